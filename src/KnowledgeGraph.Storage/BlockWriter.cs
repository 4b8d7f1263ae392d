using System.Buffers;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;

namespace KnowledgeGraph.Storage;

/// <summary>
/// Writes values densely; what comes again is written once. Digests of ids stand by themselves, as nothing makes them shorter, and all else is compressed.
/// <see cref="BlockReader"/> reads it.
/// </summary>
internal sealed class BlockWriter : IDisposable
{
    /// <summary>Digits of the ids that are derived from content.</summary>
    internal const int IdDigits = 32;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    private readonly MemoryStream _ids = new();
    private readonly MemoryStream _bytes = new();
    private readonly BinaryWriter _out;
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<double, int> _reals = [];

    public BlockWriter() => _out = new BinaryWriter(_bytes, Encoding.UTF8);

    /// <summary>A number; small ones from 0 on take the least room.</summary>
    public void Number(long number) => _out.Write7BitEncodedInt64(number);

    public void NumberOrNull(int? number)
    {
        Flag(number is not null);
        if (number is { } value) Number(value);
    }

    public void Flag(bool flag) => _out.Write(flag);

    public void Member<T>(T member) where T : struct, Enum => Text(Columns.Name(member));

    public void Day(DateOnly? day) => Number(day is { } known ? known.DayNumber + 1L : 0);

    public void Real(double real) => Once(_reals, real, () => _out.Write(real));

    public void Text(string? text)
    {
        if (text is null) Number(0);
        else Once(_texts, text, () => _out.Write(text), first: 1);
    }

    public void Texts(ImmutableArray<string> texts)
    {
        Number(texts.Length);
        foreach (var text in texts) Text(text);
    }

    /// <summary>An id, in half the room where it is digits of a digest.</summary>
    public void Id(string id)
    {
        var isDigest = id.Length == IdDigits && !id.AsSpan().ContainsAnyExcept(HexDigits);
        Flag(isDigest);
        if (isDigest) _ids.Write(Convert.FromHexString(id));
        else Text(id);
    }

    /// <summary>Something that may come again: written where it comes first, later by its number.</summary>
    /// <param name="known">What has come; it is added there.</param>
    /// <param name="item">What comes.</param>
    /// <param name="write">Writes it; nothing of its own sort is in it.</param>
    /// <param name="first">The number that stands for a new one; those that were known have the numbers behind it.</param>
    public void Once<T>(Dictionary<T, int> known, T item, Action write, int first = 0) where T : notnull
    {
        if (known.TryGetValue(item, out var number))
        {
            Number(first + 1 + number);
            return;
        }

        Number(first);
        known.Add(item, known.Count);
        write();
    }

    /// <summary>What was written: the length of the ids, these, and all else.</summary>
    public byte[] End()
    {
        _out.Flush();
        using var compressed = new MemoryStream();
        compressed.Write(BitConverter.GetBytes((int)_ids.Length));
        _ids.WriteTo(compressed);
        using (var deflate = new DeflateStream(compressed, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(_bytes.GetBuffer().AsSpan(0, (int)_bytes.Length));
        return compressed.ToArray();
    }

    public void Dispose()
    {
        _out.Dispose();
        _ids.Dispose();
    }
}
