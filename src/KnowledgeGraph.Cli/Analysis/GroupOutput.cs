using System.Globalization;
using KnowledgeGraph.Analytics;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Analysis;

/// <summary>Entities in groups, for readers and as JSON; the largest group first, in each the most mentioned entities first.</summary>
internal static class GroupOutput
{
    private const int Shown = 5;

    /// <summary>The members of each group.</summary>
    public static List<List<Entity>> Of(CompactGraph graph, IReadOnlyList<int> labels) =>
    [
        .. labels.Select((label, v) => (label, Entity: graph.Entity(v))).GroupBy(p => p.label)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Select(g => g.Select(p => p.Entity).OrderByDescending(e => e.MentionCount).ThenBy(e => e.Name, StringComparer.Ordinal).ThenBy(e => e.Id).ToList()),
    ];

    public static void WriteJson(JsonOutput json, string name, IEnumerable<List<Entity>> groups)
    {
        var number = 0;
        json.List(groups, members => json.Object(() => json
            .Add(name, ++number).Add("size", members.Count)
            .List("members", members, e => json.Object(() => json.Add("name", e.Name).Add("kind", e.Kind.ToString()).Add("id", e.Id.Value)))));
    }

    public static void Write(Session session, string name, IReadOnlyCollection<List<Entity>> groups, int top)
    {
        Tables.Write(session.Host, [name, "size", "members"], groups.Take(top).Select((members, i) => new[]
        {
            (i + 1).ToString(CultureInfo.InvariantCulture), Words.Number(members.Count),
            string.Join(", ", members.Take(Shown).Select(e => e.Name)) + (members.Count > Shown ? ", …" : ""),
        }));
        if (groups.Count > top) session.Note($"{groups.Count - top} more; --top {groups.Count} shows all.");
    }
}
