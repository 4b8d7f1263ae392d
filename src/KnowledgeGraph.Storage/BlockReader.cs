using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;

namespace KnowledgeGraph.Storage;

/// <summary>Reads what <see cref="BlockWriter"/> wrote.</summary>
internal sealed class BlockReader : IDisposable
{
    private readonly byte[] _content;
    private readonly BinaryReader _in;
    private readonly List<string> _texts = [];
    private readonly List<double> _reals = [];
    private int _nextId = sizeof(int);

    /// <param name="content">What <see cref="BlockWriter.End"/> gave.</param>
    public BlockReader(byte[] content)
    {
        _content = content;
        var behindIds = sizeof(int) + BitConverter.ToInt32(content);
        var bytes = new MemoryStream(content.Length * 4);
        using (var deflate = new DeflateStream(new MemoryStream(content, behindIds, content.Length - behindIds), CompressionMode.Decompress)) deflate.CopyTo(bytes);
        bytes.Position = 0;
        _in = new BinaryReader(bytes, Encoding.UTF8);
    }

    public long Number() => _in.Read7BitEncodedInt64();

    public int Count() => (int)Number();

    public int? NumberOrNull() => Flag() ? Count() : null;

    public bool Flag() => _in.ReadBoolean();

    public T Member<T>() where T : struct, Enum => Enum.Parse<T>(Text());

    public DateOnly? Day() => Number() is var day and > 0 ? DateOnly.FromDayNumber((int)(day - 1)) : null;

    public double Real() => Once(_reals, _in.ReadDouble);

    public string Text() => TextOrNull() ?? throw new InvalidDataException("a text is missing");

    public string? TextOrNull() => Number() is var number and > 0 ? Once(_texts, number - 1, _in.ReadString) : null;

    public ImmutableArray<string> Texts() => List(Text);

    public string Id()
    {
        if (!Flag()) return Text();
        var bytes = _content.AsSpan(_nextId, BlockWriter.IdDigits / 2);
        _nextId += bytes.Length;
        return Convert.ToHexStringLower(bytes);
    }

    public ImmutableArray<T> List<T>(Func<T> read)
    {
        var items = new T[Count()];
        for (var i = 0; i < items.Length; i++) items[i] = read();
        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    /// <summary>Something that may have come before.</summary>
    /// <param name="known">What has come; it is added there.</param>
    /// <param name="read">Reads it where it comes first.</param>
    public T Once<T>(List<T> known, Func<T> read) => Once(known, Number(), read);

    public void Dispose() => _in.Dispose();

    private static T Once<T>(List<T> known, long number, Func<T> read)
    {
        if (number > 0) return known[(int)number - 1];
        var item = read();
        known.Add(item);
        return item;
    }
}
