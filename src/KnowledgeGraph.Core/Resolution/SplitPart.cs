using System.Collections.Immutable;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Resolution;

/// <summary>One of several entities that bear one name.</summary>
/// <param name="Id">Its id in the graph before merging: that of the name for the one that most documents mean, else derived from the name and the mark.</param>
/// <param name="Key">What a decision by hand means it by.</param>
/// <param name="Marks">What tells it from the others ("country SY"), ordinal order.</param>
/// <param name="Documents">Ids of its documents, ordinal order.</param>
public sealed record SplitPart(EntityId Id, EntityKey Key, ImmutableArray<string> Marks, ImmutableArray<string> Documents);
