using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Rules;

/// <summary>One search of all rules through one sentence.</summary>
/// <param name="index">The rules.</param>
/// <param name="sentence">The sentence.</param>
/// <param name="capped">Gets the name of each rule that is stopped.</param>
internal sealed class RuleSearch(RuleIndex index, RuleSentence sentence, Action<string> capped)
{
    /// <summary>Most ways in which a rule may lie in one sentence: what is beyond is left out.</summary>
    public const int MostMatches = 100;

    private static readonly Comparer<(int Rule, ExtractedFact Fact)> ByRule = Comparer<(int Rule, ExtractedFact Fact)>.Create((a, b) => a.Rule.CompareTo(b.Rule));

    private readonly List<(int Rule, ExtractedFact Fact)> _found = [];
    private readonly SearchRoom _room = new(index.MostNodes);
    private (int Rule, int Pattern) _at;
    private readonly Dictionary<int, int> _counts = [];
    private Func<int[], bool>? _add;

    public IReadOnlyList<ExtractedFact> Find()
    {
        for (var w = 0; w < sentence.Count; w++)
        {
            At(w, index.ByLemma(sentence.Lemmas[w]));
            At(w, index.ByForm(sentence.Forms[w]));
            At(w, index.ByEvent(sentence.EventTypes[w]));
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

    private void At(int word, ReadOnlySpan<(int Rule, int Pattern)> patterns)
    {
        foreach (var at in patterns)
        {
            if (_counts.GetValueOrDefault(at.Rule) > MostMatches) continue;
            _at = at;
            index.Rules[at.Rule].Patterns[at.Pattern].Find(sentence, word, _room, _add ??= Add);
        }
    }

    /// <returns>Whether the rule is stopped.</returns>
    private bool Add(int[] words)
    {
        var ((number, pattern), rule) = (_at, index.Rules[_at.Rule]);
        var count = _counts[number] = _counts.GetValueOrDefault(number) + 1;
        if (count > MostMatches)
        {
            capped(rule.Name);
            return true;
        }

        var trigger = rule.Trigger is { } t ? Span(words[t[pattern]], words[t[pattern]]) : (TextSpan?)null;
        foreach (var subject in Ends(rule.Subject, words[rule.Subject.Node[pattern]]))
        {
            foreach (var @object in Ends(rule.Object, words[rule.Object.Node[pattern]]))
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

    private IEnumerable<TextSpan> Ends(RuleCapture capture, int word)
    {
        if (End(capture, word) is { } first) yield return first;
        if (!capture.WithConjuncts) yield break;
        for (var w = 0; w < sentence.Count; w++)
            if (sentence.Head(w) == word && sentence.Facts.Words[w].Relation == "conj" && End(capture, w) is { } joined) yield return joined;
    }

    /// <summary>The mention that the word heads; else, where the rule makes one, the word with the name or noun phrase around it.</summary>
    private TextSpan? End(RuleCapture capture, int word)
    {
        if (sentence.NameAfter(word, capture.Is is null ? capture.Types : RuleLabels.Entities) is >= 0 and var name) return sentence.Facts.Mentions[name].Span;
        if (sentence.MentionAt(word, capture.Types) is >= 0 and var mention) return sentence.Facts.Mentions[mention].Span;
        if (capture.As is null || sentence.IsInName(word)) return null;
        var (first, last) = (word, word);
        while (first > 0 && IsPart(first - 1, word)) first--;
        while (last + 1 < sentence.Count && IsPart(last + 1, word) && sentence.Facts.Words[last + 1].Upos == "PROPN") last++;
        return Span(first, last);
    }

    private bool IsPart(int word, int head) =>
        sentence.Head(word) == head && sentence.Facts.Words[word].Relation is "compound" or "flat" or "amod" or "nummod" && sentence.Facts.Words[word].Upos is not "PUNCT";

    private TextSpan Span(int first, int last) => TextSpan.FromBounds(sentence.Facts.Sentence.Words[first].Start, sentence.Facts.Sentence.Words[last].End);
}
