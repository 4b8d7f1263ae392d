using KnowledgeGraph.Formats.Json;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>The nodes of <see cref="JsonLinesWriter"/>: documents, sentences, entities, events, statements.</summary>
internal static class JsonLinesNodes
{
    public static void Write(GraphPart part, JsonLine lines)
    {
        foreach (var document in part.Documents) Node(lines, NodeReference.Of(document), p => Document(p, document));
        foreach (var sentence in part.Sentences) Node(lines, NodeReference.Of(sentence), p => Sentence(p, sentence));
        foreach (var entity in part.Entities) Node(lines, NodeReference.Of(entity), p => Entity(p, entity));
        foreach (var e in part.Events) Node(lines, NodeReference.Of(e), p => Event(p, e.Node));
        foreach (var statement in part.Statements) Node(lines, NodeReference.Of(statement), p => Statement(p, statement.Node));
    }

    private static void Node(JsonLine lines, NodeReference node, Action<JsonProperties> properties) =>
        lines.Node(node.Id, node.Labels, p => properties(p.Add("id", node.Id)));

    private static void Document(JsonProperties properties, DocumentNode document) => properties
        .Add("title", document.Title).Add("source", document.Source).Add("uri", document.Uri).Add("publishedAt", document.PublishedAt)
        .Add("language", document.Language).Add("characters", document.Characters).Add("words", document.Words);

    private static void Sentence(JsonProperties properties, SentenceNode sentence) =>
        properties.Add("text", sentence.Text).Add("start", sentence.Start).Add("end", sentence.End);

    private static void Entity(JsonProperties properties, Entity entity) => properties
        .Add("name", entity.Name).Add("aliases", entity.Aliases).Add("roles", entity.Roles).Add("named", entity.IsNamed)
        .Add("mentionCount", entity.MentionCount).Add("documentCount", entity.DocumentCount)
        .Add("placeType", entity.Place is { } place ? EnumNames.Of(place.Type) : null).Add("countryCode", entity.Place?.CountryCode)
        .Add("latitude", entity.Place?.Latitude).Add("longitude", entity.Place?.Longitude)
        .Add("within", entity.Place is { Within.IsEmpty: false } inside ? string.Join(", ", inside.Within) : null)
        .Add("start", entity.Time?.Start).Add("end", entity.Time?.End).Add("dateText", entity.Time?.Text);

    private static void Event(JsonProperties properties, EventNode e) => properties
        .Add("type", e.Type).Add("trigger", e.Trigger).Add("lemma", e.Lemma)
        .Add("polarity", e.Negated ? "negated" : "affirmed").Add("modality", EnumNames.Of(e.Modality))
        .Add("start", e.Time?.Start).Add("end", e.Time?.End).Add("dateText", e.Time?.Text).Add("recurrence", e.Time?.Recurrence)
        .Add("granularity", e.Time is { } time ? EnumNames.Of(time.Granularity) : null)
        .Add("plover", e.Plover).Add("quad", e.Quad).Add("confidence", e.Confidence).Add("extractor", e.Extractor);

    private static void Statement(JsonProperties properties, StatementNode statement) => properties
        .Add("text", statement.Text).Add("kind", EnumNames.Of(statement.Kind)).Add("cue", statement.Cue)
        .Add("start", statement.Start).Add("end", statement.End).Add("confidence", statement.Confidence);
}
