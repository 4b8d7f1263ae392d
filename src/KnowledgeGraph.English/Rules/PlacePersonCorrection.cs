using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>"She met Brandt in Velin": a person is no place; as the verb's object it is the target where there is no other.</summary>
/// <param name="Name">See <see cref="Correction"/>.</param>
/// <param name="Definition">See <see cref="Correction"/>.</param>
internal sealed record PlacePersonCorrection(string Name, string Definition) : EachEventCorrection(Name, Definition)
{
    protected override EventMention? Mend(SentenceTree tree, EventMention found)
    {
        var persons = found.Arguments.Where(a => a.Role == ArgumentRole.Place && tree.Facts.Mentions[a.Mention].Type == MentionType.Person).ToList();
        if (persons.Count == 0) return null;
        var others = found.Arguments.RemoveRange(persons);
        var met = persons.Where(a => tree.HeadOf(a.Mention) is var word && tree.Label(word) == "obj" && tree.Head(word) == found.TriggerWord).ToList();
        if (met.Count == 0 || others.Any(a => a.Role == ArgumentRole.Target)) return found with { Arguments = others };
        return found with { Arguments = others.Add(met[0] with { Role = ArgumentRole.Target }) };
    }
}
