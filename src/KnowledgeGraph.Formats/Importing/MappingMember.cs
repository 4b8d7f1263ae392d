using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Formats.Importing;

/// <summary>Reads the members of an <see cref="ImportMapping"/>.</summary>
internal static class MappingMember
{
    /// <exception cref="FormatException">There is no such member, or its value is another's.</exception>
    public static ImportMapping Apply(ImportMapping mapping, string name, JToken value) => name switch
    {
        "subject" => mapping with { Subject = Text(value) },
        "object" => mapping with { Object = Text(value) },
        "type" => mapping with { Type = Text(value) },
        "subjectKind" => mapping with { SubjectKind = Text(value) },
        "objectKind" => mapping with { ObjectKind = Text(value) },
        "date" => mapping with { Date = Text(value) },
        "lastDate" => mapping with { LastDate = Text(value) },
        "confidence" => mapping with { Confidence = Text(value) },
        "text" => mapping with { Text = Text(value) },
        "nodeName" => mapping with { NodeName = Text(value) },
        "nodeKind" => mapping with { NodeKind = Text(value) },
        "types" => mapping with { Types = Map(value, Text) },
        "kinds" => mapping with { Kinds = Map(value, Kind) },
        "defaultType" => mapping with { DefaultType = Text(value) },
        "defaultKind" => mapping with { DefaultKind = Kind(value) },
        "delimiter" => mapping with { Delimiter = Text(value) is { Length: 1 } text ? text[0] : throw new FormatException("delimiter must be one character") },
        _ => throw new FormatException($"a mapping has no member '{name}'"),
    };

    private static string Text(JToken value) => value.Type == JTokenType.String ? (string)value! : throw new FormatException($"{value.Path} must be a text");

    private static EntityKind Kind(JToken value) => Enum.TryParse<EntityKind>(Text(value), ignoreCase: true, out var kind) && Enum.IsDefined(kind)
        ? kind
        : throw new FormatException($"{value.Path} must be one of {string.Join(", ", Enum.GetNames<EntityKind>())}");

    private static ImmutableDictionary<string, T> Map<T>(JToken value, Func<JToken, T> read) => value is JObject map
        ? map.Properties().ToImmutableDictionary(p => p.Name, p => read(p.Value), StringComparer.OrdinalIgnoreCase)
        : throw new FormatException($"{value.Path} must be an object");
}
