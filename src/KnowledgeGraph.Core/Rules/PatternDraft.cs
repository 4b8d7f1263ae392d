using KnowledgeGraph.Json;

namespace KnowledgeGraph.Rules;

/// <summary>A pattern as its file has it: its nodes, and what must not be found beside them.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Nodes">The nodes to be found, each from one before it.</param>
/// <param name="Exceptions">Nodes that must not be found, each list together.</param>
internal sealed record PatternDraft(JsonNode Place, IReadOnlyList<NodeDraft> Nodes, IReadOnlyList<IReadOnlyList<NodeDraft>> Exceptions)
{
    private const int MostNodes = 16;
    private const int MostOpen = 2;

    /// <summary>Reads a pattern and refuses one that loops, matches everywhere or would take for ever.</summary>
    public static PatternDraft Read(JsonNode pattern, IReadOnlyList<JsonNode> exceptions, NodeReader reader, string rule)
    {
        if (!pattern.IsList || pattern.Items.Count == 0) throw pattern.Error("a pattern must be a list of at least one node");
        if (pattern.Items.Count > MostNodes) throw pattern.Error($"a pattern may have at most {MostNodes} nodes, and this has {pattern.Items.Count}");
        var nodes = pattern.Items.Select((n, i) => reader.Read(n, i == 0, true)).ToList();
        if (nodes.GroupBy(n => n.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice) throw twice.Last().Place["id"]!.Error($"the id '{twice.Key}' is given twice in one pattern");
        for (var n = 1; n < nodes.Count; n++) CheckFrom(nodes, n);
        if (!nodes.Any(n => n.HasWords)) throw pattern.Error($"rule '{rule}' would match everywhere: none of its nodes names a 'lemma', 'form' or 'event'");
        if (nodes.Count(n => n.From is not null && RuleOperators.IsOpen(n.Operator) && !n.HasWords) > MostOpen)
            throw pattern.Error($"rule '{rule}' has more than {MostOpen} nodes that any word anywhere may be (>> << .* ;* without 'lemma', 'form' or 'event'); name words, or nearer operators");
        return new PatternDraft(pattern, nodes, [.. exceptions.Select(e => Exception(e, nodes, reader))]);
    }

    /// <summary>The pattern with numbers in place of words.</summary>
    public RulePattern Compile(RuleConditions conditions)
    {
        var ids = Nodes.Select(n => n.Id).ToList();
        var compiled = Nodes.Select(n => n.Compile(conditions, n.From is null ? -1 : ids.IndexOf(n.From))).ToList();
        var exceptions = new List<int[]>();
        foreach (var exception in Exceptions)
        {
            var own = new List<string>();
            var first = compiled.Count;
            foreach (var node in exception)
            {
                var at = own.IndexOf(node.From!);
                compiled.Add(node.Compile(conditions, at >= 0 ? first + at : ids.IndexOf(node.From!)));
                own.Add(node.Id);
            }

            exceptions.Add([.. Enumerable.Range(first, exception.Count)]);
        }

        return new RulePattern([.. compiled], Nodes.Count, exceptions);
    }

    private static void CheckFrom(List<NodeDraft> nodes, int n)
    {
        var (node, way) = (nodes[n], new List<string> { nodes[n].Id });
        if (nodes.FindIndex(0, n, o => o.Id == node.From) >= 0) return;
        for (var at = node; at?.From is { } from; at = nodes.Find(o => o.Id == from))
        {
            if (nodes.All(o => o.Id != from)) throw at.Place["from"]!.Error($"there is no node '{from}'{JsonFields.Near(nodes.Select(o => o.Id), from)}");
            way.Add(from);
            if (way.Count > 2 && from == node.Id || from == node.Id) throw node.Place["from"]!.Error($"nodes go from each other in a circle: {string.Join(" from ", way)}");
            if (way.Count > nodes.Count + 1) break;
        }

        throw node.Place["from"]!.Error($"node '{node.Id}' goes from '{node.From}', which stands behind it; put '{node.From}' first");
    }

    private static List<NodeDraft> Exception(JsonNode exception, List<NodeDraft> nodes, NodeReader reader)
    {
        IReadOnlyList<JsonNode> items = exception.IsList ? exception.Items : [exception];
        if (items.Count is 0 or > MostNodes) throw exception.Error($"one of 'not' must be a node or a list of 1 to {MostNodes} nodes");
        var drafts = new List<NodeDraft>();
        foreach (var item in items)
        {
            var draft = reader.Read(item, false, false);
            if (nodes.Concat(drafts).All(n => n.Id != draft.From)) throw item["from"]!.Error($"there is no node '{draft.From}'{JsonFields.Near(nodes.Select(n => n.Id), draft.From!)}");
            if (draft.Id.Length > 0 && nodes.Concat(drafts).Any(n => n.Id == draft.Id)) throw item["id"]!.Error($"the id '{draft.Id}' is given twice");
            drafts.Add(draft);
        }

        return drafts;
    }
}
