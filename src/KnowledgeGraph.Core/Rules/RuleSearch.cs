using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Rules;

/// <summary>One search of all rules through one sentence.</summary>
/// <param name="index">The rules.</param>
/// <param name="sentence">The sentence.</param>
/// <param name="room">Room to search in, of this search alone while it goes on.</param>
/// <param name="capped">Gets the name of each rule that is stopped.</param>
internal sealed class RuleSearch(RuleIndex index, RuleSentence sentence, SearchRoom room, Action<string> capped)
{
    /// <summary>Most ways in which a rule may lie in one sentence: what is beyond is left out.</summary>
    public const int MostMatches = 100;

    private static readonly Comparer<(int Rule, ExtractedFact Fact)> ByRule = Comparer<(int Rule, ExtractedFact Fact)>.Create((a, b) => a.Rule.CompareTo(b.Rule));

    private readonly List<(int Rule, ExtractedFact Fact)> _found = [];
    private RuleEntry _at;
    private Func<int[], bool>? _add;

    public IReadOnlyList<ExtractedFact> Find()
    {
        room.Begin(sentence);
        for (var w = 0; w < sentence.Count; w++)
        {
            At(w, index.ByLemma(sentence.Lemmas[w]), RuleWords.None);
            At(w, index.ByForm(sentence.Forms[w]), sentence.Lemmas[w]);
            At(w, index.ByEvent(sentence.EventTypes[w]), RuleWords.None);
        }

        return _found.Count switch { 0 => [], 1 => [_found[0].Fact], _ => Ordered() };
    }

    /// <summary>By rule, then by place; each once. (Facts of two rules are never the same: each carries its rule's name.)</summary>
    private List<ExtractedFact> Ordered()
    {
        var facts = new List<ExtractedFact>(_found.Count);
        var (rule, begin) = (-1, 0);
        foreach (var (number, fact) in _found.Order(ByRule))
        {
            if (number != rule) (rule, begin) = (number, facts.Count);
            if (facts.IndexOf(fact, begin) < 0) facts.Add(fact);
        }

        return facts;
    }

    /// <summary>Searches for patterns at a word; not for those that its dictionary form has led to already.</summary>
    private void At(int word, ReadOnlySpan<RuleEntry> entries, int lemma)
    {
        foreach (ref readonly var entry in entries)
        {
            if (entry.Needed >= 0 && WordMask.IsEmpty(room.Of(entry.Needed))) continue;
            if (entry.Beside >= 0 && !WordMask.Has(room.Of(entry.Beside), word)) continue;
            if (entry.First >= 0 && !room.Leads(word, entry.Operator, entry.First)) continue;
            var pattern = index.Rules[entry.Rule].Patterns[entry.Pattern];
            if (lemma >= 0 && pattern.Nodes[pattern.Anchor].Key is { Attribute: WordAttribute.Lemma } key && key.Numbers!.Has(lemma)) continue;
            if (room.Matches(entry.Rule) > MostMatches) continue;
            _at = entry;
            pattern.Find(sentence, word, room, _add ??= Add);
        }
    }

    /// <returns>Whether the rule is stopped.</returns>
    private bool Add(int[] words)
    {
        var (number, pattern, rule) = (_at.Rule, _at.Pattern, index.Rules[_at.Rule]);
        var count = room.Count(number);
        if (count > MostMatches)
        {
            capped(rule.Name);
            return true;
        }

        var trigger = rule.Trigger is { } t ? RuleEnds.Span(sentence, words[t[pattern]], words[t[pattern]]) : (TextSpan?)null;
        foreach (var subject in RuleEnds.Of(sentence, rule.Subject, words[rule.Subject.Node[pattern]]))
        {
            foreach (var @object in RuleEnds.Of(sentence, rule.Object, words[rule.Object.Node[pattern]]))
            {
                if (subject == @object) continue;
                _found.Add((number, new ExtractedFact(rule.FoundAs, subject, @object, rule.Confidence)
                {
                    Trigger = trigger, IsEvent = rule.IsEvent, Source = rule.Source,
                    SubjectType = rule.Subject.As ?? rule.Subject.Is ?? MentionType.Miscellaneous, ObjectType = rule.Object.As ?? rule.Object.Is ?? MentionType.Miscellaneous,
                    SubjectIs = rule.Subject.Is, ObjectIs = rule.Object.Is,
                }));
            }
        }

        return false;
    }
}
