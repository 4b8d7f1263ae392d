using System.Collections.Frozen;

namespace KnowledgeGraph.Ontologies;

/// <summary>Names of the links in a graph that are no relations between entities.</summary>
internal static class StructuralNames
{
    private static readonly FrozenSet<string> Names =
        FrozenSet.Create(StringComparer.Ordinal, "STATED_BY", "ASSERTS", "IN_SENTENCE", "HAS_SENTENCE", "NEXT", "MENTIONS", "EVIDENCED_BY", "AGENT", "TARGET", "OCCURRED_IN", "USED");

    public static bool Contains(string name) => Names.Contains(name);
}
