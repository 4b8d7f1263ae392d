using System.CommandLine;
using System.Runtime.CompilerServices;
using System.Text;
using KnowledgeGraph.Cli.Ingestion;
using KnowledgeGraph.Cli.Progress;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Formats.Contributions;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg add FACTS…</c>: adds what <c>kg extract</c> wrote, from any number of workers, in any order.</summary>
internal static class AddCommand
{
    private static readonly Argument<string[]> Facts = new("FACTS")
    {
        Description = "Files that kg extract wrote, or - for stdin.", Arity = ArgumentArity.OneOrMore,
    };

    public static Command Create(CliHost host) =>
        new Command("add", "Adds what kg extract wrote, from any number of workers, in any order.").With(host, [Facts], RunAsync);

    private static async Task<int> RunAsync(Session session, ParseResult parse, CancellationToken cancellationToken)
    {
        var start = session.Host.Time.GetTimestamp();
        var tally = new Tally();
        await using var store = await DeferredStore.OpenAsync(session, cancellationToken);
        var (inputs, progress) = (parse.GetValue(Facts)!, new IngestProgress(session, tally, null));
        try
        {
            for (var i = 0; i < inputs.Length; i++)
            {
                var before = i;
                await foreach (var (result, share) in ReadAsync(session.Host, inputs[i], cancellationToken))
                {
                    Ingest.Report(session, tally, await Ingest.AddAsync(tally, store, result));
                    progress.Report((before + share) / inputs.Length);
                }
            }
        }
        catch (OperationCanceledException)
        {
            throw Ingest.Interrupted(session, tally);
        }

        return Ingest.Finish(session, tally, session.GraphPath, session.Host.Time.GetElapsedTime(start).TotalSeconds, "no document in the files; kg extract writes one a line.");
    }

    /// <summary>A broken line is a failure of its own; the others go on.</summary>
    private static async IAsyncEnumerable<(PipelineResult Result, double? Share)> ReadAsync(CliHost host, string input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (stream, failure) = Open(host, input);
        if (stream is null)
        {
            yield return (new PipelineResult(input, Failure: failure), null);
            yield break;
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        for (var number = 1; await reader.ReadLineAsync(cancellationToken) is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line)) yield return (Parse(line, input, number), stream.Share);
        }
    }

    private static (WatchedStream? Stream, string? Failure) Open(CliHost host, string input)
    {
        try
        {
            var stream = input == "-" ? host.OpenStdin() : File.OpenRead(input);
            return stream is null ? (null, "-: nothing is connected to standard input; pipe the output of kg extract in.") : (new WatchedStream(stream), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, Directory.Exists(input) ? $"{input}: a folder; name a file that kg extract wrote." : e is FileNotFoundException or DirectoryNotFoundException
                ? $"{input}: no such file; name a file that kg extract wrote."
                : $"{input}: cannot be read ({e.Message.TrimEnd('.')}); check that it is a file and that you may read it.");
        }
    }

    private static PipelineResult Parse(string line, string input, int number)
    {
        try
        {
            return new PipelineResult(input, ContributionJson.Parse(line, FormattableString.Invariant($"{input}, line {number}")));
        }
        catch (InvalidDataException e)
        {
            return new PipelineResult(input, Failure: $"{e.Message.TrimEnd('.')}; write the line again with kg extract.");
        }
    }
}
