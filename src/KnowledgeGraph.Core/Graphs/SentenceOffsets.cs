using System.Collections.Immutable;

namespace KnowledgeGraph.Graphs;

/// <summary>
/// Leads offsets of a document's original text to offsets of a sentence's words. Where the two have the same length that is a shift; where markup or line breaks stand
/// between the words, mentions and triggers, whose words are known, are looked for in the sentence, and what lies between them keeps its distance to the one before.
/// </summary>
public sealed class SentenceOffsets
{
    private readonly SentenceNode _sentence;
    private readonly ImmutableArray<(int Original, int Text)> _anchors;

    private SentenceOffsets(SentenceNode sentence, ImmutableArray<(int Original, int Text)> anchors) => (_sentence, _anchors) = (sentence, anchors);

    /// <summary>For one sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="known">Places in the original text whose words are known: of mentions and triggers; in any order, others than those in the sentence are left aside.</param>
    public static SentenceOffsets Of(SentenceNode sentence, IEnumerable<(int Start, int End, string Words)> known)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(known);
        if (sentence.End - sentence.Start == sentence.Text.Length) return new SentenceOffsets(sentence, [(sentence.Start, 0)]);
        var anchors = new List<(int Original, int Text)> { (sentence.Start, 0) };
        foreach (var (start, end, words) in known.Where(k => k.Words.Length > 0 && k.Start >= sentence.Start && k.End <= sentence.End).OrderBy(k => k.Start).ThenByDescending(k => k.End))
        {
            var (original, text) = anchors[^1];
            if (start <= original && anchors.Count > 1) continue;
            var found = Nearest(sentence.Text, words, anchors.Count > 1 ? text : 0, text + (start - original));
            if (found < 0) continue;
            anchors.Add((start, found));
            anchors.Add((end, found + words.Length));
        }

        anchors.Add((sentence.End, sentence.Text.Length));
        return new SentenceOffsets(sentence, [.. anchors]);
    }

    /// <summary>The part of a span that lies in the sentence; empty where none does.</summary>
    /// <param name="start">Offset of its first character in the original text.</param>
    /// <param name="end">Offset behind its last character.</param>
    /// <returns>Offsets in <see cref="SentenceNode.Text"/>, 0 to its length.</returns>
    public (int Start, int End) Map(int start, int end)
    {
        var (from, to) = (Map(start), Map(end));
        return to < from ? (from, from) : (from, to);
    }

    /// <summary>The occurrence at or behind a place that lies nearest to where it would be without markup; -1 where there is none.</summary>
    private static int Nearest(string text, string words, int from, int expected)
    {
        var best = -1;
        for (var at = text.IndexOf(words, Math.Min(from, text.Length), StringComparison.Ordinal); at >= 0; at = at + 1 < text.Length ? text.IndexOf(words, at + 1, StringComparison.Ordinal) : -1)
        {
            if (best >= 0 && Math.Abs(at - expected) >= Math.Abs(best - expected)) break;
            best = at;
        }

        return best;
    }

    private int Map(int offset)
    {
        if (offset <= _sentence.Start) return 0;
        if (offset >= _sentence.End) return _sentence.Text.Length;
        var i = _anchors.Length - 1;
        while (i > 0 && _anchors[i].Original > offset) i--;
        var limit = i + 1 < _anchors.Length ? _anchors[i + 1].Text : _sentence.Text.Length;
        return Math.Clamp(_anchors[i].Text + (offset - _anchors[i].Original), Math.Min(_anchors[i].Text, limit), limit);
    }
}
