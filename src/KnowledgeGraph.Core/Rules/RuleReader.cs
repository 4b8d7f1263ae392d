using System.Collections.Immutable;
using KnowledgeGraph.Json;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Rules;

/// <summary>Reads rule files and compiles their rules together.</summary>
internal static class RuleReader
{
    public static RuleSet Read(IReadOnlyList<JsonNode> files, Ontology ontology)
    {
        var drafts = new Dictionary<string, RuleDraft>(StringComparer.Ordinal);
        foreach (var draft in files.SelectMany(f => Drafts(f, ontology)))
            if (!drafts.TryAdd(draft.Name, draft)) throw draft.Place["name"]!.Error($"the rule '{draft.Name}' is given twice; each needs a name of its own");
        var words = new RuleWords(drafts.Values.SelectMany(d => d.Words));
        var conditions = new RuleConditions(words);
        ImmutableArray<PatternRule> rules = [.. drafts.Values.Select(d => d.Compile(conditions))];
        return new RuleSet(rules, words, conditions.All);
    }

    private static IEnumerable<RuleDraft> Drafts(JsonNode root, Ontology ontology)
    {
        root.Allow("a rule file", "$schema", "name", "description", "lists", "rules");
        var lists = Lists(root["lists"]);
        if (root.List("rules") is not { Count: > 0 } rules) throw root.Error("a rule file needs a list 'rules' with at least one rule");
        return rules.Select(r => new RuleDraft(r, ontology).Read(lists));
    }

    private static Dictionary<string, IReadOnlyList<string>> Lists(JsonNode? node)
    {
        var lists = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (node is null) return lists;
        if (!node.IsObject) throw node.Error("'lists' must be an object: the words of each list by its name");
        foreach (var member in node.Members)
        {
            if (node.Texts(member.Name) is not { Count: > 0 } words) throw node.Source.Error(member.Offset, $"the word list '{member.Name}' is empty");
            lists.Add(member.Name, [.. words.Select(NodeReader.Word).Distinct(StringComparer.Ordinal)]);
        }

        return lists;
    }
}
