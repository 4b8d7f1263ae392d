using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Rules;

/// <summary>Looks how far a rule gets in a sentence. The search goes the same steps as <see cref="RulePattern.Find"/> and keeps the words of the longest way.</summary>
/// <param name="index">The rules.</param>
/// <param name="sentence">The sentence.</param>
internal sealed class RuleTrace(RuleIndex index, RuleSentence sentence)
{
    /// <summary>Most words that are tried: an example is a sentence, and what is beyond says no more.</summary>
    private const int MostTries = 100_000;

    private readonly SearchRoom _room = new(index);
    private int[] _best = [];
    private int _depth, _tries;
    private RuleGap _gap;
    private int _bare;

    public RuleAttempt Furthest(PatternRule rule)
    {
        _room.Begin(sentence);
        return rule.Patterns.Select((p, i) => Furthest(rule, p, i)).MaxBy(Rank)!;
    }

    /// <summary>How near an attempt comes to a fact: it gives one, all nodes have a word, few have none.</summary>
    public static (int, int) Rank(RuleAttempt attempt) => (attempt.Gap switch { RuleGap.None => 2, RuleGap.Excepted or RuleGap.NoMention => 1, _ => 0 }, attempt.Found.Length - attempt.Nodes);

    private RuleAttempt Furthest(PatternRule rule, RulePattern pattern, int number)
    {
        (_best, _depth, _tries, _gap, _bare) = ([], 0, 0, RuleGap.NoWord, -1);
        var anchor = pattern.Nodes[pattern.Anchor];
        foreach (var word in Fitting(anchor))
        {
            Array.Fill(_room.Words, -1);
            _room.Words[pattern.Anchor] = word;
            if (Go(rule, pattern, number, 0)) return Attempt(pattern, number, RuleGap.None, null);
        }

        if (_depth == 0) return Attempt(pattern, number, RuleGap.NoWord, null) with { Missing = anchor.Id };
        if (_depth > pattern.Steps.Length) return Attempt(pattern, number, _gap, null) with { Missing = _bare < 0 ? null : pattern.Nodes[_bare].Id };
        var step = pattern.Steps[_depth - 1];
        List<int> elsewhere = [.. Fitting(pattern.Nodes[step.To]).Where(w => !_best.AsSpan(0, pattern.Positive).Contains(w))];
        var isReversed = pattern.Nodes[step.To].From != step.From;
        var written = pattern.Nodes[isReversed ? step.From : step.To].Operator;
        return Attempt(pattern, number, elsewhere.Count == 0 ? RuleGap.NoWord : RuleGap.NotThere, step) with
        {
            Operator = RuleOperators.SignOf(written), IsReversed = isReversed, Elsewhere = [.. elsewhere.Select(Place)],
        };
    }

    /// <returns>Whether the rule gives a fact.</returns>
    private bool Go(PatternRule rule, RulePattern pattern, int number, int at)
    {
        if (at + 1 > _depth) (_best, _depth) = ([.. _room.Words], at + 1);
        if (at == pattern.Steps.Length) return Ends(rule, pattern, number);
        var step = pattern.Steps[at];
        var reached = new ulong[WordMask.Blocks(sentence.Count)];
        Candidates.Of(sentence, _room.Words[step.From], step.Operator, reached);
        foreach (var word in Fitting(pattern.Nodes[step.To]))
        {
            if (!WordMask.Has(reached, word) || _room.Words.AsSpan(0, pattern.Nodes.Length).Contains(word) || ++_tries > MostTries) continue;
            _room.Words[step.To] = word;
            var gives = Go(rule, pattern, number, at + 1);
            if (gives) return true;
            _room.Words[step.To] = -1;
        }

        return false;
    }

    /// <summary>All nodes have a word: whether no exception has and both ends are mentions.</summary>
    private bool Ends(PatternRule rule, RulePattern pattern, int number)
    {
        _best = [.. _room.Words];
        var excepted = pattern.Exceptions.Any(e => pattern.Search(sentence, e, 0, _room, null));
        var bare = new[] { rule.Subject, rule.Object }.Where(c => !RuleEnds.Of(sentence, c, _room.Words[c.Node[number]]).Any()).Select(c => c.Node[number]).FirstOrDefault(-1);
        (_gap, _bare) = excepted ? (RuleGap.Excepted, -1) : bare >= 0 ? (RuleGap.NoMention, bare) : (RuleGap.None, -1);
        _depth = pattern.Steps.Length + 1;
        return _gap == RuleGap.None;
    }

    private List<int> Fitting(RuleNode node)
    {
        var words = new List<int>();
        ReadOnlySpan<ulong> mask = node.Condition is { } condition ? _room.Of(condition.Number) : default;
        for (var w = 0; w < sentence.Count; w++)
            if ((node.Condition is null || WordMask.Has(mask, w)) && node.FitsForm(sentence, w)) words.Add(w);
        return words;
    }

    private RuleAttempt Attempt(RulePattern pattern, int number, RuleGap gap, RuleStep? missing) =>
        new(number, pattern.Positive, [.. Enumerable.Range(0, pattern.Positive).Where(n => n < _best.Length && _best[n] >= 0).Select(n => new RuleMatch(pattern.Nodes[n].Id, Place(_best[n])))], gap)
        {
            Missing = missing is { } step ? pattern.Nodes[step.To].Id : null, Beside = missing is { } from ? pattern.Nodes[from.From].Id : null,
        };

    private TextSpan Place(int word) => RuleEnds.Span(sentence, word, word);
}
