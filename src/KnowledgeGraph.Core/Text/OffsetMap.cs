using System.Collections.Immutable;

namespace KnowledgeGraph.Text;

/// <summary>
/// Leads from offsets in a cleaned text back to the original it was taken from (an HTML page, a Markdown file).
/// A list of pieces, each copied from one place of the original; within a piece offsets run in step.
/// </summary>
public sealed class OffsetMap
{
    private readonly ImmutableArray<Piece> _pieces;

    private OffsetMap(ImmutableArray<Piece> pieces) => _pieces = pieces;

    /// <summary>One run of characters. <paramref name="SourceLength"/> differs from <paramref name="Length"/> where the original
    /// writes a character in more than one (<c>&amp;amp;</c>) or where the cleaned text has a character that the original lacks (0).</summary>
    /// <param name="Start">Offset in the cleaned text.</param>
    /// <param name="Length">Characters in the cleaned text; at least 1.</param>
    /// <param name="SourceStart">Offset in the original.</param>
    /// <param name="SourceLength">Characters in the original; not negative.</param>
    public readonly record struct Piece(int Start, int Length, int SourceStart, int SourceLength);

    /// <summary>The map of a text that is its own original.</summary>
    public static OffsetMap Identity { get; } = new([]);

    /// <summary>Makes a map.</summary>
    /// <param name="pieces">Pieces in the order of the cleaned text, without gaps, the first at 0.</param>
    /// <exception cref="ArgumentException">The pieces leave a gap, overlap or are empty runs.</exception>
    public static OffsetMap Create(IEnumerable<Piece> pieces)
    {
        var all = pieces.ToImmutableArray();
        var next = 0;
        foreach (var piece in all)
        {
            if (piece.Start != next || piece.Length < 1 || piece.SourceLength < 0)
                throw new ArgumentException($"Piece at {piece.Start} must start at {next} and not be empty.", nameof(pieces));
            next = piece.Start + piece.Length;
        }

        return new OffsetMap(all);
    }

    /// <summary>The place in the original of a span of the cleaned text: from its first character to its last.</summary>
    public TextSpan ToSource(TextSpan span)
    {
        if (_pieces.IsEmpty) return span;
        if (span.Length == 0) return new TextSpan(StartOf(span.Start), 0);
        var start = StartOf(span.Start);
        return TextSpan.FromBounds(start, Math.Max(start, EndOf(span.End - 1)));
    }

    private int StartOf(int offset)
    {
        var piece = Find(offset);
        return piece.Length == piece.SourceLength ? piece.SourceStart + Math.Min(offset - piece.Start, piece.Length) : piece.SourceStart;
    }

    private int EndOf(int lastOffset)
    {
        var piece = Find(lastOffset);
        return piece.Length == piece.SourceLength ? piece.SourceStart + lastOffset - piece.Start + 1 : piece.SourceStart + piece.SourceLength;
    }

    private Piece Find(int offset)
    {
        int low = 0, high = _pieces.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_pieces[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }

        return _pieces[low];
    }
}
