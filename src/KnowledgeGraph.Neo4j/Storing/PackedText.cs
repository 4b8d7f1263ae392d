using System.IO.Compression;
using System.Text;

namespace KnowledgeGraph.Neo4j.Storing;

/// <summary>
/// Text as a server keeps it: <c>br:</c>, then Brotli in base 64. A contribution is written once and read several times in a load, and shrinks to about a sixth.
/// Text that begins with a brace was kept plain by an earlier version.
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
            ? Mark + Convert.ToBase64String(packed, 0, length)
            : throw new InvalidOperationException("Brotli took more room than its own bound.");
    }

    /// <exception cref="InvalidDataException">The text is damaged, or unpacks to more bytes than it may.</exception>
    public static string Unpack(string text, string place, int mostBytes = MostBytes)
    {
        if (!text.StartsWith(Mark, StringComparison.Ordinal)) return text;
        try
        {
            using var unpacked = new MemoryStream();
            using var brotli = new BrotliStream(new MemoryStream(Convert.FromBase64String(text[Mark.Length..])), CompressionMode.Decompress);
            var buffer = new byte[1 << 16];
            for (int read; (read = brotli.Read(buffer)) > 0;)
            {
                if (unpacked.Length + read > mostBytes) throw new InvalidDataException($"it unpacks to over {mostBytes} bytes");
                unpacked.Write(buffer, 0, read);
            }

            return Encoding.UTF8.GetString(unpacked.GetBuffer(), 0, (int)unpacked.Length);
        }
        catch (Exception e) when (e is FormatException or InvalidDataException or InvalidOperationException)
        {
            throw new InvalidDataException($"{place}: what the server keeps of it is damaged ({e.Message.TrimEnd('.')}); remove the document and load it again.", e);
        }
    }
}
