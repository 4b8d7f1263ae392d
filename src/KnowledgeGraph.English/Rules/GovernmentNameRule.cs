using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>"Government of Sorland": the state ends at the same word as the government, so the model marks only the longer name.</summary>
/// <param name="Name">See <see cref="Rule"/>.</param>
/// <param name="Confidence">See <see cref="Rule"/>.</param>
/// <param name="Definition">See <see cref="Rule"/>.</param>
internal sealed record GovernmentNameRule(string Name, double Confidence, string Definition) : NestedNameRule(Name, Confidence, Definition)
{
    private static readonly WordSet Governments = WordSet.Of("government regime");

    protected override (int First, int Last, MentionType Type)? StateIn(SentenceTree tree, Mention body)
    {
        if (!Kinds.Bodies.Contains(body.Type) || tree.Facts.Mentions.Any(m => m != body && m.LastWord == body.LastWord)) return null;
        for (var of = body.FirstWord + 1; of < body.LastWord; of++)
        {
            if (tree.Form(of) != "of" || !Governments.Has(tree, of - 1)) continue;
            var first = tree.Form(of + 1) == "the" && of + 1 < body.LastWord ? of + 2 : of + 1;
            var isName = Enumerable.Range(first, body.LastWord - first + 1).All(w => tree.Facts.Words[w].Upos == "PROPN");
            return isName ? (first, body.LastWord, MentionType.GeoPolitical) : null;
        }

        return null;
    }
}
