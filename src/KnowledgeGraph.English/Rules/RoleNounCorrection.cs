using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>What the model says of the noun for a role holds of the person who has the role.</summary>
/// <param name="Name">See <see cref="Correction"/>.</param>
/// <param name="Definition">See <see cref="Correction"/>.</param>
internal sealed record RoleNounCorrection(string Name, string Definition) : Correction(Name, Definition)
{
    public override SentenceFacts Apply(SentenceFacts facts, SentenceTree tree)
    {
        var holders = facts.Relations.Where(r => r.Type == "HAS_ROLE").DistinctBy(r => r.Object).ToDictionary(r => r.Object, r => r.Subject);
        if (!facts.Relations.Any(r => IsMeant(facts, r) && holders.ContainsKey(r.Subject))) return facts;
        var moved = facts.Relations.Select(r => IsMeant(facts, r) && holders.TryGetValue(r.Subject, out var person) ? r with { Subject = person } : r);
        return facts with { Relations = [.. moved.DistinctBy(r => (r.Subject, r.Type is "LEADS" ? "MEMBER_OF" : r.Type, r.Object)).Where(r => r.Subject != r.Object)] };
    }

    private static bool IsMeant(SentenceFacts facts, RelationMention r) =>
        r.Type is "LEADS" or "MEMBER_OF" or "LOCATED_IN" && r.Extractor == Extractors.Model && facts.Mentions[r.Subject].Type == MentionType.NominalPerson;
}
