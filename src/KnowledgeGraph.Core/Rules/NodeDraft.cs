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
    /// <param name="conditions">Has the numbers and makes the conditions.</param>
    /// <param name="from">Number of the node that it goes from; -1 for the first.</param>
    public RuleNode Compile(RuleConditions conditions, int from)
    {
        var clauses = Clauses(conditions).ToList();
        var key = clauses.FirstOrDefault(c => !c.IsNot && c.Attribute is WordAttribute.Lemma or WordAttribute.Form or WordAttribute.Event);
        return new RuleNode
        {
            Id = Id, From = from, Operator = Operator, Condition = conditions.Of(clauses), Key = key, BesideKey = conditions.Of([.. clauses.Where(c => c != key)]), Matches = Matches, Anchor = Anchor(),
        };
    }

    private IEnumerable<RuleClause> Clauses(RuleConditions conditions)
    {
        foreach (var (member, attribute, isNot) in Members)
        {
            if (!Words.TryGetValue(member, out var texts)) continue;
            yield return conditions.Clause(attribute, isNot, conditions.Numbers(texts), attribute == WordAttribute.Lemma ? conditions.Numbers(Forms(member)) : null);
        }

        if (Mentions is { } types) yield return conditions.Mention(types);
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

    /// <summary>The members that ask for words and labels, the rarest first: what a pattern is looked up by stands first.</summary>
    private static readonly (string Member, WordAttribute Attribute, bool IsNot)[] Members =
    [
        ("lemma", WordAttribute.Lemma, false), ("form", WordAttribute.Form, false), ("event", WordAttribute.Event, false), ("dep", WordAttribute.Relation, false),
        ("xpos", WordAttribute.Xpos, false), ("upos", WordAttribute.Upos, false), ("notForm", WordAttribute.Form, true), ("notLemma", WordAttribute.Lemma, true),
    ];
}
