using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.English.Quotes;

/// <summary>Which words of its sentence a cue says: those that the model gives, else the clause that the cue governs, with ends that respect the cue's own clause.</summary>
/// <param name="text">The document's text.</param>
/// <param name="facts">The sentence.</param>
/// <param name="cue">The event that the cue triggers.</param>
internal sealed class SpeechContent(string text, SentenceFacts facts, EventMention cue)
{
    /// <summary>An inserted clause has few words of its own: "she added", "the ministry's spokesman said on Friday".</summary>
    private const int MostInserted = 8;

    private readonly SpeechClause _clause = new(facts, cue.TriggerWord, cue.With(ArgumentRole.Agent).Select(a => facts.Mentions[a]).FirstOrDefault());

    /// <summary>Place of what is said; null where neither model nor tree knows.</summary>
    public TextSpan? Find()
    {
        var (first, last) = cue is { ContentFirstWord: { } a, ContentLastWord: { } b } && b >= a && !IsOthers(a, b) ? (a, b) : _clause.IsSource ? BySource() : ByTree();
        if (IsInserted && ((first < 0 && cue.Type == "STATE") || (first < _clause.First && last > _clause.Last))) (first, last) = Around(first, last);
        if (first < 0 && cue.Type == "STATE") (first, last) = BeforeLastClause();
        if (first < 0) return null;
        if (_clause.IsSource && first < _clause.Trigger && _clause.Trigger <= last) last = BeforeClause();
        if (_clause.First <= last && first < _clause.First && _clause.Trigger > last) last = BeforeClause();
        if (first == last + 1 || last < first) return null;
        if (cue.Type == "STATE") first = AfterAddressee(first, last);
        return SpanOrNull(WholeClause(first, last), BeforeSemicolon(first, BeforeNewSentence(first, last)));
    }

    /// <summary>The model's place of what is said.</summary>
    public static TextSpan? ByModel(SentenceFacts facts, EventMention e) =>
        e.ContentFirstWord is { } first && e.ContentLastWord is { } last && last >= first
            ? TextSpan.FromBounds(facts.Sentence.Words[first].Start, facts.Sentence.Words[last].End)
            : null;

    /// <summary>Where the cue's clause is inserted between commas, the words before it that are said too: "If they come, she added, we leave".</summary>
    public TextSpan? LeadOf(TextSpan content)
    {
        if (!IsInserted || content.Start < facts.Sentence.Words[_clause.Last + 1].End) return null;
        return SpanOrNull(AfterSemicolon(_clause.First - 1), _clause.First - 2) is { } lead && HasNoMark(lead) && !facts.Events.Any(e => e.Type == "STATE" && lead.Contains(e.Trigger)) ? lead : null;
    }

    /// <summary>Whether subject and verb stand between commas within the sentence.</summary>
    private bool IsInserted => _clause.Subject >= 0 && _clause.First >= 2 && _clause.Last + 2 < facts.Words.Length && _clause.Last - _clause.First + 2 <= MostInserted
        && IsComma(_clause.First - 1) && IsComma(_clause.Last + 1) && facts.Words[_clause.Trigger].Relation != "conj";

    private bool HasNoMark(TextSpan span) => span.Of(text).AsSpan().IndexOfAny("\"“”«»") < 0;

    /// <summary>Behind an inserted clause the words that do not hang on it; where they do ("…, he said, citing the police"), those before it.</summary>
    private (int First, int Last) Around(int first, int last)
    {
        if (!HasNoMark(facts.Sentence.Span)) return (first, last);
        var after = _clause.Last + 2;
        var own = DependencyTree.Children(facts.Words, _clause.Trigger).Where(w => w >= after && facts.Words[w].Relation is not ("ccomp" or "parataxis"));
        if (facts.Words[after] is { Xpos: "VBG" } or { Lemma: "but", Upos: "CCONJ" } || own.Any(w => DependencyTree.Subtree(facts.Words, w).Contains(after))) return (first < 0 ? 0 : first, _clause.First - 2);
        var end = last < 0 ? facts.Words.Length - 1 : last;
        while (end > after && facts.Words[end].Upos == "PUNCT") end--;
        return (after, end);
    }

