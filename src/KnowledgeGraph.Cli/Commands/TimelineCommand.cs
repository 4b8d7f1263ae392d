using System.CommandLine;
using KnowledgeGraph.Analytics.Change;
using KnowledgeGraph.Cli.Analysis;
using KnowledgeGraph.Cli.Completion;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Selection;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg timeline [NAME]</c>: how many events and relations begin in each stretch of time.</summary>
internal static class TimelineCommand
{
    private static readonly Argument<string?> Name = new Argument<string?>("NAME") { Description = "Name or alias of an entity; may be left out: then the whole graph.", Arity = ArgumentArity.ZeroOrOne }.Completing(CompletedBy.Entity);
    private static readonly Option<TimeBucket?> By = Choice.Of<TimeBucket>("--by", "How long a stretch is; the default is month.");

    private static readonly Option<bool> Changes = new("--changes") { Description = "What is known by --until and was not by --since: entities and relations that came, went or changed." };

    public static Command Create(CliHost host)
    {
        var selection = new SelectionOptions();
        return new Command("timeline", "Counts events and relations by day, week, month or year.").With(
            host, [Name, By, Changes, .. selection.Symbols], (session, parse, cancellationToken) => RunAsync(session, selection, parse, cancellationToken));
    }

    private static async Task<int> RunAsync(Session session, SelectionOptions selection, ParseResult parse, CancellationToken cancellationToken)
    {
        parse.Require(By, !parse.GetValue(Changes), "belongs to the count by stretches of time; leave it out with --changes, which compares two days");
        var graph = await session.LoadAsync(cancellationToken);
        var query = await selection.ReadOrNullAsync(session, graph, parse, cancellationToken, backwards: parse.GetValue(Changes));
        TypeCheck.Relations(graph, session.Ontology, query?.Types ?? [], canAskForEvents: false);
        if (parse.GetValue(Changes)) return ChangeOutput.Run(session, graph, query ?? new GraphQuery(), parse.GetValue(Name), cancellationToken);
        EntityId? entity = parse.GetValue(Name) is { } name ? OneEntity.Find(session, graph, name).Id : null;
        var timeline = Timeline.Of(GraphPart.Of(graph, query), parse.GetValue(By) ?? TimeBucket.Month, entity, cancellationToken);
        if (session.Json) session.WriteJson(json => WriteJson(json, timeline));
        else Write(session, timeline);
        return ExitCodes.Ok;
    }

    private static void WriteJson(JsonOutput json, Timeline timeline) => json.Object(() => json
        .List("entries", timeline.Entries, e => json.Object(() => json
            .Add("start", e.Start).Add("end", e.End)
            .Object("events", () => json.Add("total", e.Events).Counts("types", e.EventTypes))
            .Object("relations", () => json.Add("total", e.Relations).Counts("types", e.RelationTypes))))
        .Add("undatedEvents", timeline.UndatedEvents).Add("undatedRelations", timeline.UndatedRelations));

    private static void Write(Session session, Timeline timeline)
    {
        if (timeline.Entries.Length > 0)
            Tables.Write(session.Host, ["from", "until", "events", "of types", "relations", "of types"], timeline.Entries.Select(e => new[]
            {
                Words.Day(e.Start), Words.Day(e.End), Words.Number(e.Events), Types(e.EventTypes), Words.Number(e.Relations), Types(e.RelationTypes),
            }));
        session.Note($"without a date: {Words.Count(timeline.UndatedEvents, "event")}, {Words.Count(timeline.UndatedRelations, "relation")}.");
    }

    private static string Types(IEnumerable<KeyValuePair<string, int>> types) => string.Join(", ", types.Select(t => $"{t.Key} {Words.Number(t.Value)}"));
}
