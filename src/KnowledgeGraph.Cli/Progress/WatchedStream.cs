namespace KnowledgeGraph.Cli.Progress;

/// <summary>A stream that is read from its beginning to its end, and says how much of it has been.</summary>
/// <param name="inner">The stream; closed with this one.</param>
internal sealed class WatchedStream(Stream inner) : Stream
{
    private readonly long _length = inner.CanSeek ? inner.Length : 0;
    private long _read;

    /// <summary>The share that has been read, 0 to 1; null where the length is not known.</summary>
    public double? Share => _length > 0 ? Math.Min(1, (double)_read / _length) : null;

    /// <summary>Told of the share as it grows; null for nobody.</summary>
    public ProgressStep? Step { get; init; }

    /// <summary>Stops the reading, also of a reader that knows nothing of it.</summary>
    public CancellationToken CancellationToken { get; init; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => inner.Length;

    public override long Position { get => _read; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Count(inner.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Count(inner.Read(buffer));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => Count(await inner.ReadAsync(buffer, cancellationToken));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    private int Count(int bytes)
    {
        CancellationToken.ThrowIfCancellationRequested();
        _read += bytes;
        if (Share is { } share) Step?.Report(share);
        return bytes;
    }
}
