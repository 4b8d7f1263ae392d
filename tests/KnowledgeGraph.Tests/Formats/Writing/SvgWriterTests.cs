using System.Globalization;
using System.Xml.Linq;
using KnowledgeGraph.Analytics.Layout;
using KnowledgeGraph.Formats.Writing;
using KnowledgeGraph.Formats.Writing.Svg;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Tests.Formats.Writing;

public class SvgWriterTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Graphs => ["sample", "hard", "empty"];

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Every_entity_and_relation_is_drawn_once_with_its_ends(string name)
    {
        var graph = Named(name);
        var groups = XDocument.Parse(Write(graph, out var report)).Descendants(Svg + "g").ToList();
        Assert.Equal(graph.Entities.Select(e => $"n{e.Id} {e.Kind}"), groups.Where(g => Value(g, "class") == "entity").Select(g => $"{Value(g, "id")} {Value(g, "data-kind")}"));
        Assert.Equal(
            graph.Relations.Select(r => $"r{r.Id} n{r.Subject.Id} {r.Type} n{r.Object.Id}"),
            groups.Where(g => Value(g, "class") == "relation").Select(g => $"{Value(g, "id")} {Value(g, "data-source")} {Value(g, "data-type")} {Value(g, "data-target")}"));
        Assert.Equal((graph.Entities.Length, graph.Relations.Count), (report.Nodes, report.Relationships));
    }

    [Fact]
    public void The_order_of_contributions_does_not_change_a_byte()
    {
        var (a, b) = (SampleDocument.Contribution(), HardGraph.Contribution());
        Assert.Equal(Write(EntityGraph.From([a, b]), out _), Write(EntityGraph.From([b, a]), out _));
    }

    [Fact]
    public void A_title_holds_the_whole_name_and_a_label_40_characters_of_it()
    {
        var graph = Named("hard");
        var groups = XDocument.Parse(Write(graph, out var report)).Descendants(Svg + "g").Where(g => Value(g, "class") == "entity").ToList();
        foreach (var (entity, group) in graph.Entities.Zip(groups))
        {
            Assert.StartsWith(new string([.. entity.Name.Replace("\r\n", "\n").Where(char.IsLetterOrDigit)]), new string([.. group.Element(Svg + "title")!.Value.Where(char.IsLetterOrDigit)]), StringComparison.Ordinal);
            Assert.InRange(new StringInfo(group.Element(Svg + "text")!.Value).LengthInTextElements, 0, 41);
        }

        Assert.InRange(report.ReplacedCharacters, 1, 1000);
    }

    [Fact]
    public void Nothing_lies_outside_the_picture_and_no_two_entities_lie_upon_each_other()
    {
        var graph = Named("hard");
        var svg = XDocument.Parse(Write(graph, out _)).Root!;
        var (width, height) = (Number(svg, "width"), Number(svg, "height"));
        var places = svg.Descendants(Svg + "g").Where(g => Value(g, "class") == "entity").Select(g => g.Element(Svg + "text")!).Select(t => (X: Number(t, "x"), Y: Number(t, "y"))).ToList();
        Assert.All(places, p => Assert.True(p.X > 0 && p.X < width && p.Y > 0 && p.Y < height));
        Assert.Equal(places.Count, places.Distinct().Count());
    }

    [Fact]
    public void Relations_between_the_same_ends_go_different_ways()
    {
        var paths = XDocument.Parse(Write(Named("hard"), out _)).Descendants(Svg + "path").Where(p => p.Parent!.Attribute("data-type") is not null).Select(p => Value(p, "d")).ToList();
        Assert.NotEmpty(paths);
        Assert.Equal(paths.Count, paths.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_relation_that_does_not_hold_is_dashed_and_says_so()
    {
        var negated = XDocument.Parse(Write(Named("sample"), out _)).Descendants(Svg + "g").Single(g => Value(g, "data-status") == "negated");
        Assert.Equal("6 4", Value(negated.Element(Svg + "path")!, "stroke-dasharray"));
        Assert.Equal("ATTACKED (negated)", negated.Element(Svg + "text")!.Value);
    }

    [Fact]
    public void Drawing_stops_when_told_to() =>
        Assert.ThrowsAny<OperationCanceledException>(() => Writer().Write(GraphPart.Of(Named("sample")), TextWriter.Null, new CancellationToken(canceled: true)));

    private static SvgWriter Writer() => new((part, cancellationToken) => [.. ForceLayout.Of(part, null, cancellationToken).Select(p => (p.X, p.Y))]);

    private static string Write(EntityGraph graph, out WriteReport report)
    {
        using var output = new StringWriter();
        report = Writer().Write(GraphPart.Of(graph), output);
        return output.ToString();
    }

    private static EntityGraph Named(string name) => name switch { "sample" => SampleDocument.Graph(), "hard" => HardGraph.Graph(), _ => EntityGraph.From([]) };

    private static string? Value(XElement element, string name) => element.Attribute(name)?.Value;

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
