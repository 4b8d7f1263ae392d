using KnowledgeGraph.English.Model;

namespace KnowledgeGraph.English.Decoding;

/// <summary>
/// The heads of a sentence's words as a tree: every word hangs on the root in the end, and the sum of the scores is the largest of all such trees (Chu and Liu 1965, Edmonds 1967).
/// Each word's best head by itself can close a circle, which no reader of the tree would ever reach from the root.
/// </summary>
internal static class HeadTree
{
    /// <summary>The head of each word; 0 is the root, w + 1 the word w. Where two heads are equally good the first counts.</summary>
    internal static int[] Of(in SentenceScores scores)
    {
        var count = scores.WordCount + 1;
        var best = new int[count];
        for (var word = 0; word < scores.WordCount; word++) best[word + 1] = Best(scores.Heads(word), word + 1);
        if (Circle(best) is not null)
        {
            var rows = new float[count][];
            rows[0] = new float[count];
            for (var word = 0; word < scores.WordCount; word++) rows[word + 1] = scores.Heads(word).ToArray();
            best = Of(rows);
        }

        return best[1..];
    }

    /// <summary>Heads of the nodes of a graph, whose node 0 is the root.</summary>
    /// <param name="scores">A row a node, with the score of each head; row 0 is not read.</param>
    internal static int[] Of(float[][] scores)
    {
        var heads = new int[scores.Length];
        for (var node = 1; node < heads.Length; node++) heads[node] = Best(scores[node], node);
        if (Circle(heads) is not { } circle) return heads;

        // The circle becomes one node, the last of a smaller graph: what leads into it breaks it at the dearest place.
        var outside = Enumerable.Range(0, scores.Length).Where(n => !circle.Contains(n)).ToArray();
        var one = outside.Length;
        var smaller = new float[one + 1][];
        var (enters, leaves) = (new int[one], new int[one]);
        for (var i = 0; i <= one; i++) smaller[i] = new float[one + 1];
        for (var i = 0; i < one; i++)
        {
            for (var j = 0; j < one; j++) smaller[i][j] = scores[outside[i]][outside[j]];
            enters[i] = circle.MaxBy(n => scores[n][outside[i]] - scores[n][heads[n]]);
            leaves[i] = circle.MaxBy(n => scores[outside[i]][n]);
            smaller[one][i] = scores[enters[i]][outside[i]] - scores[enters[i]][heads[enters[i]]];
            smaller[i][one] = scores[outside[i]][leaves[i]];
        }

        var solved = Of(smaller);
        for (var i = 1; i < one; i++) heads[outside[i]] = solved[i] == one ? leaves[i] : outside[solved[i]];
        heads[enters[solved[one]]] = outside[solved[one]];
        return heads;
    }

    private static int Best(ReadOnlySpan<float> row, int self)
    {
        var best = 0;
        for (var head = 1; head < row.Length; head++)
            if (head != self && row[head] > row[best]) best = head;
        return best;
    }

    /// <summary>The nodes of a circle; null where all lead to the root.</summary>
    private static int[]? Circle(int[] heads)
    {
        // 0: not seen; otherwise the walk that saw it.
        var seen = new int[heads.Length];
        for (var start = 1; start < heads.Length; start++)
        {
            var node = start;
            while (node != 0 && seen[node] == 0) (seen[node], node) = (start, heads[node]);
            if (node == 0 || seen[node] != start) continue;
            var circle = new List<int> { node };
            for (var next = heads[node]; next != node; next = heads[next]) circle.Add(next);
            return [.. circle.Order()];
        }

        return null;
    }
}
