using System.Text.Json;

namespace KnowledgeGraph.Llm;

/// <summary>A fact as an answer has it, before its words are looked for.</summary>
/// <param name="Sentence">Number of the sentence, from 1.</param>
/// <param name="Subject">Words of the subject.</param>
/// <param name="SubjectKind">Name of its kind.</param>
/// <param name="Relation">Name of the relation.</param>
/// <param name="Object">Words of the object.</param>
/// <param name="ObjectKind">Name of its kind.</param>
/// <param name="Trigger">The word that says it; empty where none does.</param>
/// <param name="Confidence">0 to 1.</param>
internal sealed record AnsweredFact(int Sentence, string Subject, string SubjectKind, string Relation, string Object, string ObjectKind, string Trigger, double Confidence)
{
    /// <summary>Reads one; null where a member is missing or is something else.</summary>
    public static AnsweredFact? Of(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) return null;
        string? Text(string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        double? Number(string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) ? number : null;
        if (Text("subject") is not { } subject || Text("object") is not { } @object || Text("relation") is not { } relation) return null;
        if (Number("sentence") is not { } sentence || Number("confidence") is not { } confidence || confidence is not (>= 0 and <= 1) || sentence is not (>= 1 and <= int.MaxValue) || sentence != Math.Floor(sentence)) return null;
        return new AnsweredFact((int)sentence, subject, Text("subjectKind") ?? "", relation, @object, Text("objectKind") ?? "", Text("trigger") ?? "", confidence);
    }
}
