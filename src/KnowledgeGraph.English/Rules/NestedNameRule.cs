using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Rules;

/// <summary>Marks a state's name inside the name of one of its bodies, where the model leaves it out, and makes the body a part of it.</summary>
/// <param name="Name">See <see cref="Rule"/>.</param>
/// <param name="Confidence">See <see cref="Rule"/>.</param>
/// <param name="Definition">See <see cref="Rule"/>.</param>
internal abstract record NestedNameRule(string Name, double Confidence, string Definition) : Rule(Name, Confidence, Definition)
{
    public sealed override SentenceFacts Apply(SentenceFacts facts, SentenceTree tree)
    {
        var (mentions, relations) = (facts.Mentions, facts.Relations);
        for (var body = 0; body < facts.Mentions.Length; body++)
        {
            if (StateIn(tree, facts.Mentions[body]) is not { } state) continue;
            var span = TextSpan.FromBounds(facts.Sentence.Words[state.First].Start, facts.Sentence.Words[state.Last].End);
            mentions = mentions.Add(new Mention(state.Type, state.First, state.Last, span, WhiteSpace.Collapse(span.Of(tree.Text)), Confidence));
            relations = relations.Add(new RelationMention(body, "PART_OF", mentions.Length - 1, Confidence, Extractors.Rules));
        }

        return facts with { Mentions = mentions, Relations = relations };
    }

    /// <summary>The state in a body's name that is no mention yet; null where there is none.</summary>
    protected abstract (int First, int Last, MentionType Type)? StateIn(SentenceTree tree, Mention body);
}
