using System.Collections.Frozen;
using System.Text.RegularExpressions;
using KnowledgeGraph.Json;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Rules;

/// <summary>Reads nodes of patterns; refuses what can never match.</summary>
/// <param name="lists">The file's word lists.</param>
/// <param name="ontology">Has the kinds and events.</param>
internal sealed class NodeReader(IReadOnlyDictionary<string, IReadOnlyList<string>> lists, Ontology ontology)
{
    public NodeDraft Read(JsonNode node, bool isFirst, bool needsId)
    {
        node.Allow("a node", "id", "from", "op", "form", "lemma", "notForm", "notLemma", "upos", "xpos", "dep", "mention", "event", "matches");
        var id = needsId ? node.RequiredText("id", "a node") : node.OptionalText("id") ?? "";
        if (isFirst && (node.Has("from") || node.Has("op"))) throw node.Error("the first node goes from no other: leave out 'from' and 'op'");
        var from = isFirst ? null : node.RequiredText("from", "a node behind the first");
        var op = isFirst ? RuleOperator.Child : Operator(node);
        var words = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var member in new[] { "form", "lemma", "notForm", "notLemma" }) Add(words, node, member, Words);
        Add(words, node, "upos", (n, t) => [Label(t, RuleLabels.Upos, "part of speech")]);
        Add(words, node, "xpos", (n, t) => [Label(t, RuleLabels.Xpos, "tag")]);
        Add(words, node, "dep", (n, t) => [RuleLabels.IsRelation(t.Text) ? t.Text : throw Unknown(t, RuleLabels.Relations, "dependency relation")]);
        Add(words, node, "event", (n, t) => [IsEvent(t.Text) ? t.Text : throw Unknown(t, Events, "event type")]);
        var draft = new NodeDraft(node, id, from, op) { Words = words, Mentions = Mentions(node), Matches = Pattern(node) };
        RefuseContradiction(draft);
        return draft;
    }

    private IEnumerable<string> Events => ontology.Relations.Concat(Ontology.Default.Relations).Select(r => r.Event).OfType<string>().Distinct();

    private bool IsEvent(string type) => ontology.TryGetRelationOfEvent(type, out _) || Ontology.Default.TryGetRelationOfEvent(type, out _);

    private static void Add(Dictionary<string, IReadOnlyList<string>> words, JsonNode node, string member, Func<JsonNode, JsonNode, IEnumerable<string>> read)
    {
        if (node.Texts(member) is { Count: > 0 } texts) words.Add(member, [.. texts.SelectMany(t => read(node, t)).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>A word in lower case, or the words of a list: <c>$own</c>.</summary>
    private IReadOnlyList<string> Words(JsonNode node, JsonNode text)
    {
        if (text.Text.Length > 1 && text.Text[0] == '$')
            return lists.TryGetValue(text.Text[1..], out var list) ? list : throw text.Error($"there is no word list '{text.Text[1..]}'{JsonFields.Near(lists.Keys, text.Text[1..]) ?? "; add it to 'lists'"}");
        return [Word(text)];
    }

    /// <summary>A word in lower case.</summary>
    public static string Word(JsonNode text) => text.Text.Any(char.IsWhiteSpace)
        ? throw text.Error($"'{text.Text}' can never match: no word holds a blank; use a node for each word")
        : text.Text.Length > 60 ? throw text.Error("can never match: no word is so long") : text.Text.ToLowerInvariant();

    private static RuleOperator Operator(JsonNode node)
    {
        var sign = node.RequiredText("op", "a node behind the first");
        return RuleOperators.TryParse(sign, out var op) ? op : throw node["op"]!.Error($"'{sign}' is no operator; known are {string.Join("  ", RuleOperators.Signs)}");
    }

    private static string Label(JsonNode text, FrozenSet<string> known, string what) => known.Contains(text.Text) ? text.Text : throw Unknown(text, known, what);

    private static InvalidDataException Unknown(JsonNode text, IEnumerable<string> known, string what) =>
        text.Error($"'{text.Text}' is no {what}{JsonFields.Near(known, text.Text) ?? $"; known are {string.Join(", ", known.Order(StringComparer.Ordinal))}"}");

    private uint? Mentions(JsonNode node)
    {
        if (node.Texts("mention") is not { Count: > 0 } names) return null;
        return names.Aggregate(0u, (bits, n) => bits | (RuleLabels.MentionBits(n.Text, ontology) ?? throw Unknown(n, RuleLabels.Mentions.Concat(ontology.Kinds.Select(k => k.Name)), "type of mention or kind")));
    }

    private static Regex? Pattern(JsonNode node)
    {
        if (node.OptionalText("matches") is not { } pattern) return null;
        try
        {
            return new Regex($@"\A(?:{pattern})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            throw node["matches"]!.Error($"'{pattern}' is no regular expression that can be searched for without going back ({e.Message.Split(". ")[0].Split('\n')[0].TrimEnd('.', '\r')})");
        }
    }

    private static void RefuseContradiction(NodeDraft draft)
    {
        foreach (var (member, without) in new[] { ("lemma", "notLemma"), ("form", "notForm") })
        {
            if (draft.Words.TryGetValue(member, out var words) && draft.Words.TryGetValue(without, out var not) && words.All(w => not.Contains(w)))
                throw draft.Place[member]!.Error($"can never match: '{without}' takes away every word of '{member}'");
        }

        if (draft.Matches is { } pattern && draft.Words.TryGetValue("form", out var forms) && forms.All(f => !pattern.IsMatch(f) && !pattern.IsMatch(char.ToUpperInvariant(f[0]) + f[1..]) && !pattern.IsMatch(f.ToUpperInvariant())))
            throw draft.Place["matches"]!.Error("can never match: no word of 'form' fits 'matches'");
        if (draft.From is not null && RuleOperators.NeedsHead(draft.Operator) && draft.Words.TryGetValue("dep", out var deps) && deps.All(d => d == "root"))
            throw draft.Place["dep"]!.Error("can never match: the root hangs on no other word");
    }
}
