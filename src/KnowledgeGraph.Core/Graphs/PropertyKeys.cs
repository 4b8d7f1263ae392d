using System.Collections.Immutable;

namespace KnowledgeGraph.Graphs;

/// <summary>Which properties nodes or relationships of one sort may have; one object is shared by all of a sort.</summary>
/// <param name="All">Their names, without <c>id</c>.</param>
/// <param name="Days">Those among them that are days.</param>
public sealed record PropertyKeys(ImmutableArray<string> All, ImmutableArray<string> Days);
