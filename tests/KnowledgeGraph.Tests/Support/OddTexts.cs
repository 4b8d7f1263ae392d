namespace KnowledgeGraph.Tests.Support;

/// <summary>Texts that a form of storage may take for two, for none, or for something of its own.</summary>
internal static class OddTexts
{
    /// <summary>A text of more bytes takes another way into SQLite than a shorter one.</summary>
    public const int Short = 512;

    /// <summary>A few characters each.</summary>
    public static readonly string[] Alone =
    [
        "\0", "\u0001", "\t", "\n", "\u000B", "\u000C", "\r", "\r\n", "\u001C", "\u001F", "\u007F", "\u0085", "\u009B", "\u2028", "\u2029", "\u200B", "\uFEFF", "\uFFFE", "\uFFFF", "\uFFFD",
        "[", "[]", "[\"a\",\"b\"]", "[\"a\"]\n[", "\"", "'", "\\", "\\n", "|", ";", ":", "$1", "👩", "",
    ];

    /// <summary>Each alone, at the beginning, at the end, in the middle, and in texts around <see cref="Short"/> and far beyond.</summary>
    public static IEnumerable<string> All =>
        Alone.SelectMany(odd => new[] { odd, odd + "a", "a" + odd, "a" + odd + "b" + odd + "c" }.Concat(AroundTheLimit(odd))).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> AroundTheLimit(string odd) =>
        from length in (int[])[Short - 1, Short, Short + 1, 3000] select "a" + odd + new string('b', length - 1 - System.Text.Encoding.UTF8.GetByteCount(odd));
}
