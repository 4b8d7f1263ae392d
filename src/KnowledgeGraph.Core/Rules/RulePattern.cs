using System.Numerics;

namespace KnowledgeGraph.Rules;

/// <summary>A compiled pattern: its nodes, the node that sentences are looked up by, and the order in which the others are searched from there.</summary>
internal sealed class RulePattern
{

    /// <param name="nodes">The nodes; each goes from one before it. Those from <paramref name="positive"/> on must not be found.</param>
    /// <param name="positive">How many nodes are to be found.</param>
    /// <param name="exceptions">Numbers of the nodes that must not be found, each list together.</param>
    public RulePattern(RuleNode[] nodes, int positive, IEnumerable<int[]> exceptions)
    {
        (Nodes, Positive) = (nodes, positive);
        Anchor = Enumerable.Range(0, positive).Where(n => nodes[n].Anchor is not null).MinBy(n => nodes[n].Anchor);
        Steps = Order(nodes, positive, Anchor);
        Needed = [.. Enumerable.Range(0, positive).Where(n => n != Anchor && nodes[n].Key is not null).OrderBy(n => nodes[n].Anchor).Select(n => nodes[n].Condition!)];
        Exceptions = [.. exceptions.Select(e => e.Select(n => new RuleStep(nodes[n].From, nodes[n].Operator, n)).ToArray())];
    }

    public RuleNode[] Nodes { get; }

    public int Positive { get; }

    public int Anchor { get; }

    public RuleStep[] Steps { get; }

    /// <summary>What must not be found, each list together.</summary>
    public RuleStep[][] Exceptions { get; }

    /// <summary>The conditions of nodes beside the anchor that ask for words or events, the rarest first: without a word for each there is nothing to search for.</summary>
    public RuleCondition[] Needed { get; }

    /// <summary>Finds all ways in which the pattern lies at a word.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="word">A word that the anchor's <see cref="RuleNode.Condition"/> allows.</param>
    /// <param name="room">Room to search in; used again and again.</param>
    /// <param name="found">Gets the word of each node for each way, and says whether that is enough; the list is used again.</param>
    public void Find(RuleSentence sentence, int word, SearchRoom room, Func<int[], bool> found)
    {
        foreach (var needed in Needed)
            if (WordMask.IsEmpty(room.Of(needed.Number))) return;
        if (!Nodes[Anchor].FitsForm(sentence, word)) return;
        Array.Fill(room.Words, -1);
        room.Words[Anchor] = word;
        Search(sentence, Steps, 0, room, found);
    }

    /// <summary>Depth first. Without a receiver it ends at the first way.</summary>
    /// <returns>Whether that is enough: there is a way and nobody receives it, or the receiver has had enough.</returns>
    public bool Search(RuleSentence sentence, RuleStep[] steps, int at, SearchRoom room, Func<int[], bool>? found)
    {
        if (at == steps.Length)
        {
            if (found is null) return true;
            foreach (var exception in Exceptions)
                if (Search(sentence, exception, 0, room, null)) return false;
            return found(room.Words);
        }

        var (step, words) = (steps[at], room.Words);
        var node = Nodes[step.To];
        ReadOnlySpan<ulong> fitting = node.Condition is { } condition ? room.Of(condition.Number) : default;
        if (node.Condition is not null && WordMask.IsEmpty(fitting)) return false;
        var reached = room.Reached(step.To);
        Candidates.Of(sentence, words[step.From], step.Operator, reached);
        for (var b = 0; b < reached.Length; b++)
        {
            for (var left = fitting.IsEmpty ? reached[b] : reached[b] & fitting[b]; left != 0; left &= left - 1)
            {
                var word = (b << 6) + BitOperations.TrailingZeroCount(left);
                if (words.AsSpan(0, Nodes.Length).Contains(word) || !node.FitsForm(sentence, word)) continue;
                words[step.To] = word;
                var enough = Search(sentence, steps, at + 1, room, found);
                words[step.To] = -1;
                if (enough) return true;
            }
        }

        return false;
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
