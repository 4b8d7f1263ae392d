using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Ingestion;

/// <summary>Writes a <see cref="Tally"/> for readers and as JSON.</summary>
internal static class TallyReport
{
    public static void WriteJson(JsonOutput json, Tally tally, double seconds) => json.Object(() => json
        .Object("documents", () => json.Add("new", tally.New).Add("unchanged", tally.Unchanged).Add("changed", tally.Changed).Add("failed", tally.Failed))
        .Add("sentences", tally.Sentences).Add("entities", tally.Entities).Add("events", tally.Events).Add("statements", tally.Statements)
        .Counts("relations", tally.Relations)
        .Counts("rejected", tally.Rejected)
        .Counts("open", tally.Open)
        .Add("seconds", Math.Round(seconds, 3))
        .List("failures", tally.Failures, f => json.Object(() => json.Add("input", f.Input).Add("error", f.Error))));

    public static void Write(TextWriter output, Tally tally, double seconds, string where)
    {
        output.WriteLine($"{where}: {Words.Count(tally.New, "document")} new, {tally.Unchanged} unchanged, {tally.Changed} changed, {tally.Failed} failed");
        if (tally.New + tally.Changed > 0)
        {
            output.WriteLine($"  {Words.Count(tally.Sentences, "sentence")}, {Words.Count(tally.Entities, "entity")}, {Words.Count(tally.Events, "event")}, {Words.Count(tally.Statements, "statement")}");
            Counts(output, "relations", tally.Relations);
            Counts(output, "rejected", tally.Rejected);
            Counts(output, "left open", tally.Open);
        }

        var rate = tally.Sentences > 0 && seconds > 0 ? $" ({Words.Number((int)Math.Round(tally.Sentences / seconds))} sentences/s)" : "";
        output.WriteLine($"  {Words.Seconds(seconds)} s{rate}");
    }

    private static void Counts(TextWriter output, string name, IReadOnlyDictionary<string, int> counts)
    {
        if (counts.Count == 0) return;
        var parts = counts.OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key} {Words.Number(p.Value)}");
        output.WriteLine($"  {name}: {string.Join(", ", parts)}");
    }
}
