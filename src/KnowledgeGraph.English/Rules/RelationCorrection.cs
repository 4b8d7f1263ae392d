using System.Collections.Frozen;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>Takes relations of the model back, or gives them their right type.</summary>
/// <param name="Name">See <see cref="Correction"/>.</param>
/// <param name="Definition">See <see cref="Correction"/>.</param>
/// <param name="Types">The relations that it looks at, between blanks.</param>
/// <param name="IsWrong">Whether a relation is not what the model says.</param>
internal sealed record RelationCorrection(string Name, string Definition, string Types, Func<SentenceTree, RelationMention, bool> IsWrong) : Correction(Name, Definition)
{
    private readonly FrozenSet<string> _types = Types.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What the relation is instead; null, the default, where there is none.</summary>
    public string? Instead { get; init; }

    public override SentenceFacts Apply(SentenceFacts facts, SentenceTree tree)
    {
        var wrong = facts.Relations.Where(r => r.Extractor == Extractors.Model && _types.Contains(r.Type) && IsWrong(tree, r)).ToList();
        if (wrong.Count == 0) return facts;
        return facts with
        {
            Relations = Instead is null
                ? [.. facts.Relations.Except(wrong)]
                : [.. facts.Relations.Select(r => wrong.Contains(r) ? r with { Type = Instead } : r).DistinctBy(r => (r.Subject, r.Type, r.Object))],
        };
    }
}
