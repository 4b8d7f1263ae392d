using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.Stix;

/// <summary>Writes the objects of <see cref="StixWriter"/>.</summary>
internal sealed class StixObjects(JsonText json)
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
        json.Property("name", "kg");
        json.Property("identity_class", "system");
        json.EndObject();
        Begin("extension-definition", ExtensionId, null);
        json.Property("created_by_ref", Author);
        json.Property("name", "Entities of a knowledge graph");
        json.Property("description", "Weapons, happenings and other things that news tells of; kind says which.");
        json.Property("schema", "An object with the texts name and kind and the list of texts aliases.");
        json.Property("version", "1.0.0");
        json.Property("extension_types", ["new-sdo"]);
        json.EndObject();
    }

    public void Entity(Entity entity)
    {
        var id = IdOf(entity);
        Begin(id[..id.IndexOf("--", StringComparison.Ordinal)], id, null);
        json.Property("name", entity.Name);
        if (Classes.TryGetValue(entity.Kind, out var identity)) Identity(entity, identity);
        else if (entity.Kind == EntityKind.Place) Location(entity.Place);
        else Own(entity);
        if (!entity.Types.IsEmpty) json.Property("labels", entity.Types);
        if (!entity.Ids.IsEmpty) Ids(entity.Ids);
        json.EndObject();
    }

    public void Relationship(Relation relation, DateOnly? created)
    {
        Begin("relationship", StixId.Of("relationship", relation.Id), created);
        var type = relation.Type.ToLowerInvariant().Replace('_', '-');
        json.Property("relationship_type", relation.Status switch
        {
            FactStatus.Negated => "not-" + type,
            FactStatus.Future => "future-" + type,
            FactStatus.Hypothetical => "hypothetical-" + type,
            _ => type,
        });
        json.Property("source_ref", IdOf(relation.Subject));
        json.Property("target_ref", IdOf(relation.Object));
        json.Name("confidence");
        json.Value((int)Math.Round(100 * relation.Confidence));
        if (relation.FirstDate is { } first) json.Property("start_time", Time(first));
        if (relation.LastDate is { } last && last < DateOnly.MaxValue) json.Property("stop_time", Time(last.AddDays(1)));
        json.Name("external_references");
        json.StartArray();
        foreach (var evidence in relation.Evidence.DistinctBy(e => e.Sentence.Id)) Reference(evidence);
        json.EndArray();
        json.EndObject();
    }

    public void Report(DocumentNode document, IEnumerable<string> references)
    {
        Begin("report", StixId.Of("report", document.Id), document.PublishedAt);
        json.Property("name", document.Title ?? document.Uri ?? document.Id);
        json.Property("published", Time(document.PublishedAt ?? Unknown));
        json.Property("object_refs", references.DefaultIfEmpty(Author));
        json.EndObject();
    }

    public void Note(GraphStatement statement)
    {
        Begin("note", StixId.Of("note", statement.Node.Id), statement.Document.PublishedAt);
        json.Property("content", statement.Node.Text);
        if (statement.Speaker is { } speaker) json.Property("authors", [speaker.Name]);
        json.Property("object_refs", [StixId.Of("report", statement.Document.Id)]);
        json.EndObject();
    }

    private void Identity(Entity entity, string identity)
    {
        json.Property("identity_class", identity);
        if (entity.Roles.Length > 0) json.Property("roles", entity.Roles);
        if (entity.Aliases.Length > 0) json.Property("description", string.Join("; ", entity.Aliases));
    }

    private void Location(PlaceDetail? place)
    {
        if (place?.CountryCode is { } country) json.Property("country", country);
        if (place is { Latitude: { } latitude, Longitude: { } longitude })
        {
            json.Name("latitude");
            json.Value(latitude);
            json.Name("longitude");
            json.Value(longitude);
        }
        else if (place?.CountryCode is null)
        {
            json.Property("region", "unknown");
        }
    }

    /// <summary>Ids of a list of names are what others know it by: external references.</summary>
    private void Ids(ImmutableArray<string> ids)
    {
        json.Name("external_references");
        json.StartArray();
        foreach (var id in ids)
        {
            var colon = id.IndexOf(':', StringComparison.Ordinal);
            json.StartObject();
            json.Property("source_name", colon > 0 ? id[..colon] : "id");
            json.Property("external_id", id[(colon + 1)..]);
            json.EndObject();
        }

        json.EndArray();
    }

    private void Own(Entity entity)
    {
        json.Property("kind", entity.Kind.ToString());
        if (entity.Aliases.Length > 0) json.Property("aliases", entity.Aliases);
        json.Name("extensions");
        json.StartObject();
        json.Name(ExtensionId);
        json.StartObject();
        json.Property("extension_type", "new-sdo");
        json.EndObject();
        json.EndObject();
    }

    private void Reference(Evidence evidence)
    {
        json.StartObject();
        json.Property("source_name", evidence.Document.Source is { Length: > 0 } source ? source : "document");
        json.Property("description", evidence.Sentence.Text.Length > 0 ? evidence.Sentence.Text : "(no text)");
        json.Property("external_id", evidence.Sentence.Id);
        json.EndObject();
    }

    private void Begin(string type, string id, DateOnly? created)
    {
        json.LineBreak();
        json.StartObject();
        json.Property("type", type);
        json.Property("spec_version", "2.1");
        json.Property("id", id);
        json.Property("created", Time(created ?? Unknown));
        json.Property("modified", Time(created ?? Unknown));
    }

    private static string Time(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00.000Z";
}
