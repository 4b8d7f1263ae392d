using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Reading;

/// <summary>Walks in a dependency tree. The model gives each word its best head on its own, so a walk must not trust that there is no circle.</summary>
internal static class DependencyTree
{
    /// <summary>The indices of the words that hang on a word, in order.</summary>
    public static IEnumerable<int> Children(ImmutableArray<WordAnalysis> words, int head) => Enumerable.Range(0, words.Length).Where(w => words[w].Head == head);

    /// <summary>The indices of a word and of its heads up to the root; at most once round a circle.</summary>
    public static IEnumerable<int> Path(ImmutableArray<WordAnalysis> words, int word)
    {
        for (var steps = 0; word >= 0 && steps <= words.Length; steps++, word = words[word].Head) yield return word;
    }

    /// <summary>The indices of a word and of all that hang on it.</summary>
    public static HashSet<int> Subtree(ImmutableArray<WordAnalysis> words, int root)
    {
        var children = words.Select((w, i) => (w.Head, Index: i)).ToLookup(p => p.Head, p => p.Index);
        var inside = new HashSet<int> { root };
        var open = new Queue<int>([root]);
        while (open.TryDequeue(out var word))
            foreach (var child in children[word])
                if (inside.Add(child)) open.Enqueue(child);
        return inside;
    }
}
