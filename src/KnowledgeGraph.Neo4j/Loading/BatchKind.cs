using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>
/// What rows of one statement have in common: the labels of a node, or the type and the ends' labels of a relationship, and their properties. A row is a list
/// without the names of its properties: the server takes a request's body apart byte by byte, which costs it more than the rest of the way to the statement.
/// </summary>
internal sealed class BatchKind
{
    private readonly FrozenDictionary<string, int> _places;
    private readonly PropertyKeys _keys;

    private BatchKind(bool isNode, string names, PropertyKeys keys, params ReadOnlySpan<(string Placeholder, string Text)> stand)
    {
        (IsNode, Names, _keys) = (isNode, names, keys);
        var first = isNode ? 1 : 3;
        _places = keys.All.Select((k, i) => KeyValuePair.Create(k, first + i)).ToFrozenDictionary(StringComparer.Ordinal);
        var entries = string.Join(", ", keys.All.Select(k => FormattableString.Invariant($"{CypherLibrary.Quoted(k)}: {(keys.Days.Contains(k) ? "date" : "")}(row[{_places[k]}])")));
        var fragment = FormattableString.Invariant($"`PropertyKey`: row[{first}], `DayProperty`: date(row[{first + 1}])");
        (string, string)[] all = [(", " + fragment, entries.Length == 0 ? "" : ", " + entries), (fragment, entries), .. stand];
        Text = CypherLibrary.Statement(isNode ? "write/nodes" : "write/relationships", all);
        if (isNode) return;
        TextOfNew = CypherLibrary.Statement("write/new-relationships", all);
        CountText = CypherLibrary.Statement("read/count-of-type", all);
    }

    public bool IsNode { get; }

    /// <summary>The labels or the type, for messages.</summary>
    public string Names { get; }

    /// <summary>Writes rows, whatever is there.</summary>
    public string Text { get; }

    /// <summary>Writes relationships of a type that the database has none of; null for nodes.</summary>
    public string? TextOfNew { get; }

    /// <summary>Counts the relationships of the type; null for nodes.</summary>
    public string? CountText { get; }

    public static BatchKind Of(PropertyNode node)
    {
        var second = string.Join(':', node.Labels.Skip(1).DefaultIfEmpty(node.Labels[0]).Select(CypherLibrary.Quoted));
        return new BatchKind(true, string.Join(':', node.Labels), node.Keys, ("`BaseLabel`", CypherLibrary.Quoted(node.Labels[0])), ("`SecondLabel`", second));
    }

    public static BatchKind Of(PropertyRelationship r) => new(
        false, r.Type, r.Keys,
        ("`StartLabel`", CypherLibrary.Quoted(r.StartLabel)), ("`EndLabel`", CypherLibrary.Quoted(r.EndLabel)), ("`RelationshipType`", CypherLibrary.Quoted(r.Type)));

    public CypherStatement Statement(IReadOnlyList<object?[]> rows, bool areNew)
    {
        var parameters = new Dictionary<string, object?> { ["rows"] = rows };
        if (!areNew) parameters.Add("keys", _keys.All);
        return new(Sent(areNew ? TextOfNew! : Text), parameters) { IsBatch = true };
    }

    public object?[] Row(PropertyNode node) => Filled([node.Id], node.Properties);

    public object?[] Row(PropertyRelationship r) => Filled([r.Id, r.StartId, r.EndId], r.Properties);

    /// <summary>The plan stays as it is while the database grows: every lookup goes by a key.</summary>
    private static string Sent(string text) => "CYPHER replan=skip " + text;

    /// <summary>The values at their places, as far as the last that there is; days as text, so that plain JSON is enough: the statement makes dates of them.</summary>
    private object?[] Filled(ReadOnlySpan<string> ids, ImmutableArray<KeyValuePair<string, object>> properties)
    {
        var length = ids.Length;
        foreach (var (key, _) in properties) length = Math.Max(length, _places[key] + 1);
        var row = new object?[length];
        for (var i = 0; i < ids.Length; i++) row[i] = ids[i];
        foreach (var (key, value) in properties) row[_places[key]] = value is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : value;
        return row;
    }
}
