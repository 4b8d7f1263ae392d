using KnowledgeGraph.Extraction;
using KnowledgeGraph.Formats.Writing.Tables;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>
/// DOT, the language of Graphviz (https://graphviz.org/doc/info/lang.html): entities by kind, relations in the ontology's colours, dashed where they do not
/// (yet) hold, wider where they are said more often, the sentences as tooltips. Limits: a picture, not a store; control characters become U+FFFD.
/// </summary>
internal sealed class DotWriter : IGraphWriter
{
    public string Name => "dot";

    public string Extension => ".dot";

    public WriteReport Write(GraphPart part, TextWriter output, CancellationToken cancellationToken = default)
    {
        var characters = new Characters();
        output.Write("digraph kg {\n");
        output.Write("  graph [charset=\"UTF-8\", rankdir=\"LR\", overlap=\"false\", splines=\"true\"];\n");
        output.Write("  node [shape=\"box\", style=\"rounded,filled\", fontname=\"Helvetica\", fontsize=\"11\"];\n");
        output.Write("  edge [fontname=\"Helvetica\", fontsize=\"9\"];\n");
        foreach (var entity in part.Entities)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Line(output, DotText.Quote(FlatTables.Id(entity)), Attributes(part.Graph, entity), characters);
        }

        foreach (var relation in RelationsAhead.Of(part.Relations))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Line(output, $"{DotText.Quote(FlatTables.Id(relation.Subject))} -> {DotText.Quote(FlatTables.Id(relation.Object))}", Attributes(part.Graph, relation), characters);
        }

        output.Write("}\n");
        return characters.Report(part.Entities.Length, part.Relations.Count);
    }

    private static IEnumerable<(string Name, string Value)> Attributes(EntityGraph graph, Entity entity)
    {
        yield return ("label", entity.Name);
        yield return ("shape", DotStyle.Of(entity.Kind).Shape);
        yield return ("fillcolor", NodeStyle.Color(graph, entity));
        if (!entity.IsNamed) yield return ("style", "rounded,filled,dashed");
        yield return ("tooltip", string.Join("\n", [$"{NodeStyle.Kind(entity)}: {entity.Name}", .. entity.Aliases, .. entity.Roles, .. entity.Ids]));
        yield return ("kind", entity.Kind.ToString());
        if (!entity.Types.IsEmpty) yield return ("types", XmlCells.Text(Cell.Of(entity.Types)));
        if (!entity.Ids.IsEmpty) yield return ("ids", XmlCells.Text(Cell.Of(entity.Ids)));
    }

    private static IEnumerable<(string Name, string Value)> Attributes(EntityGraph graph, Relation relation)
    {
        var known = graph.Ontology.TryGetRelation(relation.Type, out var type);
        var color = NodeStyle.Color(graph, relation);
        yield return ("label", FlatTables.ShownType(relation));
        yield return ("color", color);
        yield return ("fontcolor", color);
        yield return ("penwidth", NodeStyle.Width(relation));
        if (relation.Status != FactStatus.Actual) yield return ("style", "dashed");
        if (known && type!.IsSymmetric) yield return ("dir", "none");
        yield return ("edgetooltip", string.Join("\n", RelationSources.Texts(relation)));
        yield return ("id", FlatTables.Id(relation));
    }

    private static void Line(TextWriter output, string what, IEnumerable<(string Name, string Value)> attributes, Characters characters)
    {
        output.Write($"  {what} [{string.Join(", ", attributes.Select(a => $"{a.Name}={DotText.Quote(characters.Xml(a.Value))}"))}];\n");
    }
}
