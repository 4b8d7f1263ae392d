using System.CommandLine;
using KnowledgeGraph.Cli.Analysis;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Selection;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg stats</c>: how much of what the graph holds.</summary>
internal static class StatsCommand
{
    private static readonly Option<bool> Motifs = new("--motifs") { Description = "How often each of the sixteen ways occurs in which three entities can be linked." };

    public static Command Create(CliHost host)
    {
        var selection = new SelectionOptions();
        return new Command("stats", "Counts what the graph holds, and how it hangs together.").With(
            host, [Motifs, .. selection.Symbols], (session, parse, cancellationToken) => RunAsync(session, selection, parse, cancellationToken));
    }

    private static async Task<int> RunAsync(Session session, SelectionOptions selection, ParseResult parse, CancellationToken cancellationToken)
    {
        var graph = await session.LoadAsync(cancellationToken);
        var query = await selection.ReadOrNullAsync(session, graph, parse, cancellationToken);
        TypeCheck.Relations(graph, session.Ontology, query?.Types ?? [], canAskForEvents: false);
        if (parse.GetValue(Motifs)) return MotifOutput.Run(session, graph, query, cancellationToken);
        var (part, structure) = (GraphPart.Of(graph, query), Structure.Of(graph, query, cancellationToken));
        if (session.Json) session.WriteJson(json => WriteJson(json, part, structure));
        else Write(session, part, structure);
        return ExitCodes.Ok;
    }

    private static void WriteJson(JsonOutput json, GraphPart graph, Structure structure) => json.Object(() => json
        .Add("documents", graph.Documents.Length).Add("sentences", graph.Sentences.Length).Add("words", graph.Documents.Sum(d => d.Words))
        .Object("entities", () => json.Add("total", graph.Entities.Length).Add("named", graph.Entities.Count(e => e.IsNamed))
            .Counts("kinds", Counts(graph.Entities, e => e.Kind.ToString())))
        .Object("events", () => json.Add("total", graph.Events.Length).Counts("types", Counts(graph.Events, e => e.Node.Type)))
        .Object("statements", () => json.Add("total", graph.Statements.Length).Counts("kinds", Counts(graph.Statements, s => Words.Camel(s.Node.Kind))))
        .Object("relations", () => json.Add("total", graph.Relations.Count)
            .Counts("types", Counts(graph.Relations, r => r.Type)).Counts("statuses", Counts(graph.Relations, r => Words.Camel(r.Status))))
        .Object("links", () => json.Add("total", graph.Links.Length).Counts("types", Counts(graph.Links, l => l.Type)))
        .Object("structure", () => structure.WriteJson(json))
        .Add("firstDate", graph.Documents.Min(d => d.PublishedAt)).Add("lastDate", graph.Documents.Max(d => d.PublishedAt)));

    private static void Write(Session session, GraphPart graph, Structure structure)
    {
        string[][] totals =
        [
            ["documents", Words.Number(graph.Documents.Length)],
            ["sentences", Words.Number(graph.Sentences.Length)],
            ["entities", $"{Words.Number(graph.Entities.Length)} ({Words.Number(graph.Entities.Count(e => e.IsNamed))} named)"],
            ["events", Words.Number(graph.Events.Length)],
            ["statements", Words.Number(graph.Statements.Length)],
            ["relations", $"{Words.Number(graph.Relations.Count)} ({Words.Number(graph.Relations.WithStatus(FactStatus.Actual).Count)} actual)"],
            ["links", Words.Number(graph.Links.Length)],
        ];
        Tables.Write(session.Host, [session.GraphPath, "count"], totals);
        if (graph.Relations.Count > 0) Tables.Write(session.Host, ["relation", "count"], ByCount(Counts(graph.Relations, r => r.Type)));
        if (structure.Edges > 0) Tables.Write(session.Host, ["structure of the actual relations", "figure"], structure.Rows());
        if (graph.Entities.Length > 0) Tables.Write(session.Host, ["kind of entity", "count"], ByCount(Counts(graph.Entities, e => e.Kind.ToString())));
    }

    private static IEnumerable<string[]> ByCount(IEnumerable<KeyValuePair<string, int>> counts) =>
        counts.OrderByDescending(p => p.Value).Select(p => new[] { p.Key, Words.Number(p.Value) });

    private static IEnumerable<KeyValuePair<string, int>> Counts<T>(IEnumerable<T> items, Func<T, string> key) =>
        items.GroupBy(key, StringComparer.Ordinal).Select(g => KeyValuePair.Create(g.Key, g.Count())).OrderBy(p => p.Key, StringComparer.Ordinal);
}
