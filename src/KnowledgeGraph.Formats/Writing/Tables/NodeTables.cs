using System.Collections.Immutable;
using KnowledgeGraph.Formats.Json;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.Tables;

/// <summary>The nodes of the property graph with their properties.</summary>
internal static class NodeTables
{
    public static readonly Table<DocumentNode> Documents = new Table<DocumentNode>("documents", [])
        .Text("id", d => d.Id).Text("title", d => d.Title).Text("source", d => d.Source).Text("uri", d => d.Uri).Day("publishedAt", d => d.PublishedAt)
        .Text("language", d => d.Language).Whole("characters", d => d.Characters).Whole("words", d => d.Words);

    public static readonly Table<SentenceNode> Sentences = new Table<SentenceNode>("sentences", [])
        .Text("id", s => s.Id).Text("text", s => s.Text).Whole("start", s => s.Start).Whole("end", s => s.End);

    public static readonly Table<Entity> Entities = new Table<Entity>("entities", [])
        .Text("id", e => e.Id.Value).Text("name", e => e.Name).Texts("aliases", e => e.Aliases).Texts("roles", e => e.Roles).Texts("types", e => e.Types).Texts("ids", e => e.Ids).Flag("named", e => e.IsNamed)
        .Whole("mentionCount", e => e.MentionCount).Whole("documentCount", e => e.DocumentCount)
        .Text("placeType", e => e.Place is { } place ? EnumNames.Of(place.Type) : null).Text("countryCode", e => e.Place?.CountryCode)
        .Real("latitude", e => e.Place?.Latitude).Real("longitude", e => e.Place?.Longitude)
        .Texts("within", e => e.Place?.Within ?? []).Texts("candidates", e => e.Place?.Candidates ?? [])
        .Day("start", e => e.Time?.Start).Day("end", e => e.Time?.End).Text("dateText", e => e.Time?.Text)
        .Text("granularity", e => e.Time is { } time ? EnumNames.Of(time.Granularity) : null).Text("recurrence", e => e.Time?.Recurrence);

    public static readonly Table<GraphEvent> Events = new Table<GraphEvent>("events", [])
        .Text("id", e => e.Node.Id).Text("type", e => e.Node.Type).Text("trigger", e => e.Node.Trigger).Text("lemma", e => e.Node.Lemma)
        .Text("polarity", e => e.Node.Negated ? "negated" : "affirmed").Text("modality", e => EnumNames.Of(e.Node.Modality))
        .Day("start", e => e.Node.Time?.Start).Day("end", e => e.Node.Time?.End).Text("dateText", e => e.Node.Time?.Text)
        .Text("granularity", e => e.Node.Time is { } time ? EnumNames.Of(time.Granularity) : null).Text("recurrence", e => e.Node.Time?.Recurrence)
        .Text("plover", e => e.Node.Plover).Whole("quad", e => e.Node.Quad).Real("confidence", e => e.Node.Confidence).Text("extractor", e => e.Node.Extractor);

    public static readonly Table<GraphStatement> Statements = new Table<GraphStatement>("statements", [])
        .Text("id", s => s.Node.Id).Text("text", s => s.Node.Text).Text("kind", s => EnumNames.Of(s.Node.Kind)).Text("cue", s => s.Node.Cue)
        .Whole("start", s => s.Node.Start).Whole("end", s => s.Node.End).Whole("cueStart", s => s.Node.CueStart).Whole("cueEnd", s => s.Node.CueEnd)
        .Texts("about", s => s.Node.About.Select(id => id.Value)).Real("confidence", s => s.Node.Confidence);

    /// <summary>All of them, for formats that name the properties before the first node.</summary>
    public static readonly ImmutableArray<ITable> All = [Documents, Sentences, Entities, Events, Statements];
}
