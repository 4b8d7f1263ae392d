using System.Globalization;
using KnowledgeGraph.Formats.Json;
using KnowledgeGraph.Graphs;
using Newtonsoft.Json;

namespace KnowledgeGraph.Formats.Writing.Tables;

/// <summary>One piece of evidence as a JSON object on one line.</summary>
internal static class EvidenceJson
{
    /// <summary>For formats that hold the sentences and documents themselves.</summary>
    public static string Short(Evidence evidence) => Text(json => Fields(json, evidence));

    /// <summary>With what its sentence and document are, for formats without nodes for them.</summary>
    public static string Whole(Evidence evidence) => Text(json =>
    {
        var (document, sentence) = (evidence.Document, evidence.Sentence);
        Fields(json, evidence);
        Add(json, "text", sentence.Text);
        Add(json, "sentenceStart", sentence.Start);
        Add(json, "sentenceEnd", sentence.End);
        Add(json, "document", document.Id);
        Add(json, "title", document.Title);
        Add(json, "source", document.Source);
        Add(json, "uri", document.Uri);
        Add(json, "publishedAt", document.PublishedAt is { } day ? Days.Text(day) : null);
    });

    private static void Fields(JsonTextWriter json, Evidence evidence)
    {
        Add(json, "sentence", evidence.Sentence.Id);
        Add(json, "start", evidence.Start);
        Add(json, "end", evidence.End);
        json.WritePropertyName("confidence");
        json.WriteValue(evidence.Confidence);
        Add(json, "extractor", evidence.Extractor);
        Add(json, "event", evidence.EventId);
        if (evidence.AttributedTo.IsEmpty) return;
        json.WritePropertyName("attributedTo");
        json.WriteStartArray();
        foreach (var entity in evidence.AttributedTo) json.WriteValue(entity.Id.Value);
        json.WriteEndArray();
    }

    private static string Text(Action<JsonTextWriter> write)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using (var json = new JsonTextWriter(output))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return output.ToString();
    }

    private static void Add(JsonTextWriter json, string name, string? value)
    {
        if (value is null) return;
        json.WritePropertyName(name, false);
        json.WriteValue(value);
    }

    private static void Add(JsonTextWriter json, string name, int value)
    {
        json.WritePropertyName(name, false);
        json.WriteValue(value);
    }
}
