using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Selection;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg find</c>: relations, links between happenings, and events, each with its evidence.</summary>
internal static class FindCommand
{
    private static readonly Option<bool> Events = new("--events") { Description = "Events in place of relations." };

    public static Command Create(CliHost host)
    {
        var selection = new SelectionOptions();
        return new Command("find", "Finds relations, or with --events events, each with the sentences that say it.").With(
            host, [.. selection.Symbols, Events], (session, parse, cancellationToken) => RunAsync(session, selection, parse, cancellationToken));
    }

    private static async Task<int> RunAsync(Session session, SelectionOptions selection, ParseResult parse, CancellationToken cancellationToken)
    {
        var events = parse.GetValue(Events);
        var graph = events || selection.NamesAnEntity(parse)
            ? await session.LoadAboutAsync(selection.NamesOfPart(parse, session.Ontology), cancellationToken)
            : await session.LoadRelationsAsync(ontology => selection.RelationsOfPart(parse, ontology), cancellationToken);
        var query = await selection.ReadAsync(session, graph, parse, cancellationToken);
        UnknownName.Refuse(graph, query);
        if (events) TypeCheck.Events(graph, session.Ontology, query.Types);
        else TypeCheck.Relations(graph, session.Ontology, query.Types, canAskForEvents: true);
        var found = events ? WriteEvents(session, graph, query) : WriteRelations(session, graph, query);
        if (found == 0) session.Note("nothing found; widen the choice, for example with --status all.");
        return ExitCodes.Ok;
    }

    private static int WriteRelations(Session session, EntityGraph graph, GraphQuery query)
    {
        var relations = graph.Find(query);
        var links = query.Types.Any(t => HappeningRelations.Types.Contains(t, StringComparer.OrdinalIgnoreCase)) && query is { Kinds.IsEmpty: true, OwnKinds.IsEmpty: true }
            ? HappeningRelations.Find(graph, query)
            : [];
        if (session.Json)
        {
            session.WriteJson(json => json.List(relations.Cast<object>().Concat(links), item =>
            {
                if (item is Relation relation) RelationOutput.WriteJson(json, relation);
                else HappeningOutput.WriteJson(json, (HappeningRelation)item);
            }));
        }
        else
        {
            var (screen, inks) = (session.Screen, new SentenceInks(graph));
            foreach (var relation in relations) RelationOutput.Write(screen, inks, relation);
            foreach (var link in links) HappeningOutput.Write(screen, inks, link);
        }

        return relations.Count + links.Count;
    }

    private static int WriteEvents(Session session, EntityGraph graph, GraphQuery query)
    {
        var events = EventSelection.Find(graph, query, session.Ontology);
        var output = new EventOutput(graph);
        if (session.Json) session.WriteJson(json => json.List(events, e => output.WriteJson(json, e)));
        else foreach (var e in events) output.Write(session.Screen, e);
        return events.Count;
    }
}
