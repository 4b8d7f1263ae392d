using System.Globalization;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Formats.Writing.Tables;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>
/// Mermaid (https://mermaid.js.org/syntax/flowchart.html), a flow chart for Markdown pages: names and types, dashed where a relation does not (yet) hold. Limits: a
/// picture, no evidence; names have one line; control characters and halves of surrogate pairs become U+FFFD; Mermaid itself draws at most 500 edges and 50,000 characters.
/// </summary>
internal sealed class MermaidWriter : IGraphWriter
{
    /// <summary>Mermaid's default for maxEdges.</summary>
    private const int MostEdges = 500;

    /// <summary>Mermaid's default for maxTextSize.</summary>
    private const int MostCharacters = 50_000;

    public string Name => "mermaid";

    public string Extension => ".mmd";

    public WriteReport Write(GraphPart part, TextWriter output, CancellationToken cancellationToken = default)
    {
        var characters = new Characters();
        var numbers = new Dictionary<EntityId, string>(part.Entities.Length);
        var length = 0L;
        Write("flowchart LR\n");
        foreach (var entity in part.Entities)
        {
            cancellationToken.ThrowIfCancellationRequested();
            numbers.Add(entity.Id, string.Create(CultureInfo.InvariantCulture, $"n{numbers.Count}"));
            Write($"  {numbers[entity.Id]}[{Quote(entity.Name, characters)}]\n");
        }

        foreach (var relation in part.Relations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var arrow = relation.Status == FactStatus.Actual ? "-->" : "-.->";
            Write($"  {numbers[relation.Subject.Id]} {arrow}|{Quote(FlatTables.ShownType(relation), characters)}| {numbers[relation.Object.Id]}\n");
        }

        foreach (var kind in part.Entities.Select(e => e.Kind).Distinct().Order())
            Write($"  classDef {kind} fill:{NodeStyle.Color(kind)},stroke:#666666,color:#000000\n");
        foreach (var kind in part.Entities.GroupBy(e => e.Kind).OrderBy(g => g.Key))
            Write($"  class {string.Join(',', kind.Select(e => numbers[e.Id]))} {kind.Key}\n");
        OwnKinds(part, numbers, Write);
        return characters.Report(part.Entities.Length, part.Relations.Count) with
        {
            Note = part.Relations.Count > MostEdges || length > MostCharacters ? "Mermaid draws at most 500 edges and 50,000 characters unless told otherwise (maxEdges, maxTextSize); --max-nodes writes fewer." : null,
        };

        void Write(string text)
        {
            length += text.Length;
            output.Write(text);
        }
    }

    /// <summary>Kinds of an own ontology are classes beside the built-in kind, with a colour where the ontology gives one.</summary>
    private static void OwnKinds(GraphPart part, Dictionary<EntityId, string> numbers, Action<string> write)
    {
        foreach (var type in part.Entities.SelectMany(e => e.Types.Select(t => (Type: t, e.Id))).GroupBy(p => p.Type, p => numbers[p.Id], StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            if (NodeStyle.OwnColor(part.Graph, type.Key) is { } color) write($"  classDef {type.Key} fill:{color}\n");
            write($"  class {string.Join(',', type)} {type.Key}\n");
        }
    }

    /// <summary>Quotation marks, markup and what begins an entity are written as entities of Mermaid's own.</summary>
    private static string Quote(string text, Characters characters)
    {
        var clean = characters.Printable(characters.OneLine(text));
        return '"' + string.Concat(clean.Select(c => c switch
        {
            '"' => "#quot;",
            '#' => "#35;",
            '<' => "#lt;",
            '>' => "#gt;",
            '&' => "#amp;",
            '`' => "#96;",
            ';' => "#59;",
            '\\' => "#92;",
            _ => c.ToString(),
        })) + '"';
    }
}
