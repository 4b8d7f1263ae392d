using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Storage;

/// <summary>
/// Makes a digest of values: each goes in with its kind and length, so that different values never have the same bytes. Values that a column does not tell apart
/// (0 and -0, half a surrogate pair and U+FFFD) have the same.
/// </summary>
internal sealed class DigestBuilder
{
    /// <summary>64 bits: what is guarded against is chance, not an adversary.</summary>
    private const int Digits = 16;
    private const byte Null = 0, Number = 1, Real = 2, Text = 3, List = 4, Bytes = 5;

    private byte[] _bytes = new byte[1024];
    private int _length;

    public DigestBuilder Add(string? text)
    {
        if (text is null) return Kind(Null);
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        Room(5 + most);
        var length = Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length + 5));
        _bytes[_length] = Text;
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(_length + 1), length);
        _length += 5 + length;
        return this;
    }

    public DigestBuilder Add(byte[] bytes)
    {
        Kind(Bytes).Add(bytes.Length);
        bytes.CopyTo(Room(bytes.Length));
        _length += bytes.Length;
        return this;
    }

    public DigestBuilder Add(long? number)
    {
        if (number is not { } value) return Kind(Null);
        Kind(Number);
        BinaryPrimitives.WriteInt64LittleEndian(Room(8), value);
        _length += 8;
        return this;
    }

    public DigestBuilder Add(double? real)
    {
        if (real is not { } value) return Kind(Null);
        Kind(Real);
        BinaryPrimitives.WriteDoubleLittleEndian(Room(8), value == 0 ? 0 : value);
        _length += 8;
        return this;
    }

    public DigestBuilder Add(bool value) => Add(value ? 1L : 0L);

    public DigestBuilder Add(DateOnly? day) => Add(day?.DayNumber);

    public DigestBuilder Add<T>(T value) where T : struct, Enum => Add(Columns.Name(value));

    /// <summary>A list: how many items it has, and each of them.</summary>
    public DigestBuilder Add<T>(IReadOnlyCollection<T> items, Action<DigestBuilder, T> add)
    {
        Kind(List).Add(items.Count);
        foreach (var item in items) add(this, item);
        return this;
    }

    /// <summary>The digest of what was added since the last one, 16 hex digits.</summary>
    public string End()
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(_bytes.AsSpan(0, _length)).AsSpan(0, Digits / 2));
        _length = 0;
        return digest;
    }

    /// <summary>Whether a row is what was written; a digest that is null says nothing.</summary>
    /// <exception cref="InvalidDataException">It is not.</exception>
    public void Expect(string? digest, string what)
    {
        var found = End();
        if (digest is not null && digest != found) throw new InvalidDataException($"{what} is not what was written");
    }

    private DigestBuilder Kind(byte kind)
    {
        Room(1)[0] = kind;
        _length++;
        return this;
    }

    private Span<byte> Room(int count)
    {
        if (_bytes.Length < _length + count) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + count));
        return _bytes.AsSpan(_length);
    }
}
