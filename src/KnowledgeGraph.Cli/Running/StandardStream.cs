using System.Runtime.ExceptionServices;

namespace KnowledgeGraph.Cli.Running;

/// <summary>Stdout or stderr, with a say in what becomes of what cannot be written.</summary>
/// <param name="inner">The stream; it is closed with this one.</param>
/// <param name="said">What to throw for what is wrong; null loses the bytes, and the work goes on.</param>
internal sealed class StandardStream(Stream inner, Func<Exception, Exception?> said) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Answers: that they cannot be written ends the command. What the system says of a handle that is not open for writing is said of a path, which there is none of.</summary>
    public static StandardStream Answers(Stream stdout) => new(stdout, e => e is UnauthorizedAccessException ? new IOException("standard output is closed", e) : e);

    /// <summary>Messages: one that cannot be written (a closed handle, a full disk, a reader that went) has nobody to hear that either, and the work that it tells of goes on.</summary>
    public static StandardStream Messages(Stream stderr) => new(stderr, _ => null);

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (Exception e) when (IsOutside(e))
        {
            Say(e);
        }
    }

    public override void Flush()
    {
        try
        {
            inner.Flush();
        }
        catch (Exception e) when (IsOutside(e))
        {
            Say(e);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    private static bool IsOutside(Exception e) => e is IOException or UnauthorizedAccessException;

    private void Say(Exception e)
    {
        if (said(e) is not { } other) return;
        if (ReferenceEquals(other, e)) ExceptionDispatchInfo.Throw(e);
        throw other;
    }
}
