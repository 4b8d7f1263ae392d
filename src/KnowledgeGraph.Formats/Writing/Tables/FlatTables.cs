using KnowledgeGraph.Formats.Json;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.Tables;

/// <summary>
/// The columns of formats that know one kind of node and one kind of edge: entities and the relations between them. The names are the property graph's,
/// with what Gephi and others look for (label, weight) in front; the evidence of a relation brings its document and sentence along.
/// </summary>
internal static class FlatTables
{
    public static readonly Table<Entity> Entities = new Table<Entity>("nodes", [])
        .Text("label", e => e.Name).Text("kind", e => e.Kind.ToString()).Flag("named", e => e.IsNamed).Texts("aliases", e => e.Aliases).Texts("roles", e => e.Roles).Texts("types", e => e.Types).Texts("ids", e => e.Ids)
        .Whole("mentionCount", e => e.MentionCount).Whole("documentCount", e => e.DocumentCount)
        .Text("placeType", e => e.Place is { } place ? EnumNames.Of(place.Type) : null).Text("countryCode", e => e.Place?.CountryCode)
        .Real("latitude", e => e.Place?.Latitude).Real("longitude", e => e.Place?.Longitude)
        .Texts("within", e => e.Place?.Within ?? []).Day("start", e => e.Time?.Start).Day("end", e => e.Time?.End);

    public static readonly Table<Relation> Relations = new Table<Relation>("edges", [])
        .Text("label", r => r.Type).Real("weight", r => r.Count).Whole("count", r => r.Count).Real("confidence", r => r.Confidence)
        .Text("status", r => EnumNames.Of(r.Status)).Text("verdict", r => r.Judgement is { } judged ? EnumNames.Of(judged) : null).Day("firstDate", r => r.FirstDate).Day("lastDate", r => r.LastDate)
        .Texts("documents", RelationSources.Documents).Texts("sentences", RelationSources.Sentences).Texts("texts", RelationSources.Texts)
        .Texts("events", RelationSources.Events).Texts("extractors", RelationSources.Extractors)
        .Texts("attributedTo", RelationSources.AttributedTo).Texts("speakers", RelationSources.Speakers)
        .Evidence("evidence", ColumnType.Records, r => r.Evidence);

    /// <summary>Id of a node: with a letter in front, as readers take digits for numbers.</summary>
    public static string Id(Entity entity) => "n" + entity.Id.Value;

    /// <inheritdoc cref="Id(Entity)"/>
    public static string Id(Relation relation) => "r" + relation.Id;

    /// <summary>The type as a reader may see it who does not look at the status: <c>ATTACKED (negated)</c>.</summary>
    public static string ShownType(Relation relation) =>
        relation.Status == Extraction.FactStatus.Actual ? relation.Type : $"{relation.Type} ({EnumNames.Of(relation.Status)})";
}
