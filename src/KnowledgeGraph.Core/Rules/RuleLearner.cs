using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Rules;

/// <summary>
/// Proposes a rule from marked examples: the way through the tree from subject to object that they have in common (the shortest dependency path of Bunescu and
/// Mooney, HLT 2005), with the words and labels that are found on it.
/// </summary>
public static class RuleLearner
{
    /// <summary>Proposes a rule.</summary>
    /// <param name="examples">Two or more examples, each in one sentence.</param>
    /// <param name="read">Reads a text: its sentences with what the model finds in each.</param>
    /// <param name="name">Name of the rule.</param>
    /// <param name="relation">The relation that it finds. An end that the model takes for what the relation does not allow is said to be what it allows (<c>is</c>).</param>
    /// <returns>The rule, made from the examples that most often go the same way, and the numbers of those that go another one, with that way.</returns>
    /// <exception cref="InvalidDataException">No two examples have a way in common, or the way has no word that a rule could go by; the message says what was found.</exception>
    public static (LearnedRule Rule, ImmutableArray<(int Example, string Way)> Others) Learn(
        IReadOnlyList<RuleExample> examples, Func<string, (Document Document, ImmutableArray<SentenceFacts> Sentences)> read, string name, RelationType relation)
    {
        ArgumentNullException.ThrowIfNull(examples);
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(relation);
        if (examples.Count < 2) throw new InvalidDataException("a rule is learned from two or more marked examples; give another one.");
        var ways = examples.Select((e, i) => (Index: i, Sentence: Mark(e, i, read))).Select(p => (p.Index, p.Sentence, Shape: ShapeOf(p.Sentence))).ToList();
        var group = ways.GroupBy(w => w.Shape, StringComparer.Ordinal).OrderBy(g => g.Key == Nowhere).ThenByDescending(g => g.Count()).ThenBy(g => g.First().Index).First();
        if (group.Key == Nowhere || group.Count() < 2) throw new InvalidDataException($"no two examples go the same way through the tree: {string.Join("; ", ways.Select(w => $"{w.Index + 1} goes {w.Shape}"))}. {(ways.Any(w => w.Shape == Nowhere) ? "Where the model's tree joins the two nowhere, say that example in other words or with other names (kg explain shows its tree). " : "")}Give examples that say it alike.");
        var rule = Rule([.. group.Select(g => g.Sentence)], name, relation);
        if (!rule.Nodes.Any(n => !n.Lemmas.IsEmpty)) throw new InvalidDataException($"between subject and object stands no word that a rule could go by ({group.Key}); mark examples in which a verb or noun joins them.");
        return (rule, [.. ways.Where(w => w.Shape != group.Key).Select(w => (w.Index, w.Shape))]);
    }

    /// <summary>How <see cref="ShapeOf"/> says that the tree joins the ends nowhere; nothing can be learned from such an example.</summary>
    private const string Nowhere = "nowhere";

    private static MarkedSentence Mark(RuleExample example, int index, Func<string, (Document Document, ImmutableArray<SentenceFacts> Sentences)> read)
    {
        var (document, sentences) = read(example.Text);
        var subject = new TextSpan(example.SubjectStart, example.Subject!.Length);
        var @object = new TextSpan(example.ObjectStart, example.Object!.Length);
        foreach (var facts in sentences)
            if (HeadOf(facts, subject) is { } s && HeadOf(facts, @object) is { } o && s != o) return new MarkedSentence(example, facts, document.Text, s, o);
        throw new InvalidDataException($"example {index + 1}: subject and object stand in no one sentence; write one sentence an example.");
    }

    private static int? HeadOf(SentenceFacts facts, TextSpan span)
    {
        var words = Enumerable.Range(0, facts.Words.Length).Where(w => facts.Sentence.Words[w].Overlaps(span)).ToList();
        return words.Count == 0 ? null : MentionHeads.Of(facts.Words, words[0], words[^1]);
    }

    /// <summary>The way in words: the labels on it, and which way each leads.</summary>
    private static string ShapeOf(MarkedSentence s) => s.Way() is not { } way ? Nowhere
        : string.Join(" ", way.Up.SkipLast(1).Select(w => LabelOf(s, w) + " up").Concat(way.Down.Select(w => LabelOf(s, w) + " down")));

    private static string LabelOf(MarkedSentence s, int word)
    {
        var relation = s.Facts.Words[word].Relation;
        if (relation.Split(':')[0] is not ("nmod" or "obl") || relation == "nmod:poss") return relation;
        var preposition = s.Facts.Words.FirstOrDefault(w => w.Head == word && w.Relation == "case");
        return preposition is null ? relation : $"{relation.Split(':')[0]}:{preposition.Lemma.ToLowerInvariant()}";
    }

    private static LearnedRule Rule(IReadOnlyList<MarkedSentence> sentences, string name, RelationType relation)
    {
        var ways = sentences.Select(s => s.Way()!.Value).ToList();
        var (up, down) = (ways[0].Up.Count, ways[0].Down.Count);
        var (subject, @object) = (0, up + down - 1);
        var columns = Enumerable.Range(0, up + down).Select(n => ways.Select((w, i) => (Sentence: sentences[i], Word: n < up ? w.Up[n] : w.Down[n - up])).ToList()).ToList();
        var ids = columns.Select((_, n) => n == subject ? "subject" : n == @object ? "object" : n == up - 1 ? "top" : FormattableString.Invariant($"word{n}")).ToList();
        var nodes = ImmutableArray.CreateBuilder<LearnedNode>();
        var hasInner = up + down > 2;
        for (var n = up - 1; n >= 0; n--) nodes.Add(Node(columns[n], ids[n], n == up - 1 ? null : ids[n + 1], n == up - 1 ? null : ">", n == subject || n == @object, n != up - 1, hasInner));
        for (var n = up; n < columns.Count; n++) nodes.Add(Node(columns[n], ids[n], ids[n - 1], ">", n == @object, true, hasInner));
        var inner = columns.Select((c, n) => n).Where(n => n != subject && n != @object).ToList();
        var trigger = inner.Contains(up - 1) ? ids[up - 1] : inner.Count > 0 ? ids[inner[0]] : null;
        var (subjectIs, objectIs) = (Is(columns[subject], relation.Subjects, relation.OwnSubjects), Is(columns[@object], relation.Objects, relation.OwnObjects));
        for (var n = 0; n < nodes.Count; n++)
            if ((nodes[n].Id == "subject" && subjectIs is not null) || (nodes[n].Id == "object" && objectIs is not null)) nodes[n] = nodes[n] with { Mentions = [] };
        return new LearnedRule(name, relation.Name, nodes.ToImmutable(), trigger, [.. sentences.Select(s => Marked(s.Example))]) { SubjectIs = subjectIs, ObjectIs = objectIs };
    }

    private static LearnedNode Node(List<(MarkedSentence Sentence, int Word)> words, string id, string? from, string? op, bool isEnd, bool isBelow, bool hasInner)
    {
        var mentions = isEnd ? words.Select(w => w.Sentence.MentionAt(w.Word)?.Type.Label()).ToList() : [];
        var isNominal = isEnd && words.All(w => w.Sentence.Facts.Words[w.Word].Upos == "NOUN");
        return new LearnedNode(
            id, from, op,
            !isEnd || (!hasInner && isNominal) ? Distinct(words.Select(w => w.Sentence.Facts.Words[w.Word].Lemma.ToLowerInvariant())) : [],
            isEnd ? [] : Distinct(words.Select(w => w.Sentence.Facts.Words[w.Word].Upos)),
            isBelow ? Distinct(words.Select(w => LabelOf(w.Sentence, w.Word))) : [],
            mentions.Contains(null) ? [] : Distinct(mentions.OfType<string>()));
    }

    /// <summary>The kind that an end must be said to be, because the model takes one of its examples for what the relation does not allow; null where none is needed.</summary>
    private static EntityKind? Is(List<(MarkedSentence Sentence, int Word)> words, ImmutableHashSet<EntityKind> kinds, ImmutableHashSet<string> own)
    {
        var types = words.Select(w => w.Sentence.MentionAt(w.Word)?.Type).OfType<MentionType>().Select(t => 1u << (int)t).ToList();
        if (kinds.IsEmpty || types.All(t => RuleLabels.CanBe(t, kinds, !own.IsEmpty))) return null;
        return kinds.OrderByDescending(k => types.Count(t => RuleLabels.CanBe(t, [k], false))).ThenBy(k => k).First();
    }

    private static ImmutableArray<string> Distinct(IEnumerable<string> texts) => [.. texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static string Marked(RuleExample e)
    {
        var marks = new[] { (Start: e.SubjectStart, Name: "subject", Words: e.Subject!), (Start: e.ObjectStart, Name: "object", Words: e.Object!) }.OrderByDescending(m => m.Start);
        return marks.Aggregate(e.Text, (text, m) => $"{text[..m.Start]}{{{m.Name}:{m.Words}}}{text[(m.Start + m.Words.Length)..]}");
    }
}
