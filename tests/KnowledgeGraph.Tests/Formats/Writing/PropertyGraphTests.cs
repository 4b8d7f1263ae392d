using FsCheck.Xunit;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Formats.Writing.PropertyGraphs;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Tests.Core.Resolution;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Formats.Writing;

/// <summary>A graph that is handed over document by document is the graph that is held whole.</summary>
public sealed class PropertyGraphTests
{
    private static readonly Contribution[] Kitchen =
    [
        SampleDocument.Contribution(), HardGraph.Contribution(), Some.Contribution(1, "a.txt"), Some.Contribution(2, "b.txt"), TimesAndPlaces.Contribution(3, "c.txt"),
        Some.Meeting("al-Sahrat", "Ilse Maren", "d.txt"), Some.Meeting("El Sahrat", "Ilse Maren", "e.txt"), Some.Meeting("Ilse Maren", "al-Sahrat", "f.txt"), Some.Meeting("Joe Kestrel", "Otto Kern"),
        News.Here(EntityKind.Person, "Joe Kestrel", "footballer"), News.HereAgain(EntityKind.Person, "Joseph R. Kestrel"), News.HereAgain(EntityKind.Person, "Kestrel"),
        News.There(EntityKind.Person, "Joe Kestrel", "finance minister"), News.Here(EntityKind.Organization, "al-Sahrat"), News.There(EntityKind.Organization, "El Sahrat"),
        News.Place("Palmyra", "Ana Ruiz", new(PlaceType.City, "SY", 34.55, 38.28)), News.Place("Palmyra", "Otto Kern", new(PlaceType.City, "US", 31.76, -95.63)),
        News.Leader("Anton Dahl", "Norland", "NL", "Mia Stern"), News.Leader("Anton Dahl", "Sorland", "SL", "Otto Kern"),
        News.Event(EntityKind.Person, "Iva Holm", "Rolf Lind", 1880), News.Event(EntityKind.Person, "Iva Holm", "Nils Berg", 2030),
    ];

    [Property(MaxTest = 60)]
    public void Document_by_document_gives_the_elements_of_the_whole_graph(int seed)
    {
        var random = new Random(seed);
        var store = new MemoryGraphStore();
        foreach (var contribution in Kitchen.Where(_ => random.Next(3) > 0)) store.AddAsync(contribution).GetAwaiter().GetResult();
        if (random.Next(2) == 0)
        {
            var ids = Kitchen.SelectMany(c => c.Entities).DistinctBy(e => e.Id).OrderBy(e => e.Id).ToArray();
            var (first, second) = (ids[random.Next(ids.Length)], ids[random.Next(ids.Length)]);
            if (first.Id != second.Id)
                store.DecideAsync(new HandDecision(Verdict.Merge, new(first.Id), first.Name, new(second.Id), second.Name, null)).GetAwaiter().GetResult();
        }

        var (whole, streamed) = (new Taken(), new Taken());
        var report = PropertyGraph.Walk(GraphPart.Of(store.LoadAsync().GetAwaiter().GetResult()), whole);
        var same = PropertyGraph.Walk(GraphStream.OpenAsync(store).GetAwaiter().GetResult(), streamed);
        Assert.Equal(whole.Elements.Order(StringComparer.Ordinal), streamed.Elements.Order(StringComparer.Ordinal));
        Assert.Equal((report.Nodes, report.Relationships), (same.Nodes, same.Relationships));
    }

    [Fact]
    public async Task Every_node_comes_before_every_relationship()
    {
        var store = new MemoryGraphStore();
        foreach (var contribution in Kitchen) await store.AddAsync(contribution);
        var taken = new Taken();
        PropertyGraph.Walk(await GraphStream.OpenAsync(store), taken);
        Assert.Equal(taken.Elements.OrderBy(e => e.StartsWith('(') ? 0 : 1), taken.Elements);
    }

    [Fact]
    public async Task An_id_of_a_relation_may_be_anything()
    {
        string[] forms = ["0123456789abcdef0123456789abcdef", "0123456789ABCDEF0123456789ABCDEF", "odd"];
        var store = new MemoryGraphStore();
        foreach (var contribution in new[] { Some.Contribution(1, "a.txt"), Some.Contribution(2, "b.txt"), SampleDocument.Contribution() })
            await store.AddAsync(contribution with { Relations = [.. contribution.Relations.Take(forms.Length).Select((r, i) => r with { RelationId = forms[i] })] });
        var (whole, streamed) = (new Taken(), new Taken());
        PropertyGraph.Walk(GraphPart.Of(await store.LoadAsync()), whole);
        PropertyGraph.Walk(await GraphStream.OpenAsync(store), streamed);
        Assert.Equal(whole.Elements.Order(StringComparer.Ordinal), streamed.Elements.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_store_that_changes_between_the_runs_is_said()
    {
        var store = new MemoryGraphStore();
        foreach (var contribution in Kitchen) await store.AddAsync(contribution);
        var graph = await GraphStream.OpenAsync(store);
        var last = Kitchen.Where(c => c.Relations.Any(r => r.Type == "MET_WITH") && c.Document.Uri is "d.txt" or "e.txt" or "f.txt").MaxBy(c => c.Document.Id, StringComparer.Ordinal)!;
        var changing = new Taken { First = () => store.RemoveAsync(last.Document.Id).GetAwaiter().GetResult() };
        Assert.Contains("changed", Assert.Throws<InvalidDataException>(() => PropertyGraph.Walk(graph, changing)).Message, StringComparison.Ordinal);
    }

    private sealed class Taken : IPropertyGraphReceiver
    {
        private bool _begun;

        public List<string> Elements { get; } = [];

        /// <summary>Done before the first entity, which is between the two runs.</summary>
        public Action? First { get; init; }

        public void Node(PropertyNode node)
        {
            if (!_begun && node.Labels[0] == "Entity")
            {
                _begun = true;
                First?.Invoke();
            }

            Elements.Add($"({node.Id} {string.Join(':', node.Labels)} {Text(node.Properties)}");
        }

        public void Relationship(PropertyRelationship r) =>
            Elements.Add($"[{r.Id} {r.Type} {r.StartLabel} {r.StartId} {r.EndLabel} {r.EndId} {Text(r.Properties)}");

        private static string Text(IEnumerable<KeyValuePair<string, object>> properties) =>
            string.Join(", ", properties.Select(p => $"{p.Key}={(p.Value is IEnumerable<string> texts ? string.Join('|', texts) : FormattableString.Invariant($"{p.Value}"))}"));
    }
}
