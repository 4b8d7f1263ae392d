using System.Collections.Immutable;

namespace KnowledgeGraph.Graphs;

/// <summary>A relationship of the property graph.</summary>
/// <param name="Id">Its content-derived id, unique among relationships of its type between its ends.</param>
/// <param name="Type">Its type.</param>
/// <param name="StartLabel">The first label of the node where it begins.</param>
/// <param name="StartId">The id of that node.</param>
/// <param name="EndLabel">The first label of the node where it ends.</param>
/// <param name="EndId">The id of that node.</param>
/// <param name="Keys">The properties that it may have.</param>
/// <param name="Properties">Those that it has, without <c>id</c>; see <see cref="PropertyNode"/>.</param>
public sealed record PropertyRelationship(
    string Id, string Type, string StartLabel, string StartId, string EndLabel, string EndId, PropertyKeys Keys, ImmutableArray<KeyValuePair<string, object>> Properties);
