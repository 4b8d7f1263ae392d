using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Rules;

/// <summary>Marks the state inside a government's name, which the model leaves out because both end at the same word, and relates the two.</summary>
/// <param name="Name">See <see cref="Rule"/>.</param>
/// <param name="Confidence">See <see cref="Rule"/>.</param>
/// <param name="Definition">See <see cref="Rule"/>.</param>
internal sealed record NestedNameRule(string Name, double Confidence, string Definition) : Rule(Name, Confidence, Definition)
{
    private static readonly WordSet Governments = WordSet.Of("government regime parliament");
    private static readonly WordSet Articles = WordSet.Of("the");

    public override SentenceFacts Apply(SentenceFacts facts, string text)
    {
        var tree = new SentenceTree(facts, text);
        var (mentions, relations) = (facts.Mentions, facts.Relations);
        for (var body = 0; body < facts.Mentions.Length; body++)
        {
            var name = facts.Mentions[body];
            if (!Kinds.Bodies.Contains(name.Type) || StateAt(tree, name) is not { } first) continue;
            var span = TextSpan.FromBounds(facts.Sentence.Words[first].Start, name.Span.End);
            mentions = mentions.Add(new Mention(MentionType.GeoPolitical, first, name.LastWord, span, WhiteSpace.Collapse(span.Of(text)), Confidence));
            relations = relations.Add(new RelationMention(body, "PART_OF", mentions.Length - 1, Confidence, Extractors.Rules));
        }

        return facts with { Mentions = mentions, Relations = relations };
    }

    /// <summary>The first word of the state in "Government of the state"; null where there is none, or it is a mention already.</summary>
    private static int? StateAt(SentenceTree tree, Mention name)
    {
        var words = tree.Facts.Words;
        for (var of = name.FirstWord + 1; of < name.LastWord; of++)
        {
            if (tree.Form(of) != "of") continue;
            var first = Articles.Has(tree, of + 1) && of + 1 < name.LastWord ? of + 2 : of + 1;
            var isName = Enumerable.Range(first, name.LastWord - first + 1).All(w => words[w].Upos == "PROPN");
            return isName && Governments.Has(tree, of - 1) && !tree.Facts.Mentions.Any(m => m != name && m.LastWord == name.LastWord) ? first : null;
        }

        return null;
    }
}
