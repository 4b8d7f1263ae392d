using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Loading;

namespace KnowledgeGraph.Cli.Servers;

/// <summary>What a load did, for readers and as JSON.</summary>
internal static class LoadOutput
{
    public static void Write(Session session, DocumentLoad documents, LoadReport report, double seconds)
    {
        if (session.Json) session.WriteJson(json => WriteJson(json, documents, report, seconds));
        else if (!session.Quiet) WriteText(session, documents, report, seconds);
        foreach (var refused in session.Quiet ? [] : report.Refused) session.Note(OneLine.Of($"not written: {refused.Id}: {refused.Reason}."));
        if (!session.Quiet && report.RefusedCount > report.Refused.Sum(r => r.Count)) session.Note(FormattableString.Invariant($"not written: {report.RefusedCount} nodes and relationships in all; {report.Refused.Length} reasons are named above."));
    }

    private static void WriteText(Session session, DocumentLoad documents, LoadReport report, double seconds)
    {
        string[] Row(string what, long created, long changed, long unchanged, long removed) => [what, Number(created), Number(changed), Number(unchanged), Number(removed)];
        Tables.Write(session.Host, ["loaded", "created", "changed", "unchanged", "removed"],
        [
            Row("documents", documents.Of(AddOutcome.Added), documents.Of(AddOutcome.Changed), documents.Of(AddOutcome.Unchanged), documents.Removed),
            Row("nodes", report.NodesCreated, report.NodesChanged, report.NodesUnchanged, report.NodesRemoved),
            Row("relationships", report.RelationshipsCreated, report.RelationshipsChanged, report.RelationshipsUnchanged, report.RelationshipsRemoved),
        ]);
        session.Note(FormattableString.Invariant($"{report.Counters.Total} changes counted by the server, {report.Retries} statements tried again, {seconds:0.0} s"));
    }

    private static void WriteJson(JsonOutput json, DocumentLoad documents, LoadReport report, double seconds)
    {
        JsonOutput Counts(string name, long created, long changed, long unchanged, long removed) => json.Object(name, () => json
            .AddLong("created", created).AddLong("changed", changed).AddLong("unchanged", unchanged).AddLong("removed", removed));
        json.Object(() =>
        {
            Counts("documents", documents.Of(AddOutcome.Added), documents.Of(AddOutcome.Changed), documents.Of(AddOutcome.Unchanged), documents.Removed);
            Counts("nodes", report.NodesCreated, report.NodesChanged, report.NodesUnchanged, report.NodesRemoved);
            Counts("relationships", report.RelationshipsCreated, report.RelationshipsChanged, report.RelationshipsUnchanged, report.RelationshipsRemoved);
            json.List("refused", report.Refused, r => json.Object(() => json.Add("id", r.Id).Add("reason", r.Reason).AddLong("count", r.Count)));
            json.AddLong("refusedCount", report.RefusedCount);
            json.Object("counters", () => WriteJson(json, report.Counters));
            json.Add("retries", report.Retries).Add("seconds", Math.Round(seconds, 3));
        });
    }

    private static void WriteJson(JsonOutput json, CypherCounters counters) => json
        .AddLong("nodesCreated", counters.NodesCreated).AddLong("nodesDeleted", counters.NodesDeleted)
        .AddLong("relationshipsCreated", counters.RelationshipsCreated).AddLong("relationshipsDeleted", counters.RelationshipsDeleted)
        .AddLong("propertiesSet", counters.PropertiesSet).AddLong("labelsAdded", counters.LabelsAdded).AddLong("labelsRemoved", counters.LabelsRemoved)
        .AddLong("constraintsAdded", counters.ConstraintsAdded).AddLong("indexesAdded", counters.IndexesAdded);

    private static string Number(long number) => number.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);
}
