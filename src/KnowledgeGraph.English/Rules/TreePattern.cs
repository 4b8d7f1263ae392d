using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KnowledgeGraph.English.Rules;

/// <summary>A small piece of dependency tree: an anchor word and edges from it. Made with <see cref="At"/>, <see cref="Down"/> and <see cref="Up"/>.</summary>
internal sealed class TreePattern
{
    private readonly WordSet? _anchor;
    private readonly ImmutableArray<PatternStep> _steps;

    private TreePattern(WordSet? anchor, ImmutableArray<PatternStep> steps) => (_anchor, _steps) = (anchor, steps);

    /// <summary>A pattern whose anchor (word 0) is one of some words; null for any word.</summary>
    public static TreePattern At(WordSet? words) => new(words, []);

    /// <summary>Goes on to a dependent.</summary>
    /// <param name="labels">Labels of the edge between blanks.</param>
    /// <param name="words">What the dependent must be; null for any word.</param>
    /// <param name="from">Where the edge begins; null for the word of the last step.</param>
    public TreePattern Down(string labels, WordSet? words = null, int? from = null) => With(true, labels, words, from);

    /// <summary>Goes on to the head, by the edge's label at the dependent.</summary>
    /// <inheritdoc cref="Down"/>
    public TreePattern Up(string labels, WordSet? words = null, int? from = null) => With(false, labels, words, from);

    /// <summary>All ways in which the pattern lies in a sentence: one word for the anchor and for each step.</summary>
    public IReadOnlyList<int[]> Find(SentenceTree tree)
    {
        List<int[]>? found = null;
        Span<int> way = stackalloc int[_steps.Length + 1];
        for (var word = 0; word < tree.Count; word++)
        {
            if (_anchor is not null && !_anchor.Has(tree, word)) continue;
            way[0] = word;
            Extend(tree, way, 1, ref found);
        }

        return found ?? (IReadOnlyList<int[]>)[];
    }

    private void Extend(SentenceTree tree, Span<int> way, int length, ref List<int[]>? found)
    {
        if (length == way.Length)
        {
            (found ??= []).Add(way.ToArray());
            return;
        }

        var step = _steps[length - 1];
        foreach (var word in step.Near(tree, way[step.From]))
        {
            if (way[..length].Contains(word) || !step.Fits(tree, way[step.From], word)) continue;
            way[length] = word;
            Extend(tree, way, length + 1, ref found);
        }
    }

    private TreePattern With(bool isDown, string labels, WordSet? words, int? from) =>
        new(_anchor, _steps.Add(new PatternStep(from ?? _steps.Length, isDown, labels.Split(' ').ToFrozenSet(StringComparer.Ordinal), words)));
}
