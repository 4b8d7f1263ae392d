using System.Text.RegularExpressions;
using KnowledgeGraph.Json;

namespace KnowledgeGraph.Rules;

/// <summary>A node as its file has it, its labels checked and its words looked up in the lists.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Id">Its name in the rule; empty where it has none.</param>
/// <param name="From">The name of the node that it goes from; null for the first.</param>
/// <param name="Operator">How it stands to that one.</param>
internal sealed record NodeDraft(JsonNode Place, string Id, string? From, RuleOperator Operator)
{
    /// <summary>The words or labels that each member asks for, by the member's name.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Words { get; init; }

    public uint? Mentions { get; init; }

    public Regex? Matches { get; init; }

    /// <summary>All words and labels that it asks for, and the forms of its dictionary forms.</summary>
    public IEnumerable<string> Texts => Words.Values.SelectMany(w => w).Concat(Forms("lemma")).Concat(Forms("notLemma"));

    /// <summary>Whether it asks for words, which few words of a sentence are.</summary>
    public bool HasWords => Words.ContainsKey("lemma") || Words.ContainsKey("form") || Words.ContainsKey("event");

    /// <summary>The node with numbers in place of words.</summary>
    /// <param name="words">The numbers.</param>
    /// <param name="from">Number of the node that it goes from; -1 for the first.</param>
    public RuleNode Compile(RuleWords words, int from)
    {
        WordNumbers? Numbers(string member) => Words.TryGetValue(member, out var texts) ? new WordNumbers(texts.Select(words.Of), words.Count) : null;
        WordNumbers? Inflected(string member) => Words.ContainsKey(member) ? new WordNumbers(Forms(member).Select(words.Of), words.Count) : null;
        return new RuleNode
        {
            Inflected = Inflected("lemma"), NotInflected = Inflected("notLemma"),
            Id = Id, From = from, Operator = Operator, Forms = Numbers("form"), Lemmas = Numbers("lemma"), NotForms = Numbers("notForm"), NotLemmas = Numbers("notLemma"),
            Upos = Numbers("upos"), Xpos = Numbers("xpos"), Relations = Numbers("dep"), Events = Numbers("event"), Mentions = Mentions, Matches = Matches, Anchor = Anchor(),
        };
    }

    private IEnumerable<string> Forms(string member) => Words.TryGetValue(member, out var lemmas) ? lemmas.SelectMany(Inflections.Of) : [];

    /// <summary>How many words of an average sentence may be one of these, roughly; null where nothing can be looked up.</summary>
    private int? Anchor()
    {
        var words = Words.GetValueOrDefault("lemma") ?? Words.GetValueOrDefault("form");
        if (words is null) return Words.ContainsKey("event") ? 40 : null;
        return words.Sum(w => Frequent.Contains(w) ? 500 : 1);
    }

    private static readonly HashSet<string> Frequent =
        new("the a an of in to and for on with at by from as that this it he she they be have do not will would can may or but , . ' \" - 's".Split(' '), StringComparer.Ordinal);
}
