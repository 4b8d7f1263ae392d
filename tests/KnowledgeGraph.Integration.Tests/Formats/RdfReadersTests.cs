namespace KnowledgeGraph.Integration.Tests.Formats;

/// <summary>RDF by the readers that people have: what is asserted, what is described, what it is derived from.</summary>
public class RdfReadersTests
{
    public static TheoryData<string, string> Plain => Graphs.With("ntriples", "ntriples-singleton", "turtle", "turtle-singleton");

    public static TheoryData<string, string> All => Graphs.With(
        "ntriples", "ntriples-singleton", "ntriples-star", "turtle", "turtle-singleton", "turtle-star", "jsonld", "jsonld-singleton");

    [SkippableTheory]
    [MemberData(nameof(Plain))]
    public void Rapper_finds_the_same_graph(string format, string graph)
    {
        Foreign.Needs("rapper", "--version");
        using var folder = new TemporaryFolder();
        var triples = Foreign.Run("rapper", "-q", "-i", Syntax(format), "-o", "ntriples", folder.Write("graph.rdf", Graphs.Written(format, Graphs.Named(graph))));
        ForeignReader.AgreesOnFile(Foreign.Node("n3"), "rdf.mjs", graph, triples, "ntriples", Reification(format));
    }

    /// <summary>Rdflib takes minutes for the large graph, so that it reads it once.</summary>
    [SkippableTheory]
    [InlineData("ntriples", "large")]
    [InlineData("ntriples-singleton", "hard")]
    [InlineData("turtle", "sample")]
    [InlineData("turtle", "hard")]
    [InlineData("turtle-singleton", "sample")]
    [InlineData("jsonld", "sample")]
    [InlineData("jsonld", "hard")]
    public void Rdflib_finds_the_same_graph(string format, string graph) =>
        ForeignReader.Agrees(Foreign.Python("rdflib"), "rdf.py", format, graph, Syntax(format) is "jsonld" ? "json-ld" : Syntax(format) is "ntriples" ? "nt" : "turtle", Reification(format));

    [SkippableTheory]
    [MemberData(nameof(All))]
    public void N3_and_jsonld_find_the_same_graph(string format, string graph) =>
        ForeignReader.Agrees(Foreign.Node(format.StartsWith("jsonld", StringComparison.Ordinal) ? "jsonld" : "n3"), "rdf.mjs", format, graph, Syntax(format), Reification(format));

    private static string Syntax(string format) => format.Split('-')[0];

    private static string Reification(string format) => format.Split('-') is [_, var form] ? form : "standard";
}
