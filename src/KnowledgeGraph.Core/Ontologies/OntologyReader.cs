using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Ontologies;

/// <summary>Reads the JSON form of an ontology and says what is wrong with it.</summary>
internal static partial class OntologyReader
{
    private const string ResourceName = "KnowledgeGraph.ontology.json";

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static Ontology ReadEmbedded()
    {
        using var stream = typeof(OntologyReader).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {ResourceName}.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return Read(copy.ToArray(), "built-in ontology");
    }

    public static Ontology Read(byte[] json, string origin)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("relations", out var list) || list.ValueKind != JsonValueKind.Array)
                throw Invalid(origin, "needs an object with a list 'relations'");
            var relations = list.EnumerateArray().Select((r, i) => ReadRelation(r, $"{origin}, relation {i + 1}")).ToImmutableArray();
            Check(relations, origin);
            return new Ontology(Text(root, "name") ?? "custom", Number(root, "version", origin) ?? 1, relations);
        }
        catch (JsonException e)
        {
            throw Invalid($"{origin}, line {e.LineNumber + 1}", "not JSON: " + e.Message.Split('.')[0], e);
        }
    }

    private static void Check(ImmutableArray<RelationType> relations, string origin)
    {
        if (relations.IsEmpty) throw Invalid(origin, "has no relation");
        var twice = relations.GroupBy(r => r.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)?.Key
            ?? relations.Where(r => r.Event is not null).GroupBy(r => r.Event!, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)?.Key;
        if (twice is not null) throw Invalid(origin, $"'{twice}' is given twice");
    }

    private static RelationType ReadRelation(JsonElement element, string where)
    {
        if (element.ValueKind != JsonValueKind.Object) throw Invalid(where, "must be an object");
        var name = Text(element, "name") ?? throw Invalid(where, "lacks 'name'");
        if (!NamePattern().IsMatch(name)) throw Invalid(where, $"name '{name}' must be capitals, digits and underscores");
        return new RelationType(
            name,
            Text(element, "definition") ?? "",
            Kinds(element, "subjects", where),
            Kinds(element, "objects", where),
            element.TryGetProperty("symmetric", out var s) && s.ValueKind == JsonValueKind.True,
            Text(element, "event"),
            Text(element, "plover"),
            Number(element, "quad", where),
            Text(element, "color") ?? "#999999");
    }

    private static ImmutableHashSet<EntityKind> Kinds(JsonElement element, string property, string where)
    {
        if (!element.TryGetProperty(property, out var list) || list.ValueKind != JsonValueKind.Array)
            throw Invalid(where, $"lacks the list '{property}' of entity kinds");
        return list.EnumerateArray().Select(k => k.ValueKind == JsonValueKind.String && Enum.TryParse<EntityKind>(k.GetString(), out var kind)
            ? kind
            : throw Invalid(where, $"'{k}' in '{property}' is no entity kind; known are {string.Join(", ", Enum.GetNames<EntityKind>())}")).ToImmutableHashSet();
    }

    private static string? Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int? Number(JsonElement element, string property, string where) =>
        !element.TryGetProperty(property, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number
        : throw Invalid(where, $"'{property}' must be a whole number");

    private static InvalidDataException Invalid(string where, string what, Exception? inner = null) => new($"{where}: {what}.", inner);

    [GeneratedRegex("^[A-Z][A-Z0-9_]*$")]
    private static partial Regex NamePattern();
}
