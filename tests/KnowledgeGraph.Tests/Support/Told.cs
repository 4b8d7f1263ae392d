using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.English.Coreference;
using KnowledgeGraph.English.Quotes;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Support;

/// <summary>
/// A document whose sentences were analysed by hand instead of by the model. Mentions are marked in the text, also inside each other:
/// <c>{NominalOrganization|{GeoPolitical|U.S.} forces}</c>. A sentence that begins with ¶ opens a paragraph.
/// </summary>
internal sealed class Told
{
    private static readonly HashSet<string> Prepositions = ["in", "on", "to", "against", "about", "of", "with", "for", "at", "by"];

    private readonly Document _document;
    private readonly WordAnalysis[][] _words;
    private readonly List<Mention>[] _mentions;
    private readonly List<EventMention>[] _events;
    private readonly List<RelationMention>[] _relations;
    private readonly List<EventLink>[] _links;

    public Told(params string[] sentences)
    {
        var text = new StringBuilder();
        var marked = new List<(int Sentence, MentionType Type, TextSpan Span)>();
        var spans = new List<TextSpan>();
        var paragraphs = new List<int>();
        foreach (var sentence in sentences)
        {
            var opens = sentence.StartsWith('¶');
            if (text.Length > 0) text.Append(opens ? "\n\n" : " ");
            paragraphs.Add(paragraphs.Count == 0 ? 0 : paragraphs[^1] + (opens ? 1 : 0));
            var start = text.Length;
            Unmark(sentence.TrimStart('¶'), text, (type, span) => marked.Add((spans.Count, type, span)));
            spans.Add(TextSpan.FromBounds(start, text.Length));
        }

        var whole = text.ToString();
        _document = new Document(
            new Article { Text = whole, PublishedAt = new DateOnly(2031, 5, 17) },
            [.. spans.Select((s, i) => new Sentence(i, s, WordTokenizer.Tokenize(whole, s), paragraphs[i]))]);
        _mentions = [.. spans.Select((_, s) => marked.Where(m => m.Sentence == s).Select(m => Mention(s, m.Type, m.Span)).OrderBy(m => m.LastWord).ToList())];
        _words = [.. spans.Select((_, s) => Analyse(s))];
        _events = [.. spans.Select(_ => new List<EventMention>())];
        _relations = [.. spans.Select(_ => new List<RelationMention>())];
        _links = [.. spans.Select(_ => new List<EventLink>())];
    }

    public string Text => _document.Text;

    public DocumentMentions Mentions => new(_document, Sentences);

    public ImmutableArray<SentenceFacts> Sentences =>
        [.. _document.Sentences.Select((s, i) => new SentenceFacts(s, [.. _words[i]], [.. _mentions[i]], [.. _events[i]], [.. _relations[i]], [.. _links[i]]))];

    public Document Document => _document;

    public DocumentFacts Facts => new DocumentReader(Ontology.Default).Read(_document, Sentences);

    public ImmutableArray<string> Lines => FactLines.Of(Facts);

    /// <summary>Mentions of one entity, each group in order: "Anna Berg, Berg, She".</summary>
    public IEnumerable<string> Clusters => CoreferenceResolver.Resolve(Mentions, []).All.Select(c => string.Join(", ", c.Mentions.Select(m => m.Mention.Text)));

    /// <summary>The statements, as FactLines writes them.</summary>
    public IEnumerable<string> Said => FactLines.Statements(Facts);

    public ImmutableArray<StatementDraft> Drafts => StatementReader.Read(Mentions);

    /// <summary>Hangs a word on another one.</summary>
    public Told Arc(int sentence, string word, string relation, string head)
    {
        var w = Word(sentence, word);
        _words[sentence][w] = _words[sentence][w] with { Relation = relation, Head = Word(sentence, head) };
        return this;
    }

    public Told Event(int sentence, string type, string trigger, string? agent = null, string? target = null, string? content = null, string? time = null, string? place = null, Modality modality = Modality.Actual)
    {
        var word = Word(sentence, trigger);
        var arguments = Arguments(sentence, ArgumentRole.Agent, agent).Concat(Arguments(sentence, ArgumentRole.Target, target)).Concat(Arguments(sentence, ArgumentRole.Time, time)).Concat(Arguments(sentence, ArgumentRole.Place, place));
        var said = content is null ? default(TextSpan?) : Place(sentence, content);
        _events[sentence].Add(new EventMention(type, word, _document.Sentences[sentence].Words[word], modality, false, 0.9, [.. arguments])
        {
            ContentFirstWord = said is { } a ? WordAt(sentence, a.Start) : null,
            ContentLastWord = said is { } b ? WordAt(sentence, b.End - 1) : null,
        });
        _words[sentence][word] = _words[sentence][word] with { Lemma = trigger.ToLowerInvariant() };
        return this;
    }

