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
    /// <param name="found">Called for each way with the word of each node; the array is used again.</param>
    public void Find(RuleSentence sentence, int word, Action<int[]> found)
    {
        if (!Nodes[Anchor].Fits(sentence, word)) return;
        var words = new int[Nodes.Length];
        Array.Fill(words, -1);
        words[Anchor] = word;
        var candidates = new List<int>();
        Search(sentence, Steps, 0, words, candidates, () =>
        {
            if (!_exceptions.Any(e => Exists(sentence, e, words, candidates))) found(words);
            return false;
        });
    }

    private bool Exists(RuleSentence sentence, RuleStep[] exception, int[] words, List<int> candidates)
    {
        var exists = false;
        Search(sentence, exception, 0, words, candidates, () => exists = true);
        return exists;
    }

    /// <summary>Depth first; ends early when <paramref name="whole"/> says that enough is found.</summary>
    private bool Search(RuleSentence sentence, RuleStep[] steps, int at, int[] words, List<int> candidates, Func<bool> whole)
    {
        if (at == steps.Length) return whole();
        var step = steps[at];
        var begin = candidates.Count;
        Candidates.Of(sentence, words[step.From], step.Operator, candidates);
        var end = candidates.Count;
        var enough = false;
        for (var c = begin; c < end && !enough; c++)
        {
            var word = candidates[c];
            if (Array.IndexOf(words, word) >= 0 || !Nodes[step.To].Fits(sentence, word)) continue;
            words[step.To] = word;
            enough = Search(sentence, steps, at + 1, words, candidates, whole);
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
