using KnowledgeGraph.Formats.Json;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.Tables;

/// <summary>One piece of evidence as a JSON object.</summary>
internal static class EvidenceJson
{
    /// <summary>Writes it.</summary>
    /// <param name="json">Where it goes.</param>
    /// <param name="evidence">The evidence.</param>
    /// <param name="whole">With what its sentence and document are, for formats without nodes for them.</param>
    public static void Write(JsonText json, Evidence evidence, bool whole)
    {
        json.StartObject();
        json.Property("sentence", evidence.Sentence.Id);
        json.Property("start", evidence.Start);
        json.Property("end", evidence.End);
        json.Name("confidence");
        json.Value(evidence.Confidence);
        json.Property("extractor", evidence.Extractor);
        Optional(json, "event", evidence.EventId);
        Optional(json, "verdict", evidence.Verdict is { } verdict ? EnumNames.Of(verdict.Judgement) : null);
        Optional(json, "verdictBy", evidence.Verdict?.By);
        Optional(json, "verdictAt", evidence.Verdict is { } judged ? RelationSources.At(judged) : null);
        if (!evidence.AttributedTo.IsEmpty) json.Property("attributedTo", evidence.AttributedTo.Select(e => e.Id.Value));
        if (whole) Source(json, evidence.Sentence, evidence.Document);
        json.EndObject();
    }

    private static void Source(JsonText json, SentenceNode sentence, DocumentNode document)
    {
        json.Property("text", sentence.Text);
        json.Property("sentenceStart", sentence.Start);
        json.Property("sentenceEnd", sentence.End);
        json.Property("document", document.Id);
        Optional(json, "title", document.Title);
        Optional(json, "source", document.Source);
        Optional(json, "uri", document.Uri);
        if (document.PublishedAt is not { } day) return;
        json.Name("publishedAt");
        json.Value(day);
    }

    private static void Optional(JsonText json, string name, string? value)
    {
        if (value is not null) json.Property(name, value);
    }
}
