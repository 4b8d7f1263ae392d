using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Servers;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Cli.Diagnosis;

/// <summary>The graph in its file, and the server that was named.</summary>
internal static class GraphChecks
{
    /// <param name="graph">The file.</param>
    /// <param name="isNamed">Whether the user named it; else there need not be one yet.</param>
    /// <param name="cancellationToken">Stops between two documents.</param>
    public static IEnumerable<Finding> File(string graph, bool isNamed, CancellationToken cancellationToken)
    {
        if (!isNamed && !Path.Exists(graph)) return [Finding.Ok("graph", $"{graph}: there is none in this folder yet; kg build makes it")];
        return GraphCheck.Run(graph, cancellationToken)
            .Select(f => new Finding("graph " + f.Check, !f.IsSound ? FindingState.Fault : f.Mend is null ? FindingState.Ok : FindingState.Advice, f.What, f.Mend)).Concat(Log(graph));
    }

    public static async Task<Finding> ServerAsync(Session session, string address, CancellationToken cancellationToken)
    {
        try
        {
            await using var transport = ServerConnection.Open(session, address);
            await transport.RunAsync(new CypherStatement("RETURN 1 AS one", readOnly: true), cancellationToken);
            return Finding.Ok("neo4j", $"{transport.Address}: answers");
        }
        catch (Exception e) when (e is Neo4jException or CliException)
        {
            return Finding.Fault("neo4j", e.Message);
        }
    }

    /// <summary>A log beside the graph is a part of it.</summary>
    private static IEnumerable<Finding> Log(string graph)
    {
        if (new FileInfo(graph + "-wal") is { Exists: true, Length: > 0 })
        {
            yield return new("graph log", FindingState.Advice, $"{graph}-wal belongs to the graph: a program has it open, or was killed",
                "copy the graph with kg backup, not alone; the next kg build takes the log up");
        }
    }
}
