namespace KnowledgeGraph.Rules;

/// <summary>Room for searches, one sentence after another, so that no search needs memory of its own: what each condition's words are, and where each step leads.</summary>
/// <param name="index">The rules.</param>
internal sealed class SearchRoom(RuleIndex index)
{
    private readonly int[] _marked = new int[index.Conditions.Length];
    private readonly int[] _matches = new int[index.Rules.Length];
    private readonly List<int> _matched = [];
    private ulong[] _masks = [];
    private ulong[] _reached = [];
    private RuleSentence? _sentence;
    private int _turn, _blocks;

    /// <summary>The word of each node; -1 where none is found yet.</summary>
    public int[] Words { get; } = new int[index.MostNodes];

    /// <summary>Begins with a sentence.</summary>
    public void Begin(RuleSentence sentence)
    {
        (_sentence, _blocks) = (sentence, WordMask.Blocks(sentence.Count));
        if (_turn++ == int.MaxValue)
        {
            Array.Clear(_marked);
            _turn = 1;
        }

        if (_masks.Length < index.Conditions.Length * _blocks) (_masks, _reached) = (new ulong[index.Conditions.Length * _blocks], new ulong[(index.MostNodes + 1) * _blocks]);
        foreach (var rule in _matched) _matches[rule] = 0;
        _matched.Clear();
    }

    /// <summary>The words that the condition of a number allows, looked for once a sentence.</summary>
    public ReadOnlySpan<ulong> Of(int number)
    {
        var mask = _masks.AsSpan(number * _blocks, _blocks);
        if (_marked[number] == _turn) return mask;
        _marked[number] = _turn;
        mask.Clear();
        var clauses = index.Conditions[number].Clauses;
        if (clauses.Length == 1)
        {
            clauses[0].Mark(_sentence!, mask);
            return mask;
        }

        Of(clauses[0].Number).CopyTo(mask);
        for (var c = 1; c < clauses.Length && !WordMask.IsEmpty(mask); c++)
        {
            var next = Of(clauses[c].Number);
            for (var b = 0; b < mask.Length; b++) mask[b] &= next[b];
        }

        return mask;
    }

    /// <summary>Whether a word that an operator leads to fits a condition.</summary>
    public bool Leads(int word, RuleOperator op, int condition)
    {
        var fitting = Of(condition);
        if (WordMask.IsEmpty(fitting)) return false;
        var reached = Reached(index.MostNodes);
        Candidates.Of(_sentence!, word, op, reached);
        for (var b = 0; b < reached.Length; b++)
            if ((reached[b] & fitting[b]) != 0) return true;
        return false;
    }

    /// <summary>Empty room for the words that a step to a node leads to.</summary>
    public Span<ulong> Reached(int node)
    {
        var mask = _reached.AsSpan(node * _blocks, _blocks);
        mask.Clear();
        return mask;
    }

    /// <summary>How often a rule was found in the sentence.</summary>
    public int Matches(int rule) => _matches[rule];

    /// <summary>Counts a rule that is found.</summary>
    /// <returns>How often it is by now.</returns>
    public int Count(int rule)
    {
        if (_matches[rule] == 0) _matched.Add(rule);
        return ++_matches[rule];
    }
}
