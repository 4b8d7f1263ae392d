using System.Collections.Concurrent;
using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Json;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Rules;

/// <summary>
/// Rules that a user wrote, compiled once: the words of a sentence are looked up in one table, and only patterns whose anchor word or event is in the sentence
/// are searched for. What nodes ask of a word is answered once a sentence for all rules, as a set of bits, and a search goes where such sets and the tree meet.
/// Immutable; safe for use from several threads.
/// </summary>
public sealed class RuleSet : IFactExtractor
{
    /// <summary>Most bytes of a file.</summary>
    internal const int MostBytes = 4 << 20;

    private readonly RuleWords _words;
    private readonly RuleIndex _index;
    private readonly ConcurrentBag<SearchRoom> _rooms = [];
    private readonly ConcurrentDictionary<string, bool> _capped = new(StringComparer.Ordinal);

    internal RuleSet(ImmutableArray<PatternRule> rules, RuleWords words, ImmutableArray<RuleCondition> conditions)
    {
        (Rules, _words) = (rules, words);
        _index = new RuleIndex(rules, words.Count, conditions);
    }

    /// <summary>The JSON Schema of the file, for editors.</summary>
    public static string Schema => OntologyReader.ReadText("KnowledgeGraph.rules.schema.json");

    /// <summary>The rules in the order of the files.</summary>
    public ImmutableArray<PatternRule> Rules { get; }

    /// <summary>Most ways in which one rule may be found in one sentence; what is beyond is left out.</summary>
    public const int MostMatches = RuleSearch.MostMatches;

    /// <summary>Names of the rules that were found so often in some sentence that the rest was left out, ordinal order; they match nearly everything.</summary>
    public IReadOnlyList<string> Capped => [.. _capped.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Name of the rules as an extractor; each fact carries that of its rule.</summary>
    public string Name => "rules of the user";

    /// <summary>Reads rule files.</summary>
    /// <param name="paths">The files; rules are named once over all of them.</param>
    /// <param name="ontology">Has the relations and events that rules may find.</param>
    /// <exception cref="InvalidDataException">A file has no rules, or one that can never match, matches everywhere, loops or names what is unknown; the message says which, in which line and column.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static RuleSet FromFiles(IEnumerable<string> paths, Ontology ontology) => RuleReader.Read([.. paths.Select(p => JsonSource.ReadFile(p, "a rule file", MostBytes))], ontology);

    /// <summary>Reads rules from JSON.</summary>
    /// <param name="json">The text.</param>
    /// <param name="origin">Where it is from, for messages.</param>
    /// <param name="ontology">Has the relations and events that rules may find.</param>
    /// <exception cref="InvalidDataException">As for files.</exception>
    public static RuleSet Parse(string json, string origin, Ontology ontology) => RuleReader.Read([JsonSource.Parse(System.Text.Encoding.UTF8.GetBytes(json), origin)], ontology);

    /// <inheritdoc/>
    public IEnumerable<ExtractedFact> Extract(Document document, ImmutableArray<SentenceFacts> sentences, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        foreach (var sentence in sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var fact in Extract(sentence, document.Text)) yield return fact;
        }
    }

    /// <summary>How far a rule gets in the sentence in which it gets furthest: what to look at where it finds nothing.</summary>
    /// <param name="rule">One of <see cref="Rules"/>.</param>
    /// <param name="sentences">What sentences say by themselves.</param>
    /// <param name="text">The text that they point into.</param>
    /// <returns>Null where there is no sentence.</returns>
    public RuleAttempt? Furthest(PatternRule rule, ImmutableArray<SentenceFacts> sentences, string text)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return sentences.Select(s => new RuleTrace(_index, new RuleSentence(s, text, _words)).Furthest(rule)).MaxBy(RuleTrace.Rank);
    }

    /// <summary>What the rules find in one sentence, by the order of the rules.</summary>
    /// <param name="facts">What the sentence says by itself.</param>
    /// <param name="text">The text that the sentence points into.</param>
    public IReadOnlyList<ExtractedFact> Extract(SentenceFacts facts, string text)
    {
        if (!_rooms.TryTake(out var room)) room = new SearchRoom(_index);
        var found = new RuleSearch(_index, new RuleSentence(facts, text, _words), room, name => _capped.TryAdd(name, true)).Find();
        _rooms.Add(room);
        return found;
    }
}
