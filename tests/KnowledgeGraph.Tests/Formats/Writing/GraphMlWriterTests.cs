using System.Xml.Linq;

namespace KnowledgeGraph.Tests.Formats.Writing;

public class GraphMlWriterTests
{
    private static readonly XNamespace Namespace = "http://graphml.graphdrawing.org/xmlns";

    [Fact]
    public void Labels_come_back_with_what_xml_cannot_hold_replaced()
    {
        var labels = XDocument.Parse(Written.In("graphml", HardGraph.Graph()), LoadOptions.PreserveWhitespace).Descendants(Namespace + "node")
            .Select(n => n.Elements(Namespace + "data").First(d => d.Attribute("key")!.Value == "n_label").Value).ToHashSet();
        Assert.Contains("]]> <b>&amp;</b> &lt; & ;", labels);
        Assert.Contains("bell\ufffd and null\ufffd and escape\ufffd", labels);
        Assert.Contains("line\nbreak\r\nand\ttab", labels);
        Assert.Contains("whole \U0001F680 pair", labels);
        Assert.Contains("قوات النظام", labels);
        Assert.Contains(" blanks  ", labels);
    }

    [Fact]
    public void Ids_begin_with_a_letter_and_every_end_exists()
    {
        var xml = XDocument.Parse(Written.In("graphml", HardGraph.Graph()));
        var nodes = xml.Descendants(Namespace + "node").Select(n => n.Attribute("id")!.Value).ToHashSet();
        var edges = xml.Descendants(Namespace + "edge").ToList();
        Assert.All(nodes, id => Assert.Matches("^n[0-9a-f]{32}$", id));
        Assert.All(edges, e => Assert.True(nodes.Contains(e.Attribute("source")!.Value) && nodes.Contains(e.Attribute("target")!.Value)));
        Assert.Equal(edges.Count, edges.Select(e => e.Attribute("id")!.Value).Distinct().Count());
    }

    [Fact]
    public void Keys_are_declared_once_and_are_not_those_that_gephi_takes_for_its_own()
    {
        var keys = XDocument.Parse(Written.In("graphml", SampleDocument.Graph())).Descendants(Namespace + "key").Select(k => k.Attribute("id")!.Value).ToList();
        Assert.Equal(keys.Count, keys.Distinct().Count());
        Assert.All(keys, k => Assert.Matches("^[ne]_", k));
    }
}
