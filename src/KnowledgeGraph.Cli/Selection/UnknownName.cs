using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Selection;

/// <summary>What every command says of a name that nothing goes by: that, and what is near. A slip of the finger would look like an empty graph.</summary>
internal static class UnknownName
{
    /// <summary>"Mara Dena: no such entity; did you mean Mara Denn?", with <see cref="ExitCodes.BadInput"/>.</summary>
    public static CliException Entity(EntityGraph graph, string name) => new(
        ExitCodes.BadInput,
        $"{OneLine.Of(name)}: no such entity; {(NearNames.Of(graph, name) is { Count: > 0 } near ? $"did you mean {OneLine.Of(string.Join(" or ", near))}?" : "kg rank lists names, kg show and kg find take aliases, too.")}");

    /// <summary>"frist.txt: no such document; did you mean first.txt? …", with <see cref="ExitCodes.BadInput"/>.</summary>
    /// <param name="names">What documents are called.</param>
    /// <param name="name">What the user called one.</param>
    public static CliException Document(IEnumerable<string> names, string name) => new(
        ExitCodes.BadInput, OneLine.Of($"{name}: no such document; {NearNames.DidYouMean(names, name)}kg documents lists ids, titles and addresses."));

    /// <summary>Refuses a choice with a name that nothing goes by.</summary>
    /// <exception cref="CliException">There is one.</exception>
    public static void Refuse(EntityGraph graph, GraphQuery query)
    {
        RefuseEntities(graph, query.From, query.To, query.Around, query.Between?.One, query.Between?.Other, query.SaidBy);
        RefuseDocuments(graph, query.Documents);
    }

    /// <summary>Refuses names that no entity goes by; null is no name.</summary>
    /// <exception cref="CliException">There is one.</exception>
    public static void RefuseEntities(EntityGraph graph, params IEnumerable<string?> names)
    {
        foreach (var name in names.OfType<string>())
            if (graph.FindEntities(name).IsEmpty) throw Entity(graph, name);
    }

    /// <summary>Refuses names that no document goes by.</summary>
    /// <exception cref="CliException">There is one.</exception>
    public static void RefuseDocuments(EntityGraph graph, IEnumerable<string> names)
    {
        foreach (var name in names)
            if (!graph.Documents.Any(d => d.GoesBy(name))) throw Document(graph.Documents.SelectMany(DocumentNames.Names).Distinct(StringComparer.Ordinal), name);
    }
}
