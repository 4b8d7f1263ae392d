using System.Text.Json;

namespace KnowledgeGraph.Integration.Tests.Formats;

public class DotReaderTests
{
    public static TheoryData<string> Graphs => Formats.Graphs.Names;

    [SkippableTheory]
    [MemberData(nameof(Graphs))]
    public void Graphviz_finds_the_same_nodes_and_edges(string name)
    {
        Foreign.Needs("dot", "-V");
        using var folder = new TemporaryFolder();
        var graph = Formats.Graphs.Named(name);
        var json = JsonDocument.Parse(Foreign.Run("dot", "-Tjson", folder.Write("graph.dot", Formats.Graphs.Written("dot", graph)))).RootElement;
        var nodes = json.TryGetProperty("objects", out var objects) ? objects.EnumerateArray().ToList() : [];
        var edges = json.TryGetProperty("edges", out var list) ? list.EnumerateArray().ToList() : [];
        Assert.Equal(graph.Entities.Select(e => "n" + e.Id).Order(StringComparer.Ordinal), nodes.Select(n => n.GetProperty("name").GetString()).Order(StringComparer.Ordinal));
        Assert.Equal(graph.Relations.Count, edges.Count);
        Assert.All(graph.Relations, r => Assert.Contains(edges, e =>
            e.GetProperty("label").GetString()!.StartsWith(r.Type, StringComparison.Ordinal)
            && nodes[e.GetProperty("tail").GetInt32()].GetProperty("name").GetString() == "n" + r.Subject.Id
            && nodes[e.GetProperty("head").GetInt32()].GetProperty("name").GetString() == "n" + r.Object.Id));
    }

    [SkippableFact]
    public void Graphviz_shows_names_as_they_are()
    {
        Foreign.Needs("dot", "-V");
        using var folder = new TemporaryFolder();
        var svg = Foreign.Run("dot", "-Tsvg", folder.Write("graph.dot", Formats.Graphs.Written("dot", Formats.Graphs.Named("hard"))));
        var texts = System.Xml.Linq.XDocument.Parse(svg.Replace("<!DOCTYPE", "<!--", StringComparison.Ordinal).Replace(".dtd\">", "-->", StringComparison.Ordinal))
            .Descendants("{http://www.w3.org/2000/svg}text").Select(t => t.Value.Replace('\u00a0', ' ')).ToList();
        foreach (var name in new[] { "quote \" and 'apostrophe' and back\\slash\\", "]]> <b>&amp;</b> &lt; & ;", "قوات النظام", "ends with \\", "\\N \\G \\L", "{a|b} <record> $x$ %y%" })
            Assert.Contains(name, texts);
    }
}
