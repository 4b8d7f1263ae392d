using KnowledgeGraph.English.Places;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>"Karvian forces" as one mention: the nationality or country at its beginning is one, too.</summary>
/// <param name="Name">See <see cref="Rule"/>.</param>
/// <param name="Confidence">See <see cref="Rule"/>.</param>
/// <param name="Definition">See <see cref="Rule"/>.</param>
internal sealed record NationalUnitRule(string Name, double Confidence, string Definition) : NestedNameRule(Name, Confidence, Definition)
{
    private static readonly WordSet Units = WordSet.Of("forces troops government military army peacekeepers police navy");

    protected override (int First, int Last, MentionType Type)? StateIn(SentenceTree tree, Mention body)
    {
        var first = body.FirstWord;
        if (body.Type != MentionType.NominalOrganization || first == body.LastWord || !Units.Has(tree, body.LastWord)) return null;
        if (tree.Facts.Mentions.Any(m => m != body && m.FirstWord <= first && m.LastWord >= first)) return null;
        var word = body.Text[..tree.Facts.Sentence.Words[first].Length];
        if (Gazetteer.Default.DemonymOf(word) is not null) return (first, first, MentionType.Nationality);
        return Gazetteer.Default.Country(word) is not null ? (first, first, MentionType.GeoPolitical) : null;
    }
}