    /// <summary>Makes a word a noun with a lemma.</summary>
    public Told Noun(int sentence, string word, string lemma)
    {
        var w = Word(sentence, word);
        _words[sentence][w] = _words[sentence][w] with { Upos = "NOUN", Lemma = lemma };
        return this;
    }

    /// <summary>Makes a word a verb with a lemma.</summary>
    public Told Verb(int sentence, string word, string lemma)
    {
        var w = Word(sentence, word);
        _words[sentence][w] = _words[sentence][w] with { Upos = "VERB", Lemma = lemma };
        return this;
    }

    public Told Relation(int sentence, string subject, string type, string @object)
    {
        _relations[sentence].Add(new RelationMention(MentionOf(sentence, subject), type, MentionOf(sentence, @object), 0.8));
        return this;
    }

    private static void Unmark(string marked, StringBuilder text, Action<MentionType, TextSpan> found)
    {
        var open = new Stack<(MentionType Type, int Start)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '{')
            {
                var bar = marked.IndexOf('|', i);
                open.Push((Enum.Parse<MentionType>(marked[(i + 1)..bar]), text.Length));
                i = bar;
            }
            else if (marked[i] == '}')
            {
                var (type, start) = open.Pop();
                found(type, TextSpan.FromBounds(start, text.Length));
            }
            else
            {
                text.Append(marked[i]);
            }
        }
    }

    private Mention Mention(int sentence, MentionType type, TextSpan span) =>
        new(type, WordAt(sentence, span.Start), WordAt(sentence, span.End - 1), span, span.Of(_document.Text), 0.9);

    /// <summary>Words of a mention hang on its last one; a common noun with an s at its end is a plural.</summary>
    private WordAnalysis[] Analyse(int sentence)
    {
        var words = _document.Sentences[sentence].Words.Select(w => w.Of(_document.Text)).Select(w => new WordAnalysis(
            !char.IsLetterOrDigit(w[0]) ? "PUNCT" : w.ToLowerInvariant() is "the" or "a" or "an" ? "DET" : Prepositions.Contains(w) ? "ADP" : "X", "X", w.ToLowerInvariant(), -1, "dep")).ToArray();
        foreach (var mention in _mentions[sentence])
        {
            for (var w = mention.FirstWord; w < mention.LastWord; w++)
                if (words[w].Head < 0) words[w] = words[w] with { Head = mention.LastWord, Relation = "compound" };
            var last = words[mention.LastWord];
            var isPlural = mention.Type.IsNominal() && last.Lemma.EndsWith('s') && !last.Lemma.EndsWith("ss", StringComparison.Ordinal);
            words[mention.LastWord] = last with { Upos = "NOUN", Xpos = isPlural ? "NNS" : "NN", Lemma = isPlural ? last.Lemma[..^1] : last.Lemma };
        }

        return words;
    }

    private IEnumerable<EventArgument> Arguments(int sentence, ArgumentRole role, string? words) =>
        words is null ? [] : words.Split(" + ").Select(w => new EventArgument(role, MentionOf(sentence, w), 0.9));

    private int MentionOf(int sentence, string words) =>
        _mentions[sentence].FindIndex(m => m.Text == words) is var i && i >= 0 ? i : throw new ArgumentException($"Sentence {sentence} has no mention '{words}'.");

    /// <summary>The first word that reads so; of several words the first one.</summary>
    private int Word(int sentence, string word)
    {
        var words = _document.Sentences[sentence].Words;
        for (var i = 0; i < words.Length; i++)
            if (words[i].Of(_document.Text) == word) return i;
        return WordAt(sentence, Place(sentence, word).Start);
    }

    private TextSpan Place(int sentence, string words)
    {
        var span = _document.Sentences[sentence].Span;
        var at = _document.Text.IndexOf(words, span.Start, span.Length, StringComparison.Ordinal);
        return at >= 0 ? new TextSpan(at, words.Length) : throw new ArgumentException($"'{words}' is not in sentence {sentence}.");
    }

    private int WordAt(int sentence, int offset)
    {
        var words = _document.Sentences[sentence].Words;
        for (var i = 0; i < words.Length; i++)
            if (words[i].Contains(offset)) return i;
        throw new ArgumentException($"Offset {offset} is no word of sentence {sentence}.");
    }
}
