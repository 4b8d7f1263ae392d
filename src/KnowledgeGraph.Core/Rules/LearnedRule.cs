using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Rules;

/// <summary>A rule that was proposed from marked examples.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Relation">The relation that it finds.</param>
/// <param name="Nodes">The nodes of its pattern.</param>
/// <param name="Trigger">Id of the node of the word that says it; null where the ends are joined directly.</param>
/// <param name="Examples">The examples that it was made from, with their marks.</param>
public sealed record LearnedRule(string Name, string Relation, ImmutableArray<LearnedNode> Nodes, string? Trigger, ImmutableArray<string> Examples)
{
    /// <summary>What the subject is taken for where it is a name, whatever the model takes it for; null, the default, leaves that to the model.</summary>
    public EntityKind? SubjectIs { get; init; }

    /// <summary>What the object is taken for where it is a name, whatever the model takes it for; null, the default, leaves that to the model.</summary>
    public EntityKind? ObjectIs { get; init; }

    /// <summary>The rule as a rule file.</summary>
    public string ToJson()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartArray("rules");
            Write(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", Name);
        json.WriteString("relation", Relation);
        json.WriteStartArray("pattern");
        foreach (var node in Nodes) Write(json, node);
        json.WriteEndArray();
        WriteEnd(json, "subject", SubjectIs);
        WriteEnd(json, "object", ObjectIs);
        if (Trigger is not null) json.WriteString("trigger", Trigger);
        Texts(json, "positive", Examples);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LearnedNode node)
    {
        json.WriteStartObject();
        json.WriteString("id", node.Id);
        if (node.From is not null) json.WriteString("from", node.From);
        if (node.Operator is not null) json.WriteString("op", node.Operator);
        Texts(json, "lemma", node.Lemmas);
        Texts(json, "upos", node.Upos);
        Texts(json, "dep", node.Dep);
        Texts(json, "mention", node.Mentions);
        json.WriteEndObject();
    }

    private static void WriteEnd(Utf8JsonWriter json, string end, EntityKind? kind)
    {
        if (kind is not { } known)
        {
            json.WriteString(end, end);
            return;
        }

        json.WriteStartObject(end);
        json.WriteString("node", end);
        json.WriteString("is", known.ToString());
        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        if (texts.IsEmpty) return;
        if (texts.Length == 1 && name != "positive")
        {
            json.WriteString(name, texts[0]);
            return;
        }

        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
