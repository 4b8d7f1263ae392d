using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Rules;

/// <summary>LOCATED_IN of a works: a mine, a factory, a plant, with "in" or "at" and a named place right behind it; the works is marked where it is no mention yet.</summary>
/// <param name="Name">See <see cref="Rule"/>.</param>
/// <param name="Confidence">See <see cref="Rule"/>.</param>
/// <param name="Definition">See <see cref="Rule"/>.</param>
internal sealed record WorksPlaceRule(string Name, double Confidence, string Definition) : Rule(Name, Confidence, Definition)
{
    private static readonly WordSet Works = WordSet.Of("mine factory plant refinery warehouse shipyard quarry smelter mill laboratory terminal depot wharf brewery");

    public override SentenceFacts Apply(SentenceFacts facts, SentenceTree tree)
    {
        for (var word = 0; word + 2 < tree.Count; word++)
        {
            if (!Works.Has(tree, word) || tree.Facts.Words[word].Upos != "NOUN" || tree.Form(word + 1) is not ("in" or "at")) continue;
            if (PlaceAt(facts, tree.Form(word + 2) == "the" ? word + 3 : word + 2) is not { } place) continue;
            var known = Enumerable.Range(0, facts.Mentions.Length).Where(m => facts.Mentions[m].LastWord == word).ToList();
            if (known.Count == 0) facts = facts with { Mentions = facts.Mentions.Add(Mark(facts, tree, word)) };
            var works = known.Count == 0 ? facts.Mentions.Length - 1 : known[0];
            if (known.Count > 0 && facts.Mentions[works].Type is not (MentionType.NominalOther or MentionType.NominalPlace or MentionType.Facility)) continue;
            if (!facts.Relations.Any(r => r.Subject == works && r.Object == place)) facts = facts with { Relations = facts.Relations.Add(new(works, "LOCATED_IN", place, Confidence, Extractors.Rules)) };
        }

        return facts;
    }

    private static int? PlaceAt(SentenceFacts facts, int word)
    {
        for (var m = 0; m < facts.Mentions.Length; m++)
            if (facts.Mentions[m].FirstWord == word && Kinds.NamedPlaces.Contains(facts.Mentions[m].Type)) return m;
        return null;
    }

    private Mention Mark(SentenceFacts facts, SentenceTree tree, int last)
    {
        var first = last;
        while (first > 0 && tree.Head(first - 1) == last && tree.Label(first - 1) is "compound" or "amod") first--;
        var span = TextSpan.FromBounds(facts.Sentence.Words[first].Start, facts.Sentence.Words[last].End);
        return new Mention(MentionType.NominalPlace, first, last, span, WhiteSpace.Collapse(span.Of(tree.Text)), Confidence);
    }
}
