using System.Text;

namespace KnowledgeGraph.Cli.Progress;

/// <summary>The terminal's stdout: the line of progress ends before the first character of the answer.</summary>
/// <param name="inner">The writer; it stays the caller's.</param>
/// <param name="line">The line of progress.</param>
internal sealed class GivingWayWriter(TextWriter inner, ProgressLine line) : TextWriter(inner.FormatProvider)
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Free().Write(value);

    public override void Write(char[] buffer, int index, int count) => Free().Write(buffer, index, count);

    public override void Write(ReadOnlySpan<char> buffer) => Free().Write(buffer);

    public override void Write(string? value) => Free().Write(value);

    public override void WriteLine() => Free().WriteLine();

    public override void WriteLine(string? value) => Free().WriteLine(value);

    public override void Flush() => inner.Flush();

    public override Task FlushAsync() => inner.FlushAsync();

    private TextWriter Free()
    {
        line.Stop();
        return inner;
    }
}
