using System.CommandLine;
using KnowledgeGraph.Cli.Completion;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Cli.Selection;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg said [BY] [--about X]</c>: statements, with speaker, cue, words and source.</summary>
internal static class SaidCommand
{
    private static readonly Argument<string?> By = new Argument<string?>("BY") { Description = "Name of the speaker; may be left out: then everybody's words.", Arity = ArgumentArity.ZeroOrOne }.Completing(CompletedBy.Entity);
    private static readonly Option<string?> About = new Option<string?>("--about") { Description = "Name of an entity that the words mention.", HelpName = "NAME" }.Completing(CompletedBy.Entity);
    private static readonly Option<string?> Document = new Option<string?>("--document") { Description = DocumentNames.Help, HelpName = "DOC" }.Completing(CompletedBy.Document);
    private static readonly Option<StatementKind?> Kind = Choice.Of<StatementKind>("--kind", "Word for word or retold.");

    public static Command Create(CliHost host) =>
        new Command("said", "Lists what was said, by whom, in which words.").With(host, [By, About, Document, Kind], RunAsync);

    private static async Task<int> RunAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        var (by, about, document, kind) = (parse.GetValue(By), parse.GetValue(About), parse.GetValue(Document), parse.GetValue(Kind));
        var graph = await session.LoadAboutAsync(document is null ? [.. new[] { by, about }.OfType<string>()] : [], cancellationToken);
        UnknownName.RefuseEntities(graph, by, about);
        UnknownName.RefuseDocuments(graph, document is null ? [] : [document]);
        var (speakers, subjects) = (Ids(graph, by), Ids(graph, about));
        var found = graph.Statements
            .Where(s => speakers is null || (s.Speaker is { } speaker && speakers.Contains(speaker.Id)))
            .Where(s => subjects is null || s.About.Any(e => subjects.Contains(e.Id)))
            .Where(s => document is null || s.Document.GoesBy(document))
            .Where(s => kind is null || s.Node.Kind == kind).ToList();
        if (session.Json) session.WriteJson(json => json.List(found, s => StatementOutput.WriteJson(json, s)));
        else WriteText(session, new SentenceInks(graph), found);
        if (found.Count == 0) session.Note("no statement found.");
        return ExitCodes.Ok;
    }

    private static void WriteText(Session session, SentenceInks inks, List<GraphStatement> found)
    {
        foreach (var statement in found) StatementOutput.Write(session.Screen, inks, statement);
    }

    private static HashSet<EntityId>? Ids(EntityGraph graph, string? name) => name is null ? null : [.. graph.FindEntities(name).Select(e => e.Id)];
}
