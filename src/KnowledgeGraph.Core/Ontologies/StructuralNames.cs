using System.Collections.Frozen;

namespace KnowledgeGraph.Ontologies;

/// <summary>Names of the links in a graph that are no relations between entities, and of the nodes that are no kinds of entities.</summary>
internal static class StructuralNames
{
    private static readonly FrozenSet<string> Names =
        FrozenSet.Create(StringComparer.Ordinal, "STATED_BY", "ASSERTS", "IN_SENTENCE", "HAS_SENTENCE", "NEXT", "MENTIONS", "EVIDENCED_BY", "AGENT", "TARGET", "OCCURRED_IN", "USED");

    private static readonly FrozenSet<string> Nodes = FrozenSet.Create(StringComparer.Ordinal, "Document", "Sentence", "Entity", "Event", "Statement");

    /// <summary>Whether a label is that of all nodes of a sort, so that a kind of that name would make an entity look like one.</summary>
    public static bool IsNode(string name) => Nodes.Contains(name);

    public static bool Contains(string name) => Names.Contains(name);
}
