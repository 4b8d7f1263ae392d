namespace KnowledgeGraph.Rules;

/// <summary>A compiled pattern: its nodes, the node that sentences are looked up by, and the order in which the others are searched from there.</summary>
internal sealed class RulePattern
{
    private readonly RuleStep[][] _exceptions;

    /// <param name="nodes">The nodes; each goes from one before it. Those from <paramref name="positive"/> on must not be found.</param>
    /// <param name="positive">How many nodes are to be found.</param>
    /// <param name="exceptions">Numbers of the nodes that must not be found, each list together.</param>
    public RulePattern(RuleNode[] nodes, int positive, IEnumerable<int[]> exceptions)
    {
        (Nodes, Positive) = (nodes, positive);
        Anchor = Enumerable.Range(0, positive).Where(n => nodes[n].Anchor is not null).MinBy(n => nodes[n].Anchor);
        Steps = Order(nodes, positive, Anchor);
        _exceptions = [.. exceptions.Select(e => e.Select(n => new RuleStep(nodes[n].From, nodes[n].Operator, n)).ToArray())];
    }

    public RuleNode[] Nodes { get; }

    public int Positive { get; }

    public int Anchor { get; }

    public RuleStep[] Steps { get; }

    /// <summary>Finds all ways in which the pattern lies at a word, the anchor's.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="word">A word that may be the anchor's.</param>
    /// <param name="room">Room to search in; used again and again.</param>
    /// <param name="found">Gets the word of each node for each way, and says whether that is enough; the list is used again.</param>
    public void Find(RuleSentence sentence, int word, SearchRoom room, Func<int[], bool> found)
    {
        if (!Nodes[Anchor].Fits(sentence, word)) return;
        room.Clear();
        room.Words[Anchor] = word;
        Search(sentence, Steps, 0, room, found);
    }

    /// <summary>Depth first. Without a receiver it ends at the first way.</summary>
    /// <returns>Whether that is enough: there is a way and nobody receives it, or the receiver has had enough.</returns>
    private bool Search(RuleSentence sentence, RuleStep[] steps, int at, SearchRoom room, Func<int[], bool>? found)
    {
        if (at == steps.Length)
        {
            if (found is null) return true;
            foreach (var exception in _exceptions)
                if (Search(sentence, exception, 0, room, null)) return false;
            return found(room.Words);
        }

        var step = steps[at];
        var (words, candidates) = (room.Words, room.Candidates);
        var begin = candidates.Count;
        Candidates.Of(sentence, words[step.From], step.Operator, candidates);
        var end = candidates.Count;
        var enough = false;
        for (var c = begin; c < end && !enough; c++)
        {
            var word = candidates[c];
            if (!Nodes[step.To].Fits(sentence, word) || words.AsSpan(0, Nodes.Length).Contains(word)) continue;
            words[step.To] = word;
            enough = Search(sentence, steps, at + 1, room, found);
            words[step.To] = -1;
        }

        candidates.RemoveRange(begin, candidates.Count - begin);
        return enough;
    }

    /// <summary>Nodes beside found ones, those that ask for words first: the search ends early where they are missing.</summary>
    private static RuleStep[] Order(RuleNode[] nodes, int positive, int anchor)
    {
        var found = new HashSet<int> { anchor };
        var steps = new List<RuleStep>();
        while (found.Count < positive)
        {
            var next = Enumerable.Range(0, positive).Where(n => nodes[n].From >= 0 && found.Contains(n) != found.Contains(nodes[n].From))
                .Select(n => found.Contains(n) ? new RuleStep(n, RuleOperators.InverseOf(nodes[n].Operator), nodes[n].From) : new RuleStep(nodes[n].From, nodes[n].Operator, n))
                .OrderBy(s => RuleOperators.IsOpen(s.Operator)).ThenBy(s => nodes[s.To].Anchor ?? int.MaxValue).ThenBy(s => s.To).First();
            steps.Add(next);
            found.Add(next.To);
        }

        return [.. steps];
    }
}
