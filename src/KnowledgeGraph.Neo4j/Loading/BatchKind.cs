using System.Globalization;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>What rows of one statement have in common: the labels of a node, or the type and the ends' labels of a relationship, and their properties.</summary>
internal sealed record BatchKind(bool IsNode, string Names, string Text, PropertyKeys Keys)
{
    private const string DayFragment = ", `DayProperty`: date(q.`DayProperty`)";

    public static BatchKind Of(PropertyNode node)
    {
        var second = string.Join(':', node.Labels.Skip(1).DefaultIfEmpty(node.Labels[0]).Select(CypherLibrary.Quoted));
        var text = WithDays("write/nodes", node.Keys).Replace("`BaseLabel`", CypherLibrary.Quoted(node.Labels[0]), StringComparison.Ordinal)
            .Replace("`SecondLabel`", second, StringComparison.Ordinal);
        return new BatchKind(true, string.Join(':', node.Labels), text, node.Keys);
    }

    public static BatchKind Of(PropertyRelationship r)
    {
        var text = WithDays("write/relationships", r.Keys).Replace("`StartLabel`", CypherLibrary.Quoted(r.StartLabel), StringComparison.Ordinal)
            .Replace("`EndLabel`", CypherLibrary.Quoted(r.EndLabel), StringComparison.Ordinal)
            .Replace("`RelationshipType`", CypherLibrary.Quoted(r.Type), StringComparison.Ordinal);
        return new BatchKind(false, r.Type, text, r.Keys);
    }

    public CypherStatement Statement(IReadOnlyList<Dictionary<string, object?>> rows) => new(Text, new Dictionary<string, object?>
    {
        ["rows"] = rows,
        ["keys"] = Keys.All,
        ["absent"] = Keys.All.ToDictionary(k => k, _ => (object?)null, StringComparer.Ordinal),
    });

    public static Dictionary<string, object?> Row(PropertyNode node) => new(2) { ["id"] = node.Id, ["p"] = Map(node.Properties) };

    public static Dictionary<string, object?> Row(PropertyRelationship r) => new(4) { ["id"] = r.Id, ["s"] = r.StartId, ["e"] = r.EndId, ["p"] = Map(r.Properties) };

    private static string WithDays(string name, PropertyKeys keys) => CypherLibrary.Statement(name).Replace(
        DayFragment, string.Concat(keys.Days.Select(d => DayFragment.Replace("`DayProperty`", CypherLibrary.Quoted(d), StringComparison.Ordinal))), StringComparison.Ordinal);

    /// <summary>Days as text: the statement makes dates of them, so that plain JSON is enough.</summary>
    private static Dictionary<string, object?> Map(IReadOnlyCollection<KeyValuePair<string, object>> properties)
    {
        var map = new Dictionary<string, object?>(properties.Count, StringComparer.Ordinal);
        foreach (var (key, value) in properties) map.Add(key, value is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : value);
        return map;
    }
}
