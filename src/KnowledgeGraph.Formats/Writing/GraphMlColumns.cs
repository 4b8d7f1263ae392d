using System.Collections.Immutable;
using System.Xml;
using KnowledgeGraph.Formats.Json;
using KnowledgeGraph.Graphs;
using Newtonsoft.Json;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>The columns of <see cref="GraphMlWriter"/>: the names are the property graph's, with what Gephi looks for (label, weight) in front.</summary>
internal static class GraphMlColumns
{
    public static readonly ImmutableArray<GraphMlColumn<Entity>> Entities =
    [
        Node("label", "string", e => e.Name),
        Node("kind", "string", e => e.Kind.ToString()),
        Node("named", "boolean", e => XmlConvert.ToString(e.IsNamed)),
        Node("aliases", "string", e => List(e.Aliases)),
        Node("roles", "string", e => List(e.Roles)),
        Node("mentionCount", "int", e => XmlConvert.ToString(e.MentionCount)),
        Node("documentCount", "int", e => XmlConvert.ToString(e.DocumentCount)),
        Node("placeType", "string", e => e.Place is { } place ? EnumNames.Of(place.Type) : null),
        Node("countryCode", "string", e => e.Place?.CountryCode),
        Node("latitude", "double", e => Number(e.Place?.Latitude)),
        Node("longitude", "double", e => Number(e.Place?.Longitude)),
        Node("within", "string", e => e.Place is { Within.IsEmpty: false } place ? string.Join(", ", place.Within) : null),
        Node("start", "string", e => e.Time?.Start is { } day ? Days.Text(day) : null),
        Node("end", "string", e => e.Time?.End is { } day ? Days.Text(day) : null),
    ];

    public static readonly ImmutableArray<GraphMlColumn<Relation>> Relations =
    [
        Edge("label", "string", r => r.Type),
        Edge("weight", "double", r => XmlConvert.ToString((double)r.Count)),
        Edge("count", "int", r => XmlConvert.ToString(r.Count)),
        Edge("confidence", "double", r => Number(r.Confidence)),
        Edge("status", "string", r => EnumNames.Of(r.Status)),
        Edge("firstDate", "string", r => r.FirstDate is { } day ? Days.Text(day) : null),
        Edge("lastDate", "string", r => r.LastDate is { } day ? Days.Text(day) : null),
        Edge("documents", "string", r => List(RelationSources.Documents(r))),
        Edge("sentences", "string", r => List(RelationSources.Sentences(r))),
        Edge("texts", "string", r => List(RelationSources.Texts(r))),
        Edge("events", "string", r => List(RelationSources.Events(r))),
        Edge("extractors", "string", r => List(RelationSources.Extractors(r))),
        Edge("attributedTo", "string", r => List(RelationSources.AttributedTo(r))),
        Edge("speakers", "string", r => List(RelationSources.Speakers(r))),
    ];

    public static string NodeId(Entity entity) => "n" + entity.Id.Value;

    private static GraphMlColumn<Entity> Node(string name, string type, Func<Entity, string?> value) => new("n_" + name, name, type, value);

    private static GraphMlColumn<Relation> Edge(string name, string type, Func<Relation, string?> value) => new("e_" + name, name, type, value);

    private static string? Number(double? value) => value is { } number ? XmlConvert.ToString(number) : null;

    private static string List(IEnumerable<string> values) => "[" + string.Join(",", values.Select(JsonConvert.ToString)) + "]";
}
