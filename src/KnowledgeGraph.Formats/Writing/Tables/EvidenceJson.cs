using System.Globalization;
using System.Text;
using KnowledgeGraph.Formats.Json;
using KnowledgeGraph.Graphs;
using Newtonsoft.Json;

namespace KnowledgeGraph.Formats.Writing.Tables;

/// <summary>One piece of evidence as a JSON object on one line. Written by hand into one buffer a thread, as a writer for each of millions takes most of the time of an export.</summary>
internal static class EvidenceJson
{
    [ThreadStatic]
    private static StringBuilder? _buffer;

    /// <summary>For formats that hold the sentences and documents themselves.</summary>
    public static string Short(Evidence evidence) => Begin(evidence).Append('}').ToString();

    /// <summary>With what its sentence and document are, for formats without nodes for them.</summary>
    public static string Whole(Evidence evidence)
    {
        var (json, document, sentence) = (Begin(evidence), evidence.Document, evidence.Sentence);
        Add(json, ",\"text\":", sentence.Text);
        Add(json, ",\"sentenceStart\":", sentence.Start);
        Add(json, ",\"sentenceEnd\":", sentence.End);
        Add(json, ",\"document\":", document.Id);
        Add(json, ",\"title\":", document.Title);
        Add(json, ",\"source\":", document.Source);
        Add(json, ",\"uri\":", document.Uri);
        if (document.PublishedAt is { } day) Add(json, ",\"publishedAt\":", Days.Text(day));
        return json.Append('}').ToString();
    }

    private static StringBuilder Begin(Evidence evidence)
    {
        var json = (_buffer ??= new StringBuilder(1024)).Clear();
        Add(json, "{\"sentence\":", evidence.Sentence.Id);
        Add(json, ",\"start\":", evidence.Start);
        Add(json, ",\"end\":", evidence.End);
        json.Append(",\"confidence\":").Append(JsonConvert.ToString(evidence.Confidence));
        Add(json, ",\"extractor\":", evidence.Extractor);
        Add(json, ",\"event\":", evidence.EventId);
        if (evidence.AttributedTo.IsEmpty) return json;
        json.Append(",\"attributedTo\":");
        for (var i = 0; i < evidence.AttributedTo.Length; i++) Add(json, i == 0 ? "[" : ",", evidence.AttributedTo[i].Id.Value);
        return json.Append(']');
    }

    private static void Add(StringBuilder json, string name, string? value)
    {
        if (value is null) return;
        json.Append(name);
        JsonTexts.Append(json, value);
    }

    private static void Add(StringBuilder json, string name, int value) => json.Append(name).Append(CultureInfo.InvariantCulture, $"{value}");
}