    /// <summary>What stands before a cue that ends the sentence, behind a comma: "The port is shut, the ministry said on Friday".</summary>
    private (int First, int Last) BeforeLastClause()
    {
        if (_clause.Subject < 0 || _clause.First < 3 || !IsComma(_clause.First - 1) || !HasNoMark(facts.Sentence.Words[0])) return (-1, -1);
        var own = DependencyTree.Subtree(facts.Words, _clause.Trigger);
        var endsHere = Enumerable.Range(_clause.Last + 1, facts.Words.Length - _clause.Last - 1).All(w => own.Contains(w) || facts.Words[w].Upos == "PUNCT");
        return endsHere && _clause.Said() < 0 ? (AfterSemicolon(_clause.First - 1), BeforeClause()) : (-1, -1);
    }

    private int AfterSemicolon(int before)
    {
        while (before > 0 && facts.Sentence.Words[before - 1].Of(text) is not (";" or ":")) before--;
        return before;
    }

    /// <summary>The place of words; null where the last one lies before the first, and so nothing is said.</summary>
    private TextSpan? SpanOrNull(int first, int last) => last < first ? null : TextSpan.FromBounds(facts.Sentence.Words[first].Start, facts.Sentence.Words[last].End);

    private bool IsComma(int word) => facts.Sentence.Words[word].Of(text) == ",";

    /// <summary>The clause that a verb of saying governs, without "that" and outer punctuation.</summary>
    private (int First, int Last) ByTree()
    {
        var words = facts.Words;
        var clause = cue.Type == "STATE" ? DependencyTree.Children(words, cue.TriggerWord).Where(w => words[w].Relation == "ccomp").DefaultIfEmpty(-1).First() : _clause.Said();
        if (clause < 0) clause = Object();
        if (clause < 0) return (-1, -1);
        var inside = DependencyTree.Subtree(words, clause);
        var (first, last) = (inside.Min(), inside.Max());
        if (first <= cue.TriggerWord && cue.TriggerWord <= last) return (-1, -1);
        while (last + 1 < words.Length && words[last + 1] is { Lemma: "of", Relation: "case", Head: var of } && of > last) last = DependencyTree.Subtree(words, of).Max();
        while (first < last && (words[first].Upos == "PUNCT" || (words[first].Upos == "SCONJ" && words[first].Lemma == "that"))) first++;
        while (last > first && words[last].Upos == "PUNCT") last--;
        return (first, last);
    }

    /// <summary>What is claimed or declared with a noun: "claimed responsibility", "declared victory".</summary>
    private int Object()
    {
        if (_clause.Subject < 0 || !SpeechVerbs.WithObject.Contains(facts.Words[cue.TriggerWord].Lemma.ToLowerInvariant())) return -1;
        return DependencyTree.Children(facts.Words, cue.TriggerWord).Where(w => w > cue.TriggerWord && facts.Words[w] is { Relation: "obj", Upos: "NOUN" }).DefaultIfEmpty(-1).First();
    }

    /// <summary>"…, adding that they will stay": words before a participle that has its own clause are what another cue says.</summary>
    private bool IsOthers(int first, int last) =>
        last < cue.TriggerWord && facts.Words[cue.TriggerWord] is { Relation: "advcl", Xpos: "VBG" } && _clause.Said() > cue.TriggerWord && first < cue.TriggerWord;

