using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>Bytes to text: UTF-8, UTF-16 with its mark, and for web pages the character set that they name. Nothing is replaced silently.</summary>
internal static partial class TextDecoder
{
    private const int Looked = 65_536;

    /// <exception cref="UnreadableException">The bytes are not text, or not in the encoding.</exception>
    internal static string Decode(ReadOnlySpan<byte> bytes, bool html = false)
    {
        if (StartsWith(bytes, 0xEF, 0xBB, 0xBF)) return Utf8Text(bytes[3..], 3);
        if (StartsWith(bytes, 0xFF, 0xFE, 0, 0) || StartsWith(bytes, 0, 0, 0xFE, 0xFF)) throw new UnreadableException("UTF-32 text, which is not read; convert it to UTF-8 first (iconv -f UTF-32 -t UTF-8).");
        if (StartsWith(bytes, 0xFF, 0xFE)) return Utf16Text(bytes[2..], new UnicodeEncoding(false, false, true));
        if (StartsWith(bytes, 0xFE, 0xFF)) return Utf16Text(bytes[2..], new UnicodeEncoding(true, false, true));
        RefuseBinary(bytes);
        if (html && NamedEncoding(bytes) is { } encoding) return encoding.GetString(bytes);
        return Utf8Text(bytes, 0);
    }

    private static bool StartsWith(ReadOnlySpan<byte> bytes, params ReadOnlySpan<byte> mark) => bytes.StartsWith(mark);

    private static string Utf8Text(ReadOnlySpan<byte> bytes, int offset)
    {
        if (offset > 0) RefuseBinary(bytes);
        if (Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes);
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done) at += length;
        throw new UnreadableException($"not UTF-8 text: byte {at + offset} is 0x{bytes[Math.Min(at, bytes.Length - 1)]:X2}; convert it to UTF-8 first (iconv -f WINDOWS-1252 -t UTF-8).");
    }

    private static string Utf16Text(ReadOnlySpan<byte> bytes, UnicodeEncoding encoding)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            throw new UnreadableException($"not UTF-16 text, though it has its mark: byte {e.Index + 2} is wrong; save it as UTF-8.");
        }
    }

    private static void RefuseBinary(ReadOnlySpan<byte> bytes)
    {
        var kind = bytes.StartsWith("%PDF"u8) ? "a PDF; take its text out first (pdftotext)"
            : bytes.StartsWith("PK\u0003\u0004"u8) ? "a ZIP archive or an office document; unpack it or save it as text"
            : StartsWith(bytes, 0x1F, 0x8B) ? "gzip-compressed; unpack it first (gunzip)" : null;
        if (kind is not null) throw new UnreadableException($"not a text: it is {kind}.");
        var head = bytes[..Math.Min(bytes.Length, Looked)];
        var control = 0;
        foreach (var b in head)
        {
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0B or 0x0C) || b == 0x7F) control++;
        }

        if (bytes.Contains((byte)0) || control * 20 > head.Length)
            throw new UnreadableException("not a text: it has binary data; give a text, Markdown, HTML or JSON lines file (UTF-16 needs its mark).");
    }

    private static Encoding? NamedEncoding(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4096)]);
        var match = Charset().Match(head);
        if (!match.Success) return null;
        var name = match.Groups["name"].Value.ToLowerInvariant();
        if (name is "utf-8" or "utf8" or "utf-16" or "utf-16le" or "utf-16be") return null;
        if (name is "iso-8859-1" or "latin1" or "ascii" or "us-ascii") name = "windows-1252";
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            throw new UnreadableException($"the page names the character set \"{name}\", which is not known; convert it to UTF-8 and say so in its meta element.");
        }
    }

    [GeneratedRegex("""<(?:meta|\?xml)\s[^>]*?(?:charset|encoding)\s*=\s*["']?\s*(?<name>[A-Za-z0-9_\-:]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Charset();
}
