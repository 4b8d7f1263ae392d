using System.Text;

namespace KnowledgeGraph.Cli.Progress;

/// <summary>A writer that says how much has been written through it.</summary>
/// <param name="inner">The writer; it stays the caller's.</param>
/// <param name="step">Told of thousands of characters.</param>
internal sealed class WatchedWriter(TextWriter inner, ProgressStep step) : TextWriter(inner.FormatProvider)
{
    private const int Thousand = 1000;
    private long _written, _told;

    public override Encoding Encoding => inner.Encoding;

    public override string NewLine
    {
        get => inner.NewLine;
#pragma warning disable CS8765 // A writer without line ends is nobody's wish.
        set => inner.NewLine = value;
#pragma warning restore CS8765
    }

    public override void Write(char value)
    {
        inner.Write(value);
        Count(1);
    }

    public override void Write(char[] buffer, int index, int count)
    {
        inner.Write(buffer, index, count);
        Count(count);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        inner.Write(buffer);
        Count(buffer.Length);
    }

    public override void Write(string? value)
    {
        inner.Write(value);
        Count(value?.Length ?? 0);
    }

    public override void Flush() => inner.Flush();

    private void Count(int characters)
    {
        _written += characters;
        if (_written / Thousand == _told) return;
        _told = _written / Thousand;
        step.Report(_told);
    }
}
