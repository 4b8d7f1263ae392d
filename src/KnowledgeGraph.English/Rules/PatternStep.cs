using System.Collections.Frozen;

namespace KnowledgeGraph.English.Rules;

/// <summary>One edge of a pattern: from a word that is already found to the next one.</summary>
/// <param name="From">Number of the word where the edge begins: 0 is the anchor, each step adds one.</param>
/// <param name="IsDown">Whether it goes to a dependent (else to the head).</param>
/// <param name="Labels">The edge's labels (see <see cref="SentenceTree.Label"/>).</param>
/// <param name="Words">What the next word must be; null for any word.</param>
internal sealed record PatternStep(int From, bool IsDown, FrozenSet<string> Labels, WordSet? Words)
{
    /// <summary>The words that the edge may lead to.</summary>
    public ReadOnlySpan<int> Near(SentenceTree tree, int word)
    {
        if (IsDown) return tree.Dependents(word);
        var head = tree.Head(word);
        return head >= 0 ? new[] { head } : [];
    }

    /// <summary>Whether it leads from one word to the other.</summary>
    public bool Fits(SentenceTree tree, int word, int next) => Labels.Contains(tree.Label(IsDown ? next : word)) && (Words is null || Words.Has(tree, next));
}
