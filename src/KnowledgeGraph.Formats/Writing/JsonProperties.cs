namespace KnowledgeGraph.Formats.Writing;

/// <summary>Values under a name, for <see cref="JsonText"/>.</summary>
internal static class JsonProperties
{
    public static void Property(this JsonText json, string name, string value)
    {
        json.Name(name);
        json.Value(value);
    }

    public static void Property(this JsonText json, string name, bool value)
    {
        json.Name(name);
        json.Value(value);
    }

    public static void Property(this JsonText json, string name, int value)
    {
        json.Name(name);
        json.Value(value);
    }

    public static void Property(this JsonText json, string name, IEnumerable<string> values)
    {
        json.Name(name);
        json.StartArray();
        foreach (var value in values) json.Value(value);
        json.EndArray();
    }

    /// <summary>An array under a name; each item is an object that stands on a line of its own.</summary>
    public static void Property<T>(this JsonText json, string name, IEnumerable<T> items, Action<T> fields, CancellationToken cancellationToken)
    {
        json.Name(name);
        json.StartArray();
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            json.LineBreak();
            json.StartObject();
            fields(item);
            json.EndObject();
        }

        json.EndArray();
    }
}
