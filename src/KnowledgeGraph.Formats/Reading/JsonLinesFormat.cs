using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using Newtonsoft.Json;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>
/// JSON lines: one article a line, read as a stream. A bad line is one failure; empty lines are passed over. A file that begins as another of this tool's files does
/// is refused whole, and so is one of a folder of whose first hundred lines none is an article.
/// </summary>
internal static class JsonLinesFormat
{
    private const int Looked = 100;

    internal static async IAsyncEnumerable<ReadResult> ReadAsync(
        PipeReader pipe, ReadTarget target, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = new LineReader(pipe, options.MaxBytes);
        var (any, held) = (false, new List<ReadOther>());
        while (true)
        {
            var (line, failure) = await TargetReader.Guard(target, () => lines.NextAsync(cancellationToken)).ConfigureAwait(false);
            if (failure is not null)
            {
                yield return failure;
                yield break;
            }

            if (line is null) break;
            if (line is { Number: 1, Bytes: [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] })
            {
                yield return new ReadFailure(target.Input, $"{target.Input}: JSON lines are read in UTF-8 and this file is in UTF-16; convert it first (iconv -f UTF-16 -t UTF-8).");
                yield break;
            }

            foreach (var result in Read(line, target, options))
            {
                if (result is ReadOther other && !any && (other.IsKnown || target.Folder is not null))
                {
                    held.Add(other);
                    if (other.IsKnown || held.Count == Looked) break;
                    continue;
                }

                any = true;
                foreach (var one in held) yield return one.Failure;
                held.Clear();
                yield return result is ReadOther single ? single.Failure : result;
            }

            if (held is [.., { IsKnown: true }] || held.Count == Looked) break;
        }

        if (held.Count > 0) yield return held[^1].IsKnown ? held[^1] : held[0];
        else if (!any) yield return new ReadFailure(target.Input, $"{target.Input}: empty; give one JSON object a line with the member \"text\".");
    }

    private static IEnumerable<ReadResult> Read(LineReader.Line line, ReadTarget target, ReadOptions options) => TargetReader.Guarded(target, $"{target.Input}:{line.Number}", () =>
    {
        if (line.Bytes is null) throw new UnreadableException($"this line is longer than the limit of {options.MaxBytes} bytes for one article; split it into its articles.");
        try
        {
            var text = TextDecoder.Decode(line.Bytes);
            return string.IsNullOrWhiteSpace(text) ? [] : [new ReadArticle(target.Input, ArticleJson.Read(ArticleJson.Parse(text), options))];
        }
        catch (JsonException e)
        {
            throw new UnreadableException($"not JSON ({ArticleJson.Reason(e)}); mend this line, the others were read.");
        }
    });
}
