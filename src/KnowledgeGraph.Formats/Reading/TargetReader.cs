using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>Reads one file or standard input.</summary>
internal static class TargetReader
{
    private const int SniffBytes = 4096;

    internal static async IAsyncEnumerable<ReadResult> ReadAsync(
        ReadTarget target, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (pipe, failure) = Open(target, options);
        if (pipe is null)
        {
            yield return failure!;
            yield break;
        }

        try
        {
            var (format, wrong) = await Guard(target, () => FormatAsync(pipe, target, options, cancellationToken)).ConfigureAwait(false);
            if (wrong is not null)
            {
                yield return wrong;
            }
            else if (format == InputFormat.JsonLines)
            {
                await foreach (var result in JsonLinesFormat.ReadAsync(pipe, target, options, cancellationToken).ConfigureAwait(false))
                    yield return result;
            }
            else
            {
                foreach (var result in await ReadWholeAsync(pipe, format, target, options, cancellationToken).ConfigureAwait(false))
                    yield return result;
            }
        }
        finally
        {
            await pipe.CompleteAsync().ConfigureAwait(false);
        }
    }

    private static (PipeReader? Pipe, ReadFailure? Failure) Open(ReadTarget target, ReadOptions options)
    {
        if (target.IsStdin)
        {
            return options.Stdin is null
                ? (null, new ReadFailure(target.Input, "-: nothing is connected to standard input; pipe a text in or name a file."))
                : (PipeReader.Create(options.Stdin, new StreamPipeReaderOptions(bufferSize: 65536, leaveOpen: true)), null);
        }

        try
        {
            var file = new FileStream(target.Input, new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan, BufferSize = 0 });
            return (PipeReader.Create(file, new StreamPipeReaderOptions(bufferSize: 65536)), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, Failure(target, e));
        }
    }

    private static async Task<IEnumerable<ReadResult>> ReadWholeAsync(
        PipeReader pipe, InputFormat format, ReadTarget target, ReadOptions options, CancellationToken cancellationToken)
    {
        var (bytes, failure) = await Guard(target, () => WholeAsync(pipe, options.MaxBytes, cancellationToken)).ConfigureAwait(false);
        if (failure is not null) return [failure];
        return Guarded(target, target.Input, () => Whole(bytes!, format, target, options));
    }

    private static IEnumerable<ReadResult> Whole(byte[] bytes, InputFormat format, ReadTarget target, ReadOptions options)
    {
        var text = TextDecoder.Decode(bytes, html: format == InputFormat.Html);
        if (format == InputFormat.Json) return JsonFormat.Read(text, target, options);
        var article = format switch
        {
            InputFormat.Markdown => MarkdownFormat.Read(text),
            InputFormat.Html => HtmlFormat.Read(text),
            _ => PlainTextFormat.Read(text),
        };
        var read = new ReadArticle(target.Input, ArticleCheck.Finish(article with { Uri = target.Uri }, options));
        return format == InputFormat.Text && FormatSniffer.IsHtml(bytes.AsSpan(0, Math.Min(bytes.Length, SniffBytes)))
            ? [new ReadNote(target.Input, $"{target.Input}: looks like HTML and is read as plain text, tags included; --format html reads it as a page."), read]
            : [read];
    }

    /// <summary>
    /// Runs a parser. What is wrong with the input becomes a failure (what is no article, a <see cref="ReadOther"/>), and so does what is wrong with the parser (a fault of a library that one page in a million
    /// brings out): the other inputs are read.
    /// </summary>
    /// <param name="target">The input.</param>
    /// <param name="place">The input's name, with the line where it has lines.</param>
    /// <param name="read">The parser.</param>
    internal static IEnumerable<ReadResult> Guarded(ReadTarget target, string place, Func<IEnumerable<ReadResult>> read)
    {
        try
        {
            return read();
        }
        catch (NotAnArticleException e)
        {
            return [new ReadOther(target.Input, e.What, $"{place}: {e.Message}", e.IsKnown)];
        }
        catch (UnreadableException e)
        {
            return [new ReadFailure(target.Input, $"{place}: {e.Message}")];
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            return [new ReadFailure(target.Input, $"{place}: could not be read ({e.GetType().Name}: {WhiteSpace.Collapse(e.Message).TrimEnd('.')}); leave it out, and report it.")];
        }
    }

    /// <summary>Runs a read and turns what goes wrong into a failure.</summary>
    internal static async Task<(T? Value, ReadFailure? Failure)> Guard<T>(ReadTarget target, Func<ValueTask<T>> read)
    {
        try
        {
            return (await read().ConfigureAwait(false), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or UnreadableException)
        {
            return (default, Failure(target, e));
        }
    }

    private static ReadFailure Failure(ReadTarget target, Exception e) => new(target.Input, $"{target.Input}: " + e switch
    {
        UnreadableException => e.Message,
        UnauthorizedAccessException => "not allowed to read it; check its permissions.",
        FileNotFoundException or DirectoryNotFoundException => "no such file; check the spelling and the current folder.",
        _ => $"cannot be read ({e.Message.ReplaceLineEndings(" ")}); check the disk and who else has it open.",
    });

    private static async ValueTask<InputFormat> FormatAsync(PipeReader pipe, ReadTarget target, ReadOptions options, CancellationToken cancellationToken)
    {
        if ((options.Format ?? FileEndings.FormatOf(target.Input)) is { } known) return known;
        var read = await pipe.ReadAtLeastAsync(SniffBytes, cancellationToken).ConfigureAwait(false);
        var head = read.Buffer.Slice(0, Math.Min(read.Buffer.Length, SniffBytes)).ToArray();
        pipe.AdvanceTo(read.Buffer.Start);
        return FormatSniffer.Sniff(head);
    }

    private static async ValueTask<byte[]> WholeAsync(PipeReader pipe, int limit, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (read.Buffer.Length > limit)
                throw new UnreadableException($"larger than the limit of {limit} bytes for one article; split it into its articles.");
            if (read.IsCompleted) return read.Buffer.ToArray();
            pipe.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
