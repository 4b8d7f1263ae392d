namespace KnowledgeGraph.Integration.Tests.Formats;

/// <summary>The real server and importer of Neo4j, in both lines, on what is written for them.</summary>
public class Neo4jReadersTests
{
    public static TheoryData<string, string> Versions => new() { { "5.26", "sample" }, { "2026.09", "sample" }, { "5.26", "large" }, { "2026.09", "large" } };

    [SkippableTheory]
    [MemberData(nameof(Versions))]
    public void The_importer_takes_every_node_and_relationship(string version, string graph) => ForeignReader.AgreesOnFolder(
        Foreign.Python(), "neo4j_graph.py", "neo4j-admin", graph, folder => [Tool(graph), version, "neo4j-admin", folder]);

    [SkippableTheory]
    [MemberData(nameof(Versions))]
    public void The_script_gives_the_same_graph_and_a_second_run_changes_nothing(string version, string graph) =>
        ForeignReader.Agrees(Foreign.Python(), "neo4j_graph.py", "cypher", graph, Tool(graph), version, "cypher");

    [SkippableTheory]
    [MemberData(nameof(Versions))]
    public void Json_lines_load_as_apoc_would_load_them(string version, string graph) =>
        ForeignReader.Agrees(Foreign.Python(), "neo4j_graph.py", "jsonl", graph, Tool(graph), version, "jsonl");

    private static string Tool(string graph)
    {
        Skip.If(graph == "large" && Environment.GetEnvironmentVariable("KG_LONG") is null, "The large graph takes a server many minutes; KG_LONG=1 runs it.");
        Foreign.Needs("java", "-version");
        return Foreign.Shared("neo4j/neo4j");
    }
}
