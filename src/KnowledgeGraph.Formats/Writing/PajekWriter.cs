using System.Globalization;
using KnowledgeGraph.Formats.Writing.Tables;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>
/// Pajek (.net), which Pajek, networkx and igraph read: names of entities, and relations with their count and type. Limits: nothing else, no evidence; a name has
/// one line and no quotation mark (which becomes an apostrophe) and must be unique, so that a second one of the same name gets a number; control
/// characters and halves of surrogate pairs become U+FFFD.
/// </summary>
internal sealed class PajekWriter : IGraphWriter
{
    public string Name => "pajek";

    public string Extension => ".net";

    public WriteReport Write(GraphPart part, TextWriter output, CancellationToken cancellationToken = default)
    {
        var characters = new Characters();
        var numbers = new Dictionary<EntityId, int>(part.Entities.Length);
        var used = new HashSet<string>(StringComparer.Ordinal);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"*Vertices {part.Entities.Length}\n"));
        foreach (var entity in part.Entities)
        {
            cancellationToken.ThrowIfCancellationRequested();
            numbers.Add(entity.Id, numbers.Count + 1);
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{numbers[entity.Id]} \"{Unique(Label(entity.Name, characters), used)}\"\n"));
        }

        output.Write("*Arcs\n");
        foreach (var relation in RelationsAhead.Of(part.Relations))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var label = Label(FlatTables.ShownType(relation), characters);
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{numbers[relation.Subject.Id]} {numbers[relation.Object.Id]} {relation.Count} l \"{label}\"\n"));
        }

        return characters.Report(part.Entities.Length, part.Relations.Count) with
        {
            Note = part.Relations.Count > 0 ? "Pajek holds names, types and counts alone; for evidence take another format." : null,
        };
    }

    /// <summary>A backslash is doubled, since readers take it for an escape.</summary>
    private static string Label(string text, Characters characters) =>
        characters.Change(characters.Printable(characters.OneLine(text)), '"', '\'').Replace("\\", "\\\\", StringComparison.Ordinal);

    private static string Unique(string label, HashSet<string> used)
    {
        if (used.Add(label)) return label;
        for (var number = 2; ; number++)
        {
            var numbered = string.Create(CultureInfo.InvariantCulture, $"{label} ({number})");
            if (used.Add(numbered)) return numbered;
        }
    }
}
