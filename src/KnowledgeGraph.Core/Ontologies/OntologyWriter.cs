using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Ontologies;

/// <summary>Writes the JSON form of an ontology that stands for itself.</summary>
internal static class OntologyWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Ontology ontology)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options)) Write(json, ontology);
        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Ontology ontology)
    {
        json.WriteStartObject();
        json.WriteString("name", ontology.Name);
        json.WriteNumber("version", ontology.Version);
        if (!ontology.Kinds.IsEmpty) List(json, "kinds", ontology.Kinds, k => Kind(json, k));
        List(json, "relations", ontology.Relations, r => Relation(json, r));
        if (!ontology.ForbiddenRelations.IsEmpty || !ontology.ForbiddenKinds.IsEmpty)
        {
            json.WriteStartObject("forbid");
            if (!ontology.ForbiddenRelations.IsEmpty) List(json, "relations", ontology.ForbiddenRelations, json.WriteStringValue);
            if (!ontology.ForbiddenKinds.IsEmpty) List(json, "kinds", ontology.ForbiddenKinds, json.WriteStringValue);
            json.WriteEndObject();
        }

        if (!ontology.Extractors.IsDefault) Extractors(json, ontology.Extractors);
        json.WriteEndObject();
    }

    private static void Extractors(Utf8JsonWriter json, ExtractorPolicy policy)
    {
        json.WriteStartObject("extractors");
        if (!policy.Order.IsEmpty) List(json, "order", policy.Order, json.WriteStringValue);
        json.WriteString("confidence", policy.Confidence.ToString().ToLowerInvariant());
        json.WriteNumber("votes", policy.Votes);
        json.WriteEndObject();
    }

    private static void Kind(Utf8JsonWriter json, OwnKind kind)
    {
        json.WriteStartObject();
        json.WriteString("name", kind.Name);
        json.WriteString("is", kind.Base.ToString());
        json.WriteString("definition", kind.Definition);
        if (!kind.Nouns.IsEmpty) List(json, "nouns", kind.Nouns, json.WriteStringValue);
        if (kind.CoversAll) json.WriteBoolean("all", true);
        json.WriteString("color", kind.Color);
        json.WriteEndObject();
    }

    private static void Relation(Utf8JsonWriter json, RelationType r)
    {
        json.WriteStartObject();
        json.WriteString("name", r.Name);
        if (r.Was is not null) json.WriteString("was", r.Was);
        json.WriteString("definition", r.Definition);
        List(json, "subjects", Kinds(r.Subjects, r.OwnSubjects), json.WriteStringValue);
        List(json, "objects", Kinds(r.Objects, r.OwnObjects), json.WriteStringValue);
        json.WriteBoolean("symmetric", r.IsSymmetric);
        if (r.Inverse is not null) json.WriteString("inverse", r.Inverse);
        if (!r.Implies.IsEmpty) List(json, "implies", r.Implies, json.WriteStringValue);
        if (r.Votes is { } votes) json.WriteNumber("votes", votes);
        if (r.IsFunctional) json.WriteBoolean("functional", true);
        if (r.IsExclusive) json.WriteBoolean("exclusive", true);
        if (r.IsFinal) json.WriteBoolean("final", true);
        json.WriteString("event", r.Event);
        json.WriteString("plover", r.Plover);
        if (r.Quad is { } quad) json.WriteNumber("quad", quad);
        else json.WriteNull("quad");
        json.WriteString("color", r.Color);
        json.WriteEndObject();
    }

    private static IEnumerable<string> Kinds(IEnumerable<EntityKind> kinds, IEnumerable<string> own) => kinds.Order().Select(k => k.ToString()).Concat(own.Order(StringComparer.Ordinal));

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }
}
