using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Integration.Tests.View;

/// <summary>Names and texts that would run, load or rewrite something are shown as text.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SafetyTests
{
    private const string Document = "0123456789abcdef0123456789abcdef";

    private static readonly string[] Hostile =
    [
        "<script>window.kgMarker=1</script>", "</script><script>window.kgMarker=2</script>", "<img src=x onerror=window.kgMarker=3>", "\"><svg onload=window.kgMarker=4>", "' onmouseover='window.kgMarker=5",
        "javascript:window.kgMarker=6", "<!--<script>window.kgMarker=7", "\u2028window.kgMarker=8\u2029", "\u202Eevil\u202C", "\u2066isolate\u2069", "&lt;b&gt;&#x3c;", "{{constructor.constructor('window.kgMarker=9')()}}",
        "${window.kgMarker=10}", "%script% %data% %style% %title%", "__proto__", "<base href=https://example.org/>", "<style>*{display:none}</style>", "null\0byte \u0007", "half \ud83d pair",
    ];

    [SkippableFact]
    public void Hostile_names_texts_and_addresses_are_shown_as_text_and_never_run()
    {
        var page = Pages.Written("hostile", EntityGraph.From([Contribution(), .. Documents()]));
        var seen = Browser.Run("visit", page, "kgMarker");
        Browser.IsQuiet(seen);
        Assert.Equal(JTokenType.Null, seen["marker"]!.Type);
        var table = (string)seen["shown"]!["table"]!;
        foreach (var name in Hostile.Where(n => n.All(c => c is >= ' ' and < '\u2000'))) Assert.Contains(name, table);
        Assert.Contains("\uFFFDevil", table);
        Assert.Contains("</script><script>window.kgMarker=2</script>", (string)seen["shown"]!["documents"]!);
        Assert.Contains(seen["cards"]!, c => ((string)c!).Contains("<script>window.kgMarker", StringComparison.Ordinal));
        Assert.All(seen["links"]!, l => Assert.Matches("^https?://", (string)l!));
        Assert.Equal(4, seen["foreign"]!.Count()); // the icon, the data, the countries, the script
    }

    [SkippableFact]
    public void Nothing_hostile_runs_loads_or_leads_away_whatever_is_touched()
    {
        var seen = Browser.Run("hostile", Pages.Written("hostile-touched", EntityGraph.From([Contribution(), .. Documents()])));
        Browser.IsQuiet(seen);
        Assert.Equal(JTokenType.Null, seen["marker"]!.Type);
        Assert.True((int)seen["touched"]! > 150, seen["touched"]!.ToString());
        Assert.Empty(seen["dialogs"]!);
        Assert.Empty(seen["pages"]!);
        Assert.Empty(seen["handlers"]!);
        Assert.False((bool)seen["moved"]!);
        Assert.All(seen["links"]!, l => Assert.Matches("^https?://", (string)l!));
        Assert.Equal(5, seen["foreign"]!.Count()); // the policy, the icon, the data, the countries, the script
    }

    [SkippableTheory]
    [InlineData("hard")]
    [InlineData("large")]
    public void What_breaks_careless_writers_does_not_break_the_page(string graph) =>
        Browser.IsQuiet(Browser.Run("visit", Pages.Written("careless-" + graph, graph == "hard" ? HardGraph.Graph() : HardSample.Graph()), "quote"));

    /// <summary>A document of each hostile title and source, at an address that would run, load or break out.</summary>
    private static IEnumerable<Contribution> Documents()
    {
        string[] addresses =
        [
            "javascript:window.kgMarker=30", "JaVaScRiPt:window.kgMarker=31", " javascript:window.kgMarker=32", "java\tscript:window.kgMarker=33", "data:text/html,<script>window.kgMarker=34</script>", "vbscript:kgMarker",
            "https://example.org/\" onmouseover=\"window.kgMarker=35", "https://example.org/</script><script>window.kgMarker=36</script>", "//example.org/evil", "file:///etc/passwd", "https://example.org@evil.test/\u202Egpj.exe",
            "https://javascript:window.kgMarker=37/", "blob:https://example.org/x", "http://", "\u2028javascript:window.kgMarker=38",
        ];
        EntityId place = new("feedfacefeedfacefeedfacefeedface");
        return Hostile.Select((name, i) => new Contribution(
            new DocumentNode(FormattableString.Invariant($"{i + 100:x32}"), name, name, addresses[i % addresses.Length], new DateOnly(2025, 1, 3), "en", 100, 10),
            [new SentenceNode(FormattableString.Invariant($"{i + 100:x32}"), 0, "Evil lies " + name, 0, 10 + name.Length)],
            [new EntityShare(place, EntityKind.Place, "Evil", true, [], [], 1, new PlaceDetail(PlaceType.City, name, 10 + i, 20 + i))],
            [new MentionEdge(0, place, 0, 4, "Evil", MentionForm.Name, name, 1)], [], [], [], [], []));
    }

    private static Contribution Contribution()
    {
        EntityId[] ids = [.. Hostile.Select((_, i) => new EntityId(FormattableString.Invariant($"{i:d32}")))];
        SentenceNode[] sentences = [.. Hostile.Select((name, i) => new SentenceNode(Document, i, $"They say {name} attacked.", 200 * i, (200 * i) + $"They say {name} attacked.".Length))];
        return new Contribution(
            new DocumentNode(Document, Hostile[1], "<b>source</b>", "javascript:window.kgMarker=11", new DateOnly(2025, 1, 2), "en", 5000, 900), [.. sentences],
            [.. Hostile.Select((name, i) => new EntityShare(ids[i], EntityKind.Person, name, true, [name + "<i>"], [name], 1, null))],
            [.. ids.Select((id, i) => new MentionEdge(i, id, (200 * i) + 9, (200 * i) + 9 + Hostile[i].Length, Hostile[i], MentionForm.Name, "<b>name</b>", 1))],
            [], [],
            [.. ids.Select((id, i) => new StatementNode(
                FormattableString.Invariant($"{i:x32}"), StatementKind.Direct, Hostile[i], Hostile[i], 200 * i, (200 * i) + 5, null, null, id, [i], [], [id], 0.5))],
            [.. ids.Select((id, i) => new RelationShare(
                FormattableString.Invariant($"{i:x32}"), id, i % 2 == 0 ? "ATTACKED" : Hostile[i], ids[(i + 1) % ids.Length], FactStatus.Actual, i, 200 * i, (200 * i) + 4, 0.9, "model", null, null, null, [id]))],
            []);
    }
}
