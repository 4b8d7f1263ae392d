using System.Globalization;

namespace KnowledgeGraph.Text;

/// <summary>Gives the bytes of another stream up to a limit.</summary>
/// <param name="inner">The stream; it is closed with this one.</param>
/// <param name="name">What it is, for the message.</param>
/// <param name="most">The most bytes.</param>
internal sealed class BoundedStream(Stream inner, string name, long most) : Stream
{
    private const double Mebibyte = 1024 * 1024;
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public static InvalidDataException TooLarge(string name, long most) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{name}: more than {most / Mebibyte:0.###} MiB, which is the most that such a file may have; split it, or name the right one."));

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        _read += count;
        return _read <= most ? count : throw TooLarge(name, most);
    }

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
}
