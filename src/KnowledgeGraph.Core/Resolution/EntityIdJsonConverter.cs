using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Resolution;

/// <summary>An id as its digits.</summary>
internal sealed class EntityIdJsonConverter : JsonConverter<EntityId>
{
    public override EntityId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString() ?? throw new JsonException("an id is missing"));

    public override void Write(Utf8JsonWriter writer, EntityId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
