namespace KnowledgeGraph.Formats.Json;

/// <summary>Names of an enumeration's values in JSON: camel case, the same in every format.</summary>
internal static class EnumNames
{
    /// <summary>The name of a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.All.TryGetValue(value, out var name) ? name : throw new ArgumentOutOfRangeException(nameof(value), value, null);

    /// <summary>The value with a name.</summary>
    /// <exception cref="FormatException">No value has it; the message lists the known ones.</exception>
    public static T Parse<T>(ReadOnlySpan<char> name)
        where T : struct, Enum => Names<T>.ByName.TryGetValue(name, out var value)
            ? value
            : throw new FormatException($"'{name}' is none of {string.Join(", ", Names<T>.Values.Keys)}");

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> All = Enum.GetValues<T>().ToDictionary(v => v, v => Camel(v.ToString()));

        public static readonly Dictionary<string, T> Values = All.ToDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);

        public static readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> ByName = Values.GetAlternateLookup<ReadOnlySpan<char>>();

        private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
    }
}
