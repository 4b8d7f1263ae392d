using System.Globalization;
using System.Text;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Formats.Json;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>
/// A report in Markdown (CommonMark): what the part holds, its entities, its relations with the sentences that say them, and its documents. Limits: for people, not
/// for programs; no mentions and no events; texts have one line; control characters and halves of surrogate pairs become U+FFFD.
/// </summary>
internal sealed class MarkdownWriter : IGraphWriter
{
    private const string Special = "\\`*_[]<>|~&";

    /// <summary>What begins a heading, a list or a line only where nothing but digits stand before it.</summary>
    private const string OnlyInFront = "#+-=.)";

    public string Name => "markdown";

    public string Extension => ".md";

    public WriteReport Write(GraphPart part, TextWriter output, CancellationToken cancellationToken = default)
    {
        var characters = new Characters();
        output.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"# Knowledge graph\n\n{Count(part.Documents.Length, "document")}, {Count(part.Entities.Length, "entity", "entities")}, {Count(part.Relations.Count, "relation")}, {Count(part.Statements.Length, "statement")}.\n"));
        output.Write("\n## Entities\n\n");
        foreach (var entity in part.Entities)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var others = entity.Aliases.Concat(entity.Roles).Concat(entity.Ids).Select(a => Escape(a, characters)).ToList();
            output.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"- **{Escape(entity.Name, characters)}** {NodeStyle.Kind(entity)}, {Count(entity.MentionCount, "mention")}{(others.Count > 0 ? ": " + string.Join(", ", others) : "")}\n"));
        }

        output.Write("\n## Relations\n");
        var type = "";
        foreach (var relation in part.Relations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (relation.Type != type) output.Write($"\n### {Escape(type = relation.Type, characters)}\n\n");
            Relation(output, relation, characters);
        }

        output.Write("\n## Statements\n\n");
        foreach (var statement in part.Statements)
            output.Write($"- {Escape(statement.Speaker?.Name ?? "Nobody named", characters)}: {Escape(statement.Node.Text, characters)}\n");
        output.Write("\n## Documents\n\n");
        foreach (var document in part.Documents) output.Write($"- {Escape(Title(document), characters)}\n");
        return characters.Report(part.Entities.Length, part.Relations.Count);
    }

    private static void Relation(TextWriter output, Relation relation, Characters characters)
    {
        var days = new[] { relation.FirstDate, relation.LastDate }.OfType<DateOnly>().Distinct().Select(Days.Text).ToList();
        var notes = new List<string> { Count(relation.Count, "time") };
        if (relation.Status != FactStatus.Actual) notes.Insert(0, $"**{EnumNames.Of(relation.Status)}**");
        if (days.Count > 0) notes.Add(string.Join(" to ", days));
        if (RelationSources.Speakers(relation).ToList() is { Count: > 0 } speakers) notes.Add("said by " + string.Join(", ", speakers.Select(s => Escape(s, characters))));
        output.Write($"- {Escape(relation.Subject.Name, characters)} → {Escape(relation.Object.Name, characters)} ({string.Join("; ", notes)})\n");
        foreach (var evidence in relation.Evidence.DistinctBy(e => e.Sentence.Id))
            output.Write($"  - {Escape(evidence.Sentence.Text, characters)} ({Escape(Title(evidence.Document), characters)})\n");
    }

    private static string Count(int number, string one, string? more = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : more ?? one + "s")}");

    private static string Title(DocumentNode document) =>
        string.Join(", ", new[] { document.Title ?? document.Uri ?? document.Id, document.Source, document.PublishedAt is { } day ? Days.Text(day) : null }.OfType<string>());

    /// <summary>What Markdown could give a meaning to stands behind a backslash, so that a text is seen as it is.</summary>
    private static string Escape(string text, Characters characters)
    {
        var escaped = new StringBuilder(text.Length);
        var inHead = true;
        foreach (var c in characters.Printable(characters.OneLine(text)).Trim())
        {
            if (Special.Contains(c, StringComparison.Ordinal) || (inHead && OnlyInFront.Contains(c, StringComparison.Ordinal))) escaped.Append('\\');
            if (!char.IsAsciiDigit(c)) inHead = false;
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
