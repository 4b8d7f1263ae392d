using System.Buffers;
using System.IO.Pipelines;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>Lines of bytes from a stream. A line over the limit is passed over while it is read, never held.</summary>
internal sealed class LineReader(PipeReader pipe, int limit)
{
    private int _number;

    /// <summary>A line without its end. <paramref name="Bytes"/> is null where the line is too long.</summary>
    internal sealed record Line(int Number, byte[]? Bytes);

    /// <summary>The next line, or null at the end.</summary>
    internal async ValueTask<Line?> NextAsync(CancellationToken cancellationToken)
    {
        var tooLong = false;
        long examined = 0;
        while (true)
        {
            var read = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
            var buffer = read.Buffer;
            if (buffer.Slice(examined).PositionOf((byte)'\n') is { } end)
            {
                var line = buffer.Slice(0, end);
                var bytes = tooLong || line.Length > limit ? null : line.ToArray();
                pipe.AdvanceTo(buffer.GetPosition(1, end));
                return new Line(++_number, bytes);
            }

            if (read.IsCompleted)
            {
                if (buffer.IsEmpty && !tooLong) return null;
                var last = tooLong || buffer.Length > limit ? null : buffer.ToArray();
                pipe.AdvanceTo(buffer.End);
                return new Line(++_number, last);
            }

            tooLong |= buffer.Length > limit;
            examined = tooLong ? 0 : buffer.Length;
            pipe.AdvanceTo(tooLong ? buffer.End : buffer.Start, buffer.End);
        }
    }
}
