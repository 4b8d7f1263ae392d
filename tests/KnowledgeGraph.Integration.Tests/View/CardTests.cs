using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Integration.Tests.View;

/// <summary>The card of an entity, and what lies around it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class CardTests
{
    private static readonly EntityGraph Graph = Pages.SmallGraph;

    /// <summary>The entity that most is said of: it has an alias and a role.</summary>
    private static readonly Entity Hub = Graph.FindEntities(GeneratedNews.Name(0))[0];

    [SkippableFact]
    public void A_card_has_kind_roles_aliases_degree_relations_and_a_timeline_that_leads_to_the_words()
    {
        var seen = Browser.Run("card", Pages.Small, "The " + Hub.Name);
        Browser.IsQuiet(seen);
        var relations = Of(Hub).ToList();
        var (outgoing, incoming) = (relations.Count(r => r.Subject.Equals(Hub)), relations.Count(r => r.Object.Equals(Hub)));
        Assert.Equal((Hub.Name, Hub.Kind.ToString(), "minister", $"Also The {Hub.Name}"), ((string?)seen["heading"], (string?)seen["kind"], (string?)seen["roles"], (string?)seen["aliases"]));
        Assert.Equal($"{relations.Count} {outgoing} out, {incoming} in", (string?)seen["figures"]!["relations"]);
        Assert.Equal((Hub.MentionCount, Hub.DocumentCount), ((int)seen["figures"]!["mentions"]!, (int)seen["figures"]!["documents"]!));
        Assert.Equal(relations.Count, (int)seen["sections"]!["Relations"]!);
        var dated = Graph.Events.Count(e => e.Node.Time is not null && e.Participants.Any(p => p.Entity.Equals(Hub)));
        Assert.True(dated > 5);
        Assert.Equal(dated, (int)seen["sections"]!["Timeline"]!);
        var moments = seen["moments"]!.Values<string>().ToList();
        Assert.All(moments.Take(25), m => Assert.Matches(@"^\d{1,2} \w{3} 20\d\d ", m));
        Assert.NotEmpty(seen["moment"]!["evidence"]!);
        Assert.All(seen["moment"]!["evidence"]!, e => Assert.Contains(Hub.Name, (string)e!));
    }

    [SkippableFact]
    public void Focus_expansion_and_path_show_the_neighbourhoods_and_the_steps_that_the_graph_has()
    {
        // A neighbour with neighbours of its own, and an entity as far away as can be.
        var neighbour = Of(Hub).Select(r => Other(r, Hub)).Distinct().OrderBy(e => Of(e).Count).First(e => Of(e).Any(r => !Near(1, Hub).Contains(Other(r, e))));
        var distances = Distances(Hub);
        var far = distances.Where(d => d.Key.IsNamed && Graph.FindEntities(d.Key.Name).Length == 1).OrderByDescending(d => d.Value).ThenBy(d => d.Key.Name, StringComparer.Ordinal).First();
        Assert.True(far.Value > 1);

        var seen = Browser.Run("around", Pages.Small, Hub.Name, neighbour.Name, far.Key.Name);
        Browser.IsQuiet(seen);
        (int, int) Shown(string when) => ((int)seen[when]!["nodes"]!, (int)seen[when]!["edges"]!);
        Assert.Equal(Expected(Near(1, Hub)), Shown("focused"));
        Assert.Equal(Expected(Near(2, Hub)), Shown("two"));
        Assert.Equal(Shown("focused"), Shown("again"));
        Assert.Equal(Expected(Near(1, Hub, neighbour)), Shown("expanded"));
        Assert.True(Shown("expanded").Item1 > Shown("focused").Item1);
        Assert.Contains($"Around {Hub.Name} and 1 more", (string?)seen["bar"]);
        Assert.Equal(Graph.Relations.Count, Shown("all").Item2);
        Assert.Equal($"{far.Value} steps.", (string?)seen["path"]);
        Assert.Equal(far.Value, seen["steps"]!.Count());
        Assert.StartsWith(Hub.Name, (string?)seen["steps"]![0], StringComparison.Ordinal);
        Assert.Contains(far.Key.Name, (string)seen["steps"]!.Last!);
    }

    private static RelationSet Of(Entity entity) => Graph.Relations.Where(r => r.Subject.Equals(entity) || r.Object.Equals(entity));

    private static Entity Other(Relation relation, Entity entity) => relation.Subject.Equals(entity) ? relation.Object : relation.Subject;

    private static HashSet<Entity> Near(int steps, params Entity[] seeds)
    {
        var reached = seeds.ToHashSet();
        for (var i = 0; i < steps; i++) reached.UnionWith(reached.ToList().SelectMany(e => Of(e).Select(r => Other(r, e))));
        return reached;
    }

    private static Dictionary<Entity, int> Distances(Entity from)
    {
        var distances = new Dictionary<Entity, int> { [from] = 0 };
        for (var steps = 1; ; steps++)
        {
            var next = Near(steps, from).Where(e => !distances.ContainsKey(e)).ToList();
            if (next.Count == 0) return distances;
            foreach (var entity in next) distances[entity] = steps;
        }
    }

    private static (int Nodes, int Edges) Expected(HashSet<Entity> near) => (near.Count, Graph.Relations.Count(r => near.Contains(r.Subject) && near.Contains(r.Object)));
}
