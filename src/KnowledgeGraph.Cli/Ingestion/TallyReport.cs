using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Plugins;

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
        .List("plugins", tally.Plugins, p => json.Object(() => json
            .Add("name", p.Name).Add("path", p.Origin).Add("documents", p.Documents).Add("facts", p.Facts).Add("outsideText", p.OutsideText).Add("unknownTypes", p.UnknownTypes)
            .Add("failures", p.Failures).Add("timedOut", p.TimedOut).Add("leftOut", p.IsLeftOut).Add("firstFailure", p.FirstFailure)))
        .Named("llm", () => ModelReport.WriteJson(json, tally.Model))
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

        foreach (var plugin in tally.Plugins) output.WriteLine("  " + Line(plugin));
        if (tally.Model is { } model) output.WriteLine("  " + ModelReport.Line(model));
        var rate = tally.Sentences > 0 && seconds > 0 ? $" ({Words.Rate(tally.Sentences / seconds, "sentence")})" : "";
        output.WriteLine($"  {Words.Seconds(seconds)} s{rate}");
    }

    /// <summary>"plug-in seas: 12 facts, 2 not in the text, 1 failure".</summary>
    private static string Line(PluginReport p)
    {
        var parts = new List<string> { Words.Count(p.Facts, "fact") };
        if (p.OutsideText > 0) parts.Add($"{Words.Number(p.OutsideText)} not in the text");
        if (p.UnknownTypes > 0) parts.Add($"{Words.Number(p.UnknownTypes)} of unknown relations");
        if (p.Failures > 0) parts.Add($"{Words.Count(p.Failures, "failure")}{(p.TimedOut > 0 ? $", {Words.Number(p.TimedOut)} too slow" : "")}{(p.IsLeftOut ? ", left out after that" : "")}");
        return $"plug-in {p.Name}: {string.Join(", ", parts)}";
    }

    private static void Counts(TextWriter output, string name, IReadOnlyDictionary<string, int> counts)
    {
        if (counts.Count == 0) return;
        var parts = counts.OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key} {Words.Number(p.Value)}");
        output.WriteLine($"  {name}: {string.Join(", ", parts)}");
    }
}
