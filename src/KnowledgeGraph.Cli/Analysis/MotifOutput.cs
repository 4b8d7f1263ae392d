using System.Globalization;
using KnowledgeGraph.Analytics;
using KnowledgeGraph.Analytics.Motifs;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Analysis;

/// <summary>The triad census, for readers and as JSON.</summary>
internal static class MotifOutput
{
    public static int Run(Session session, EntityGraph graph, GraphQuery? query, CancellationToken cancellationToken)
    {
        var compact = CompactGraph.From(graph, query, new CompactGraphOptions { Vertices = VertexChoice.EndsOfRelations }, cancellationToken);
        var census = TriadCensus.Of(compact, 0, cancellationToken);
        var rows = Enum.GetValues<TriadType>().Select(t => (Name: t.ToString()[1..], Count: census[t])).ToList();
        if (session.Json) session.WriteJson(json => json.Object(() => rows.ForEach(r => json.AddLong(r.Name, r.Count))));
        else Tables.Write(session.Host, ["triad", "count"], rows.Select(r => new[] { r.Name, r.Count.ToString("N0", CultureInfo.InvariantCulture) }));
        return ExitCodes.Ok;
    }
}
