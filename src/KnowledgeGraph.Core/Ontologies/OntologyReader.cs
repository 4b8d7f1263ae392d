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

    private static readonly Dictionary<string, EntityKind> KindsByName = Enum.GetValues<EntityKind>().ToDictionary(k => k.ToString(), StringComparer.Ordinal);

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
            using var document = JsonDocument.Parse(WithoutMark(json), Lenient);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("relations", out var list) || list.ValueKind != JsonValueKind.Array)
                throw Invalid(origin, "needs an object with a list 'relations'");
            var relations = list.EnumerateArray().Select((r, i) => ReadRelation(r, $"{origin}, relation {i + 1}")).ToImmutableArray();
            Check(relations, origin);
            return new Ontology(Text(root, "name", origin) ?? "custom", Number(root, "version", origin) ?? 1, relations);
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
        var name = Text(element, "name", where) ?? throw Invalid(where, "lacks 'name'");
        if (!NamePattern().IsMatch(name)) throw Invalid(where, $"name '{name}' must be capitals, digits and underscores");
        return new RelationType(
            name,
            Text(element, "definition", where) ?? "",
            Kinds(element, "subjects", where),
            Kinds(element, "objects", where),
            Flag(element, "symmetric", where),
            Text(element, "event", where),
            Text(element, "plover", where),
            Number(element, "quad", where),
            Text(element, "color", where) ?? "#999999");
    }

    private static ImmutableHashSet<EntityKind> Kinds(JsonElement element, string property, string where)
    {
        if (!element.TryGetProperty(property, out var list) || list.ValueKind != JsonValueKind.Array)
            throw Invalid(where, $"lacks the list '{property}' of entity kinds");
        if (list.GetArrayLength() == 0) throw Invalid(where, $"'{property}' is empty; name at least one entity kind");
        return list.EnumerateArray().Select(k => k.ValueKind == JsonValueKind.String && KindsByName.TryGetValue(k.GetString()!, out var kind)
            ? kind
            : throw Invalid(where, $"'{k}' in '{property}' is no entity kind; known are {string.Join(", ", Enum.GetNames<EntityKind>())}")).ToImmutableHashSet();
    }

    private static string? Text(JsonElement element, string property, string where) =>
        !element.TryGetProperty(property, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw Invalid(where, $"'{property}' must be a text");

    private static bool Flag(JsonElement element, string property, string where) =>
        element.TryGetProperty(property, out var value) && value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False or JsonValueKind.Null => false,
            _ => throw Invalid(where, $"'{property}' must be true or false"),
        };

    private static int? Number(JsonElement element, string property, string where) =>
        !element.TryGetProperty(property, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number
        : throw Invalid(where, $"'{property}' must be a whole number");

    /// <summary>Without the byte order mark that some editors put before UTF-8, which the JSON parser takes for an error.</summary>
    private static ReadOnlyMemory<byte> WithoutMark(byte[] json) => json.AsSpan().StartsWith("\uFEFF"u8) ? json.AsMemory(3) : json;

    private static InvalidDataException Invalid(string where, string what, Exception? inner = null) => new($"{where}: {what}.", inner);

    [GeneratedRegex(@"^[A-Z][A-Z0-9_]*\z")]
    private static partial Regex NamePattern();
}
