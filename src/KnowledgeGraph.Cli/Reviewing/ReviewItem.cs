using KnowledgeGraph.Graphs;
using KnowledgeGraph.Review;

namespace KnowledgeGraph.Cli.Reviewing;

/// <summary>A fact as one sentence says it, to be judged; the same sentence in several documents is one.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Evidence">The sentence, with its id.</param>
internal sealed record ReviewItem(Relation Relation, Evidence Evidence)
{
    public string Id => Evidence.FactId!;

    public FactVerdict? Verdict => Evidence.Verdict;

    public FactVerdict Judge(Judgement judgement, string by, DateTimeOffset at, string? note = null) => new(
        Id, judgement, Relation.Subject.Name, Relation.Type, Relation.Object.Name, Relation.Status, Evidence.Sentence.Text, by,
        new DateTimeOffset(at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerSecond), TimeSpan.Zero), note);
}
