using System.Globalization;
using Newtonsoft.Json;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>Starts JSON documents with one element a line.</summary>
internal static class JsonGraphOutput
{
    /// <summary>A writer that leaves the output open.</summary>
    public static JsonTextWriter Begin(TextWriter output) => new(output) { CloseOutput = false, AutoCompleteOnClose = false, Culture = CultureInfo.InvariantCulture };

    /// <summary>An array under a name; each item is an object that stands on a line of its own.</summary>
    public static void List<T>(JsonTextWriter json, string name, IEnumerable<T> items, Action<T> fields, CancellationToken cancellationToken)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            json.WriteWhitespace("\n");
            json.WriteStartObject();
            fields(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Property(JsonTextWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    public static void Property(JsonTextWriter json, string name, bool value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    public static void Property(JsonTextWriter json, string name, int value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }
}
