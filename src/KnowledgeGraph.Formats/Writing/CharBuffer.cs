using System.Text;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>Keeps what is written to it.</summary>
internal sealed class CharBuffer : TextWriter
{
    private char[] _chars = new char[1 << 16];
    private int _used;

    public override Encoding Encoding => Encoding.Unicode;

    /// <summary>What was written since <see cref="Clear"/>.</summary>
    public ReadOnlySpan<char> Written => _chars.AsSpan(0, _used);

    public void Clear() => _used = 0;

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.Length > _chars.Length - _used) Array.Resize(ref _chars, Math.Max(2 * _chars.Length, _used + buffer.Length));
        buffer.CopyTo(_chars.AsSpan(_used));
        _used += buffer.Length;
    }
}
