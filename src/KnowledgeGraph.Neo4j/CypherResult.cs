using System.Collections.Immutable;

namespace KnowledgeGraph.Neo4j;

/// <summary>What a statement gave.</summary>
/// <param name="Fields">Names of the columns.</param>
/// <param name="Rows">Values by row and column: null, string, bool, long, double, lists and maps; times as ISO 8601 text, a node, relationship or path as a map.</param>
/// <param name="Counters">What it changed.</param>
public sealed record CypherResult(ImmutableArray<string> Fields, IReadOnlyList<IReadOnlyList<object?>> Rows, CypherCounters Counters)
{
    /// <summary>The one value of a statement that gives one row; null where it gives none.</summary>
    /// <param name="field">Name of its column.</param>
    public object? Single(string field) => Rows.Count == 0 ? null : Rows[0][Fields.IndexOf(field)];
}