    /// <summary>What a source says: the clause that "according to" is set beside, on the side of the comma where it lies.</summary>
    private (int First, int Last) BySource()
    {
        var source = facts.Words[cue.TriggerWord].Head;
        var clause = facts.Words[source].Head;
        if (clause < 0) return (-1, -1);
        var own = DependencyTree.Subtree(facts.Words, source);
        var inside = DependencyTree.Subtree(facts.Words, clause);
        if (own.Contains(clause)) return (-1, -1);
        var (first, last) = clause < cue.TriggerWord ? (inside.Min(), own.Min() - 1) : (own.Max() + 1, inside.Max());
        while (first < last && facts.Words[first].Upos == "PUNCT") first++;
        while (last > first && facts.Words[last].Upos == "PUNCT") last--;
        return (first, last);
    }

    /// <summary>A clause with its own subject behind a semicolon is no longer said.</summary>
    private int BeforeSemicolon(int first, int last)
    {
        var isQuoted = false;
        for (var word = first; word < last; word++)
        {
            var letters = facts.Sentence.Words[word].Of(text);
            if (letters is "\"" or "“" or "”") isQuoted = !isQuoted;
            if (letters != ";" || isQuoted) continue;
            if (Enumerable.Range(word + 1, last - word).Any(w => facts.Words[w].Relation == "nsubj")) return word - 1;
        }

        return last;
    }

    /// <summary>The last word before the cue's own clause and its comma.</summary>
    private int BeforeClause()
    {
        var last = _clause.First - 1;
        while (last > 0 && facts.Words[last].Upos == "PUNCT" && facts.Sentence.Words[last].Of(text) is not ("\"" or "”" or "’" or "'")) last--;
        return last;
    }

    /// <summary>Whoever is spoken to is no part of what is said: "warned the leader against …".</summary>
    private int AfterAddressee(int first, int last)
    {
        if (first <= cue.TriggerWord) return first;
        foreach (var target in cue.With(ArgumentRole.Target).Select(t => facts.Mentions[t]))
        {
            if (target.FirstWord - first is 0 or 1 && _clause.IsObject(target.LastWord) && target.LastWord < last && (target.FirstWord == first || facts.Words[first].Upos == "DET"))
                return target.LastWord + 1;
        }

        return first;
    }

    /// <summary>Before a cue at the sentence's end all of its clause is said: what the model leaves out of its beginning is added.</summary>
    private int WholeClause(int first, int last)
    {
        if (first == 0 || last >= _clause.First || _clause.Trigger < last || !EndsWithCue()) return first;
        var head = Enumerable.Range(first, last - first + 1).Where(w => facts.Words[w].Head < first && facts.Words[w].Head >= 0).Select(w => facts.Words[w].Head).DefaultIfEmpty(-1).Min();
        if (head < 0 || facts.Words[head].Upos is not ("VERB" or "AUX")) return first;
        var start = DependencyTree.Subtree(facts.Words, head).Min();
        while (start < first && facts.Words[start].Upos == "PUNCT") start++;
        return Math.Min(start, first);
    }

    private bool EndsWithCue() => Enumerable.Range(_clause.Last + 1, facts.Words.Length - _clause.Last - 1).All(w => facts.Words[w].Upos == "PUNCT");

    /// <summary>"showed men running, and the minister resigned": a new clause with its own subject behind a participle is no longer said.</summary>
    private int BeforeNewSentence(int first, int last)
    {
        if (first < cue.TriggerWord) return last;
        var clause = DependencyTree.Children(facts.Words, cue.TriggerWord).Where(w => facts.Words[w] is { Relation: "ccomp" or "xcomp", Xpos: "VBG" }).DefaultIfEmpty(-1).First();
        if (clause < first) return last;
        for (var word = clause + 1; word < last; word++)
        {
            if (!IsComma(word) || facts.Words[word + 1].Relation != "cc") continue;
            var verb = facts.Words[word + 1].Head;
            if (verb > word && facts.Words[verb].Relation == "conj" && DependencyTree.Children(facts.Words, verb).Any(w => facts.Words[w].Relation == "nsubj")) return word - 1;
        }

        return last;
    }
}
