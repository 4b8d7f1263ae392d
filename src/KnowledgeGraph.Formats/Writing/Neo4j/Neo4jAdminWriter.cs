using System.Text;
using KnowledgeGraph.Formats.Writing.PropertyGraphs;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.Neo4j;

/// <summary>
/// Tables for <c>neo4j-admin database import full</c> (https://neo4j.com/docs/operations-manual/current/import/): every node and relationship, one table a
/// base label and a kind of relationship, with <c>import.sh</c> that gives them to the importer and <c>schema.cypher</c> with the constraints. Limits: line ends
/// become blanks, since fields of several lines make the importer slow; U+001F stands between the items of a list, and U+0000, U+001F and halves of
/// surrogate pairs become U+FFFD. The importer keeps no empty lists.
/// </summary>
internal sealed class Neo4jAdminWriter : IGraphFolderWriter
{
    public string Name => "neo4j-admin";

    public WriteReport Write(GraphPart part, Func<string, Stream> create, CancellationToken cancellationToken = default)
    {
        WriteReport report;
        IReadOnlyList<string> options;
        using (var sink = new Neo4jAdminSink(create, cancellationToken))
        {
            PropertyGraphNodes.Walk(part, sink);
            PropertyGraphEdges.Walk(part, sink);
            (report, options) = (sink.Report, sink.Options);
        }

        Text(create, "import.sh", Script(options));
        Text(create, "schema.cypher", string.Concat(CypherText.Constraints.Select(c => c + "\n")));
        return report;
    }

    private static string Script(IReadOnlyList<string> options) => $$"""
        #!/bin/sh
        # Fills a database that is not running: sh import.sh [DATABASE] [NEO4J-ADMIN]; then start it and run schema.cypher in it.
        cd "$(dirname "$0")" || exit 1
        exec "${2:-neo4j-admin}" database import full "${1:-neo4j}" --array-delimiter=U+001F --id-type=string{{string.Concat(options.Select(o => " \\\n  " + o))}}

        """.ReplaceLineEndings("\n");

    private static void Text(Func<string, Stream> create, string name, string text)
    {
        using var output = new StreamWriter(create(name), new UTF8Encoding(false));
        output.Write(text);
    }
}
