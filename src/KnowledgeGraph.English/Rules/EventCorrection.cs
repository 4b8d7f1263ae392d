using System.Collections.Frozen;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>Gives events their right type.</summary>
/// <param name="Name">See <see cref="Correction"/>.</param>
/// <param name="Definition">See <see cref="Correction"/>.</param>
/// <param name="Types">The types that it looks at, between blanks; empty for all.</param>
/// <param name="IsWrong">Whether an event is not what the model says.</param>
/// <param name="Instead">What it is.</param>
internal sealed record EventCorrection(string Name, string Definition, string Types, Func<SentenceTree, EventMention, bool> IsWrong, string Instead) : EachEventCorrection(Name, Definition)
{
    private readonly FrozenSet<string> _types = WordList.Of(Types);

    protected override EventMention? Mend(SentenceTree tree, EventMention found) =>
        found.Type != Instead && (_types.Count == 0 || _types.Contains(found.Type)) && IsWrong(tree, found) ? found with { Type = Instead } : null;
}
