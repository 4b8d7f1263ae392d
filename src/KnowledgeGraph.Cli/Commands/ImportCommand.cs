using System.CommandLine;
using System.Text;
using KnowledgeGraph.Cli.Ingestion;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Progress;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Formats.Importing;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg import FILE…</c>: adds graphs that kg export wrote, and edge lists of others.</summary>
internal static class ImportCommand
{
    private const int MostNamed = 5;

    private static readonly Argument<string[]> Files = new("FILE") { Description = "Files: jsonl, graphml, node-link JSON, CSV.", Arity = ArgumentArity.OneOrMore };

    private static readonly Option<string?> Format = new("--format") { Description = "The format, before what the file's name says." };

    private static readonly Option<string?> Map = new("--map") { Description = "JSON file that says what columns mean.", HelpName = "FILE" };

    private const long MostMapBytes = 1 << 20;

    static ImportCommand() => Format.AcceptOnly([.. GraphImporter.Formats]);

    public static Command Create(CliHost host) =>
        new Command("import", "Adds graphs that kg export wrote, and edge lists of others.").With(host, [Files, Format, Map], RunAsync);

    private static async Task<int> RunAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        var start = session.Host.Time.GetTimestamp();
        var mapping = parse.GetValue(Map) is { } map ? ImportMapping.Parse(ReadMap(map), map) : null;
        var tally = new Tally();
        await using var store = await DeferredStore.OpenAsync(session, cancellationToken);
        try
        {
            var graph = store.Existing is { } existing ? await session.LoadAsync(existing, cancellationToken) : EntityGraph.From([]);
            var known = graph.Documents.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
            foreach (var file in parse.GetValue(Files)!)
                await AddAsync(session, tally, store, file, [.. Read(session, file, parse.GetValue(Format), mapping, name => Kind(graph, name), cancellationToken)], known, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            throw Ingest.Interrupted(session, tally);
        }

        return Ingest.Finish(session, tally, session.GraphPath, session.Host.Time.GetElapsedTime(start).TotalSeconds, "no document and no relation in the files; what kg export wrote of an empty graph or choice adds nothing.");
    }

    /// <summary>Adds what a file gives; a document is added whole or not at all.</summary>
    private static async Task AddAsync(Session session, Tally tally, DeferredStore store, string file, IReadOnlyList<PipelineResult> results, HashSet<string> known, CancellationToken cancellationToken)
    {
        foreach (var note in results.Select(r => r.Contribution).OfType<Contribution>().SelectMany(c => LeftOut(file, c))) session.Note(note);
        var (step, done) = (session.Progress.Begin($"adding {OneLine.Of(file)}", "document", results.Count), 0);
        foreach (var result in results)
        {
            cancellationToken.ThrowIfCancellationRequested();
            step.Report(done++);
            var isKnown = result.Contribution is { } contribution && !known.Add(contribution.Document.Id);
            if (isKnown) tally.AddUnchanged();
            Ingest.Report(session, tally, isKnown ? result : await Ingest.AddAsync(tally, store, result));
        }
    }

    private static IEnumerable<PipelineResult> Read(Session session, string file, string? given, ImportMapping? mapping, Func<string, KnownKind?> kind, CancellationToken cancellationToken)
    {
        if ((given ?? GraphImporter.FormatOf(file)) is not { } format)
            return [new PipelineResult(file, Failure: $"{file}: its name says none of the formats that can be imported, {string.Join(", ", GraphImporter.Formats)}; if it is one, add --format.")];
        try
        {
            using var stream = new WatchedStream(File.OpenRead(file)) { Step = session.Progress.Begin($"reading {OneLine.Of(file)}"), CancellationToken = cancellationToken };
            using var input = new StreamReader(stream, Encoding.UTF8);
            return [.. GraphImporter.Read(input, format.ToLowerInvariant(), file.Replace('\\', '/'), session.Ontology, mapping, kind).Select(c => new PipelineResult(file, c))];
        }
        catch (InvalidDataException e)
        {
            return [new PipelineResult(file, Failure: $"{e.Message.TrimEnd('.')}; nothing of the file was added.")];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [new PipelineResult(file, Failure: $"{file}: cannot be read ({e.Message.TrimEnd('.')}); check that it is a file and that you may read it.")];
        }
    }

    /// <summary>How to mend what the ontology does not take: the first attempt of many has no kinds, or words of its own for relations.</summary>
    private static IEnumerable<string> LeftOut(string file, Contribution contribution)
    {
        var kinds = contribution.Rejected.Count(r => r.Reason is RejectionReason.SubjectKind or RejectionReason.ObjectKind);
        var types = contribution.Rejected.Where(r => r.Reason == RejectionReason.UnknownType).ToList();
        if (kinds > 0) yield return $"{file}: {Words.Count(kinds, "relation")} left out, as the ontology does not allow it between such kinds; say kinds in columns (subjectKind, objectKind) or a defaultKind in a mapping (--map).";
        if (types.Count > 0) yield return $"{file}: {Words.Count(types.Count, "relation")} left out, whose type the ontology does not know ({Named(types.Select(t => t.Type))}); say with types in a mapping (--map) which of ours each is, or add it to an ontology (--ontology).";
    }

    /// <summary>The most frequent first, five at most.</summary>
    private static string Named(IEnumerable<string> types)
    {
        var counted = types.CountBy(t => t).OrderByDescending(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal).Select(t => OneLine.Of(t.Key)).ToList();
        return string.Join(", ", counted.Take(MostNamed)) + (counted.Count > MostNamed ? ", …" : "");
    }

    /// <summary>The kind of the one entity that goes by the name; of several of one kind what they have in common.</summary>
    private static KnownKind? Kind(EntityGraph graph, string name) =>
        graph.FindEntities(name).Where(e => e.Aliases.Append(e.Name).Any(n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase))).GroupBy(e => e.Kind).ToList() is [var one]
            ? new(one.Key, [.. one.Select(e => e.Types.AsEnumerable()).Aggregate((a, b) => a.Intersect(b, StringComparer.Ordinal))])
            : null;

    private static string ReadMap(string map)
    {
        try
        {
            return BoundedFile.ReadText(map, MostMapBytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCodes.BadInput, $"{map}: cannot be read ({e.Message.TrimEnd('.')}); name a JSON file that says what columns mean.", e);
        }
    }
}
