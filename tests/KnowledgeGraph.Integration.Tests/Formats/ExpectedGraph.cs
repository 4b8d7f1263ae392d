using System.Text.Json;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Integration.Tests.Formats;

/// <summary>What a graph holds as JSON, written with another library than the formats, for the readers to compare with.</summary>
internal static class ExpectedGraph
{
    public static string Json(EntityGraph graph) => JsonSerializer.Serialize(new
    {
        nodes = graph.Entities.ToDictionary(e => "n" + e.Id, Node),
        edges = graph.Relations.ToDictionary(r => "r" + r.Id, r => new { source = "n" + r.Subject.Id, target = "n" + r.Object.Id, properties = Edge(r) }),
        counts = new Dictionary<string, int>
        {
            ["Document"] = graph.Documents.Length, ["Sentence"] = graph.Sentences.Length, ["Entity"] = graph.Entities.Length,
            ["Event"] = graph.Events.Length, ["Statement"] = graph.Statements.Length,
        },
        relations = new Dictionary<string, int> { ["MENTIONS"] = graph.Mentions.Length, ["HAS_SENTENCE"] = graph.Sentences.Length },
    });

    private static Dictionary<string, object> Node(Entity entity) => Known(new()
    {
        ["label"] = entity.Name, ["kind"] = entity.Kind.ToString(), ["named"] = entity.IsNamed, ["aliases"] = entity.Aliases, ["roles"] = entity.Roles,
        ["types"] = entity.Types, ["ids"] = entity.Ids, ["within"] = entity.Place?.Within ?? [], ["start"] = Day(entity.Time?.Start), ["end"] = Day(entity.Time?.End),
        ["mentionCount"] = entity.MentionCount, ["documentCount"] = entity.DocumentCount, ["placeType"] = entity.Place is { } p ? Camel(p.Type) : null,
        ["countryCode"] = entity.Place?.CountryCode, ["latitude"] = entity.Place?.Latitude, ["longitude"] = entity.Place?.Longitude,
    });

    private static Dictionary<string, object> Edge(Relation relation) => Known(new()
    {
        ["label"] = relation.Type, ["weight"] = (double)relation.Count, ["count"] = relation.Count, ["confidence"] = relation.Confidence, ["status"] = Camel(relation.Status),
        ["firstDate"] = Day(relation.FirstDate), ["lastDate"] = Day(relation.LastDate), ["verdict"] = relation.Judgement is { } judged ? Camel(judged) : null,
        ["texts"] = relation.Evidence.Select(e => e.Sentence).DistinctBy(s => s.Id).Select(s => s.Text), ["events"] = relation.Evidence.Select(e => e.EventId).OfType<string>().Distinct(),
        ["extractors"] = relation.Evidence.SelectMany(e => e.Extractor.Split('+')).Distinct().Order(StringComparer.Ordinal), ["speakers"] = relation.AttributedTo.Select(e => e.Name).Distinct(),
        ["sentences"] = relation.Evidence.Select(e => e.Sentence.Id).Distinct(), ["documents"] = relation.Evidence.Select(e => e.Document.Id).Distinct(),
        ["attributedTo"] = relation.AttributedTo.Select(e => e.Id.Value), ["evidence"] = relation.Evidence.Select(Evidence),
    });

    private static Dictionary<string, object> Evidence(Evidence evidence) => Known(new()
    {
        ["sentence"] = evidence.Sentence.Id, ["start"] = evidence.Start, ["end"] = evidence.End, ["confidence"] = evidence.Confidence, ["extractor"] = evidence.Extractor,
        ["event"] = evidence.EventId, ["verdict"] = evidence.Verdict is { } verdict ? Camel(verdict.Judgement) : null, ["attributedTo"] = evidence.AttributedTo.IsEmpty ? null : evidence.AttributedTo.Select(e => e.Id.Value),
        ["verdictBy"] = evidence.Verdict?.By, ["verdictAt"] = evidence.Verdict?.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture),
        ["text"] = evidence.Sentence.Text, ["sentenceStart"] = evidence.Sentence.Start, ["sentenceEnd"] = evidence.Sentence.End,
        ["document"] = evidence.Document.Id, ["title"] = evidence.Document.Title, ["source"] = evidence.Document.Source, ["uri"] = evidence.Document.Uri,
        ["publishedAt"] = Day(evidence.Document.PublishedAt),
    });

    private static Dictionary<string, object> Known(Dictionary<string, object?> values) => values.Where(p => p.Value is not null).ToDictionary(p => p.Key, p => p.Value!);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Camel<T>(T value)
        where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];
}
