using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Formats.Importing;

/// <summary>
/// Says what the columns of a CSV edge list, or the members of node-link JSON, mean. As JSON: every member is a name of a column but for <c>types</c>, <c>kinds</c>,
/// <c>defaultType</c>, <c>defaultKind</c> and <c>delimiter</c>.
/// </summary>
public sealed record ImportMapping
{
    /// <summary>Column of the subject's name; the default is <c>source</c>.</summary>
    public string Subject { get; init; } = "source";

    /// <summary>Column of the object's name; the default is <c>target</c>.</summary>
    public string Object { get; init; } = "target";

    /// <summary>Column of the relation; the default is <c>type</c>. Where it is missing or empty, <see cref="DefaultType"/> counts.</summary>
    public string Type { get; init; } = "type";

    /// <summary>Column of the subject's kind; the default is <c>subjectKind</c>.</summary>
    public string SubjectKind { get; init; } = "subjectKind";

    /// <summary>Column of the object's kind; the default is <c>objectKind</c>.</summary>
    public string ObjectKind { get; init; } = "objectKind";

    /// <summary>Column of the first day, as 2024-03-15; the default is <c>date</c>.</summary>
    public string Date { get; init; } = "date";

    /// <summary>Column of the last day; the default is <c>lastDate</c>.</summary>
    public string LastDate { get; init; } = "lastDate";

    /// <summary>Column of the confidence, 0 to 1; the default is <c>confidence</c>, and 1 where it is missing.</summary>
    public string Confidence { get; init; } = "confidence";

    /// <summary>Column of words that say it; the default is <c>text</c>. Where it is missing, subject, type and object are the words.</summary>
    public string Text { get; init; } = "text";

    /// <summary>Node-link JSON: member of a node with its name; the default is <c>name</c>, and the id where it is missing.</summary>
    public string NodeName { get; init; } = "name";

    /// <summary>Node-link JSON: member of a node with its kind; the default is <c>kind</c>.</summary>
    public string NodeKind { get; init; } = "kind";

    /// <summary>The ontology's relation for a word of the file, without regard to case.</summary>
    public ImmutableDictionary<string, string> Types { get; init; } = ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Our kind for a word of the file, without regard to case.</summary>
    public ImmutableDictionary<string, EntityKind> Kinds { get; init; } = ImmutableDictionary.Create<string, EntityKind>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The relation where the file says none; null, the default, for none.</summary>
    public string? DefaultType { get; init; }

    /// <summary>The kind where neither the file nor the graph says one; the default is Thing.</summary>
    public EntityKind DefaultKind { get; init; } = EntityKind.Thing;

    /// <summary>What stands between two fields; null, the default, for that of comma, semicolon and tab that the first line has most of.</summary>
    public char? Delimiter { get; init; }

    /// <summary>Reads a mapping.</summary>
    /// <param name="json">A JSON object.</param>
    /// <param name="origin">Name of the file for messages.</param>
    /// <exception cref="InvalidDataException">It is no mapping; the message says what is wrong.</exception>
    public static ImportMapping Parse(string json, string origin)
    {
        try
        {
            var root = JObject.Parse(json);
            var mapping = new ImportMapping();
            foreach (var member in root.Properties()) mapping = MappingMember.Apply(mapping, member.Name, member.Value);
            return mapping;
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            throw new InvalidDataException($"{origin}: {e.Message.TrimEnd('.')}; docs/formats.md shows a mapping.", e);
        }
    }
}
