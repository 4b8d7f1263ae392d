using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace KnowledgeGraph.Neo4j.Storing;

/// <summary>
/// Text as a server keeps it: <c>br:LENGTH:DATA</c>, the number of its bytes in UTF-8, then Brotli in base 64. A contribution is written once and read several
/// times in a load, and shrinks to about a sixth. Text without the mark was kept plain by an earlier version.
/// </summary>
internal static class PackedText
{
    private const string Mark = "br:";
    private const int MostBytes = 1 << 30;

    public static string Pack(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, packed, out var length, quality: 4, window: 22)
            ? string.Create(CultureInfo.InvariantCulture, $"{Mark}{bytes.Length}:{Convert.ToBase64String(packed, 0, length)}")
            : throw new InvalidOperationException("Brotli took more room than its own bound.");
    }

    /// <exception cref="InvalidDataException">The text is damaged, or unpacks to more bytes than it may.</exception>
    public static string Unpack(string text, string place, int mostBytes = MostBytes)
    {
        if (!text.StartsWith(Mark, StringComparison.Ordinal)) return text;
        var colon = text.IndexOf(':', Mark.Length);
        if (colon < 0 || !int.TryParse(text.AsSpan(Mark.Length, colon - Mark.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var length)) throw Damaged(place, "no length");
        if (length > mostBytes) throw Damaged(place, $"over {mostBytes} bytes");
        var packed = new byte[(text.Length - colon) / 4 * 3 + 3];
        if (!Convert.TryFromBase64Chars(text.AsSpan(colon + 1), packed, out var count)) throw Damaged(place, "not base 64");
        var bytes = new byte[length];
        return BrotliDecoder.TryDecompress(packed.AsSpan(0, count), bytes, out var written) && written == length
            ? Encoding.UTF8.GetString(bytes)
            : throw Damaged(place, FormattableString.Invariant($"not the {length} bytes that were written"));
    }

    private static InvalidDataException Damaged(string place, string how) => new($"{place}: what the server keeps of it is damaged ({how}); remove the document and load it again.");
}
