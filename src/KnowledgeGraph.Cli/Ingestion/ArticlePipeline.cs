using System.Runtime.CompilerServices;
using System.Threading.Channels;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Formats.Reading;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Ingestion;

/// <summary>
/// Reads articles ahead while others are analysed, a few at a time, and gives the results in the order of the inputs. However many inputs there are,
/// only a handful of documents is in memory.
/// </summary>
/// <param name="analyzer">Reads an article; its model is opened when the first one is to be read.</param>
/// <param name="isKnown">Whether an article need not be read again.</param>
/// <param name="threads">How many articles are analysed at a time.</param>
internal sealed class ArticlePipeline(Lazy<IArticleAnalyzer> analyzer, Func<Article, bool> isKnown, int threads)
{
    public async IAsyncEnumerable<PipelineResult> RunAsync(
        IEnumerable<string> inputs, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var slots = new SemaphoreSlim(threads);
        var queue = Channel.CreateBounded<Task<PipelineResult>>(threads);
        var producer = Task.Run(() => ProduceAsync(inputs, options, queue.Writer, slots, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var result in queue.Reader.ReadAllAsync(cancellationToken)) yield return await result;
        }
        finally
        {
            await stop.CancelAsync();
            await producer.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            while (queue.Reader.TryRead(out var left)) await ((Task)left).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ProduceAsync(
        IEnumerable<string> inputs, ReadOptions options, ChannelWriter<Task<PipelineResult>> queue, SemaphoreSlim slots, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var read in ArticleReader.ReadAsync(inputs, options, cancellationToken))
            {
                var result = Result(read, slots, cancellationToken);
                if (!await TryEnqueueAsync(queue, result, cancellationToken)) cancellationToken.ThrowIfCancellationRequested();
            }

            queue.Complete();
        }
        catch (Exception e)
        {
            queue.Complete(e);
        }
    }

    /// <summary>Queues a result; when nobody takes results any more, waits for this one, so that no work outlives the pipeline.</summary>
    private static async Task<bool> TryEnqueueAsync(ChannelWriter<Task<PipelineResult>> queue, Task<PipelineResult> result, CancellationToken cancellationToken)
    {
        try
        {
            await queue.WriteAsync(result, cancellationToken);
            return true;
        }
        catch (OperationCanceledException)
        {
            await ((Task)result).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return false;
        }
    }

    private Task<PipelineResult> Result(ReadResult read, SemaphoreSlim slots, CancellationToken cancellationToken) => read switch
    {
        ReadArticle { Article: var article } when isKnown(article) => Task.FromResult(new PipelineResult(read.Input) { IsKnown = true }),
        ReadArticle { Article: var article } => AnalyzeAsync(analyzer.Value, read.Input, article, slots, cancellationToken),
        ReadFailure failure => Task.FromResult(new PipelineResult(read.Input, Failure: failure.Message)),
        ReadNote note => Task.FromResult(new PipelineResult(read.Input, Note: note.Message)),
        ReadSkipped skipped => Task.FromResult(new PipelineResult(read.Input, Note: Skipped(skipped))),
        _ => throw new InvalidOperationException($"Unknown result {read.GetType().Name}."),
    };

    private static async Task<PipelineResult> AnalyzeAsync(
        IArticleAnalyzer analyzer, string input, Article article, SemaphoreSlim slots, CancellationToken cancellationToken)
    {
        await slots.WaitAsync(cancellationToken);
        try
        {
            return await Task.Run(() => new PipelineResult(input, analyzer.Read(article, cancellationToken)), cancellationToken);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            return new PipelineResult(input, Failure: $"{input}: could not be analysed ({e.GetType().Name}: {e.Message.TrimEnd('.')}); leave it out, and report it.");
        }
        finally
        {
            slots.Release();
        }
    }

    /// <summary>"news: passed over 2 files that hold no article: ontology.json (an ontology), …; 1 file of other kinds; name a file to read it."</summary>
    private static string Skipped(ReadSkipped skipped)
    {
        var parts = new List<string>();
        if (skipped.NoArticles > 0)
            parts.Add($"{Words.Count(skipped.NoArticles, "file")} that {(skipped.NoArticles == 1 ? "holds" : "hold")} no article: {skipped.Named}");
        if (skipped.Other > 0) parts.Add($"{Words.Count(skipped.Other, "file")} of other kinds");
        if (skipped.Special > 0) parts.Add($"{Words.Count(skipped.Special, "special file")} (pipe, socket or device)");
        if (skipped.Hidden > 0) parts.Add(Words.Count(skipped.Hidden, "hidden file"));
        return $"{skipped.Input}: passed over {string.Join("; ", parts)}; name a file to read it.";
    }
}
