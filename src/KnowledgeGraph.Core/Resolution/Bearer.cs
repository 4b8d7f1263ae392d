using System.Collections.Immutable;

namespace KnowledgeGraph.Resolution;

/// <summary>One of several entities that bear one name.</summary>
/// <param name="Marks">What tells it from the others, ordinal order; empty for the rest that nothing was said of.</param>
/// <param name="Shares">What its documents give.</param>
internal sealed record Bearer(ImmutableArray<string> Marks, List<DocumentShare> Shares);
