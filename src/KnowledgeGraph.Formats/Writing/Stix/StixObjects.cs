using System.Collections.Frozen;
using System.Globalization;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using Newtonsoft.Json;

namespace KnowledgeGraph.Formats.Writing.Stix;

/// <summary>Writes the objects of <see cref="StixWriter"/>.</summary>
internal sealed class StixObjects(JsonTextWriter json, Characters characters)
{
    private const string OwnType = "x-kg-entity";
    private static readonly DateOnly Unknown = new(1970, 1, 1);
    private static readonly string Author = StixId.Of("identity", "kg");
    private static readonly string ExtensionId = StixId.Of("extension-definition", OwnType);

    private static readonly FrozenDictionary<EntityKind, string> Classes = new Dictionary<EntityKind, string>
    {
        [EntityKind.Person] = "individual",
        [EntityKind.Organization] = "organization",
        [EntityKind.Group] = "group",
    }.ToFrozenDictionary();

    public static string IdOf(Entity entity) =>
        StixId.Of(Classes.ContainsKey(entity.Kind) ? "identity" : entity.Kind == EntityKind.Place ? "location" : OwnType, entity.Id.Value);

    /// <summary>Who made the bundle, and what the objects of our own type are.</summary>
    public void Extension()
    {
        Begin("identity", Author, null);
        Text("name", "kg");
        Text("identity_class", "system");
        json.WriteEndObject();
        Begin("extension-definition", ExtensionId, null);
        Text("created_by_ref", Author);
        Text("name", "Entities of a knowledge graph");
        Text("description", "Weapons, happenings and other things that news tells of; kind says which.");
        Text("schema", "An object with the texts name and kind and the list of texts aliases.");
        Text("version", "1.0.0");
        Texts("extension_types", ["new-sdo"]);
        json.WriteEndObject();
    }

    public void Entity(Entity entity)
    {
        var id = IdOf(entity);
        Begin(id[..id.IndexOf("--", StringComparison.Ordinal)], id, null);
        Text("name", entity.Name);
        if (Classes.TryGetValue(entity.Kind, out var identity)) Identity(entity, identity);
        else if (entity.Kind == EntityKind.Place) Location(entity.Place);
        else Own(entity);
        json.WriteEndObject();
    }

    public void Relationship(Relation relation, DateOnly? created)
    {
        Begin("relationship", StixId.Of("relationship", relation.Id), created);
        var type = relation.Type.ToLowerInvariant().Replace('_', '-');
        Text("relationship_type", relation.Status switch
        {
            FactStatus.Negated => "not-" + type,
            FactStatus.Future => "future-" + type,
            FactStatus.Hypothetical => "hypothetical-" + type,
            _ => type,
        });
        Text("source_ref", IdOf(relation.Subject));
        Text("target_ref", IdOf(relation.Object));
        json.WritePropertyName("confidence");
        json.WriteValue((int)Math.Round(100 * relation.Confidence));
        if (relation.FirstDate is { } first) Text("start_time", Time(first));
        if (relation.LastDate is { } last && last < DateOnly.MaxValue) Text("stop_time", Time(last.AddDays(1)));
        json.WritePropertyName("external_references");
        json.WriteStartArray();
        foreach (var evidence in relation.Evidence.DistinctBy(e => e.Sentence.Id)) Reference(evidence);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public void Report(DocumentNode document, IEnumerable<string> references)
    {
        Begin("report", StixId.Of("report", document.Id), document.PublishedAt);
        Text("name", document.Title ?? document.Uri ?? document.Id);
        Text("published", Time(document.PublishedAt ?? Unknown));
        Texts("object_refs", references.DefaultIfEmpty(Author));
        json.WriteEndObject();
    }

    public void Note(GraphStatement statement)
    {
        Begin("note", StixId.Of("note", statement.Node.Id), statement.Document.PublishedAt);
        Text("content", statement.Node.Text);
        if (statement.Speaker is { } speaker) Texts("authors", [speaker.Name]);
        Texts("object_refs", [StixId.Of("report", statement.Document.Id)]);
        json.WriteEndObject();
    }

    private void Identity(Entity entity, string identity)
    {
        Text("identity_class", identity);
        if (entity.Roles.Length > 0) Texts("roles", entity.Roles);
        if (entity.Aliases.Length > 0) Text("description", string.Join("; ", entity.Aliases));
    }

    private void Location(PlaceDetail? place)
    {
        if (place?.CountryCode is { } country) Text("country", country);
        if (place is { Latitude: { } latitude, Longitude: { } longitude })
        {
            json.WritePropertyName("latitude");
            json.WriteValue(latitude);
            json.WritePropertyName("longitude");
            json.WriteValue(longitude);
        }
        else if (place?.CountryCode is null)
        {
            Text("region", "unknown");
        }
    }

    private void Own(Entity entity)
    {
        Text("kind", entity.Kind.ToString());
        if (entity.Aliases.Length > 0) Texts("aliases", entity.Aliases);
        json.WritePropertyName("extensions");
        json.WriteStartObject();
        json.WritePropertyName(ExtensionId);
        json.WriteStartObject();
        Text("extension_type", "new-sdo");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Reference(Evidence evidence)
    {
        json.WriteStartObject();
        Text("source_name", evidence.Document.Source is { Length: > 0 } source ? source : "document");
        Text("description", evidence.Sentence.Text.Length > 0 ? evidence.Sentence.Text : "(no text)");
        Text("external_id", evidence.Sentence.Id);
        json.WriteEndObject();
    }

    private void Begin(string type, string id, DateOnly? created)
    {
        json.WriteWhitespace("\n");
        json.WriteStartObject();
        Text("type", type);
        Text("spec_version", "2.1");
        Text("id", id);
        Text("created", Time(created ?? Unknown));
        Text("modified", Time(created ?? Unknown));
    }

    private void Text(string name, string value) => JsonGraphOutput.Property(json, name, characters.Unicode(value));

    private void Texts(string name, IEnumerable<string> values)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var value in values) json.WriteValue(characters.Unicode(value));
        json.WriteEndArray();
    }

    private static string Time(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00.000Z";
}
