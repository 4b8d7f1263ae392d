using System.Runtime.CompilerServices;
using System.Threading.Channels;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Storage;

/// <summary>
/// Walks through the documents of a graph by id, all as they are at one moment. Of many documents two connections read every other run each, side by side: most of
/// the time goes into making objects of rows, which a second core halves.
/// </summary>
/// <typeparam name="T">What is read of each document.</typeparam>
/// <param name="open">Opens a cursor on a connection of its own.</param>
/// <param name="read">Reads a document.</param>
internal sealed class DocumentWalk<T>(Func<DocumentCursor> open, Func<ContributionReader, DocumentNode, long, T> read)
{
    /// <summary>A second connection takes some milliseconds to open; a writer that commits at every attempt leaves one to do it all.</summary>
    private const int Run = 8, RunsAhead = 2, FewestDocuments = 128, Attempts = 3;

    /// <summary>The documents in the order of their ids.</summary>
    public async IAsyncEnumerable<T> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var first = open();
        using var second = first.Count >= FewestDocuments && Environment.ProcessorCount > 1 ? open() : null;
        if (second is null || !SeeTheSame(first, second))
        {
            if (second is null) first.Begin();
            while (first.TryRead(read, out var item))
            {
                yield return item;
                cancellationToken.ThrowIfCancellationRequested();
            }

            yield break;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var readers = new[] { Start(first, 0, stop.Token), Start(second, Run, stop.Token) };
        try
        {
            for (var turn = 0; ; turn ^= 1)
            {
                var (more, run) = await NextAsync(readers[turn].Runs, cancellationToken).ConfigureAwait(false);
                if (!more) break;
                foreach (var item in run)
                {
                    yield return item;
                    cancellationToken.ThrowIfCancellationRequested();
                }

                if (run.Count == Run) continue;
                // A short run is the last: of the graph, or before a damage.
                await readers[turn].Runs.Completion.ConfigureAwait(false);
                break;
            }
        }
        finally
        {
            // The connections are closed behind the last use of them; what a reader threw has been seen, or nobody waits for it any more.
            await stop.CancelAsync().ConfigureAwait(false);
            foreach (var reader in readers) await reader.Work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Begins both; whether nobody wrote between. If not, the first has begun all the same.</summary>
    private static bool SeeTheSame(DocumentCursor first, DocumentCursor second)
    {
        // The first begins between two looks of the second at the version: where they are equal, so are the graphs that both see.
        for (var attempt = 1; ; attempt++)
        {
            var before = second.Version;
            first.Begin();
            second.Begin();
            if (second.Version == before) return true;
            if (attempt == Attempts) return false;
            first.End();
            second.End();
        }
    }

    private static async Task<(bool More, List<T> Run)> NextAsync(ChannelReader<List<T>> runs, CancellationToken cancellationToken)
    {
        while (await runs.WaitToReadAsync(cancellationToken).ConfigureAwait(false))
            if (runs.TryRead(out var run)) return (true, run);
        return (false, []);
    }

    private (ChannelReader<List<T>> Runs, Task Work) Start(DocumentCursor cursor, int skipped, CancellationToken cancellationToken)
    {
        var runs = Channel.CreateBounded<List<T>>(RunsAhead);
        return (runs.Reader, Task.Run(() => ReadAsync(cursor, skipped, runs.Writer, cancellationToken), CancellationToken.None));
    }

    private async Task ReadAsync(DocumentCursor cursor, int skipped, ChannelWriter<List<T>> runs, CancellationToken cancellationToken)
    {
        Exception? failure = null;
        try
        {
            cursor.Skip(skipped);
            for (var more = true; more; cursor.Skip(Run))
            {
                var run = new List<T>(Run);
                try
                {
                    while (run.Count < Run && (more = cursor.TryRead(read, out var item))) run.Add(item!);
                }
                catch (GraphStoreException e)
                {
                    // What was read before it is handed over first.
                    (failure, more) = (e, false);
                }

                if (run.Count > 0) await runs.WriteAsync(run, cancellationToken).ConfigureAwait(false);
                if (!more) break;
            }
        }
        catch (Exception e)
        {
            failure ??= e;
        }

        runs.Complete(failure);
    }
}
