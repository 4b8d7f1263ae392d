using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Selection;

/// <summary>Finds names in a choice that nothing goes by: a slip of the finger would look like an empty graph.</summary>
internal static class NameCheck
{
    /// <summary>"no entity goes by …" or "no document goes by …" with what is near, for the first such name; null where each is known.</summary>
    public static string? Missing(EntityGraph graph, GraphQuery query)
    {
        foreach (var name in new[] { query.From, query.To, query.Around, query.Between?.One, query.Between?.Other, query.SaidBy }.OfType<string>())
            if (graph.FindEntities(name).IsEmpty) return $"no entity goes by '{OneLine.Of(name)}', {NearNames.Hint(graph, name)}";
        return DocumentNames.Missing(graph, query.Documents);
    }

    /// <summary>Refuses a choice with such a name.</summary>
    /// <exception cref="CliException">There is one.</exception>
    public static void Require(EntityGraph graph, GraphQuery query)
    {
        if (Missing(graph, query) is { } missing) throw new CliException(ExitCodes.BadInput, missing + ".");
    }
}
