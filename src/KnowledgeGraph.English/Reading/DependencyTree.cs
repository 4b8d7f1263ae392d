using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Reading;

/// <summary>Walks in a dependency tree. The model gives each word its best head on its own, so a walk must not trust that there is no circle.</summary>
internal static class DependencyTree
{
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
