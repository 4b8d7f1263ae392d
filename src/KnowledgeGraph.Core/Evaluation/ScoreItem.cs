using System.Collections.Immutable;

namespace KnowledgeGraph.Evaluation;

/// <summary>One thing to be found: a label that must be the same and texts that must match.</summary>
/// <param name="Label">Type, or event type and role.</param>
/// <param name="Texts">The texts in order.</param>
internal sealed record ScoreItem(string Label, ImmutableArray<TextMatch> Texts)
{
    public static ScoreItem Of(string label, params ReadOnlySpan<string> texts)
    {
        var all = ImmutableArray.CreateBuilder<TextMatch>(texts.Length);
        foreach (var text in texts) all.Add(new TextMatch(text));
        return new ScoreItem(label, all.ToImmutable());
    }

    public bool Matches(ScoreItem other) => Label == other.Label && Texts.Zip(other.Texts, (a, b) => a.Overlaps(b)).All(same => same);
}
