using System.Collections.Immutable;

namespace KnowledgeGraph.Graphs;

/// <summary>A node of the property graph.</summary>
/// <param name="Id">Its content-derived id, unique among nodes with its first label.</param>
/// <param name="Labels">Its labels, at least one; the first carries the key.</param>
/// <param name="Keys">The properties that it may have.</param>
/// <param name="Properties">Those that it has, without <c>id</c>: string, bool, int, double, <see cref="DateOnly"/> or a list of strings.</param>
public sealed record PropertyNode(string Id, ImmutableArray<string> Labels, PropertyKeys Keys, ImmutableArray<KeyValuePair<string, object>> Properties);
