using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>How values stand in the columns: enum members by their names, days as yyyy-MM-dd.</summary>
internal static class Columns
{
    private const string DayFormat = "yyyy-MM-dd";

    public static string? Day(DateOnly? day) => day?.ToString(DayFormat, CultureInfo.InvariantCulture);

    public static string Name<T>(T value) where T : struct, Enum => EnumNames<T>.Of(value);

    /// <summary>Texts as one, each on a line; null where there are none.</summary>
    public static string? Lines(ImmutableArray<string>? texts) => texts is { IsDefaultOrEmpty: false } lines ? string.Join('\n', lines) : null;

    public static ImmutableArray<string> LinesOf(string? text) => text is null ? [] : [.. text.Split('\n')];

    public static string? TextOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static int? NumberOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    public static long? KeyOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    public static double? RealOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDouble(column);

    public static DateOnly? DayOrNull(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null
        : DateOnly.TryParseExact(row.GetString(column), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new InvalidDataException($"'{row.GetString(column)}' in column {row.GetName(column)} is no day");

    public static T Member<T>(this SqliteDataReader row, int column) where T : struct, Enum =>
        EnumNames<T>.TryParse(row.GetString(column), out var value) ? value
        : throw new InvalidDataException($"'{row.GetString(column)}' in column {row.GetName(column)} is no {typeof(T).Name}");

    private static class EnumNames<T> where T : struct, Enum
    {
        private static readonly Dictionary<T, string> Names = Enum.GetValues<T>().ToDictionary(v => v, v => v.ToString());
        private static readonly Dictionary<string, T> Values = Enum.GetValues<T>().ToDictionary(v => v.ToString(), v => v, StringComparer.Ordinal);

        public static string Of(T value) => Names.TryGetValue(value, out var name) ? name : throw new ArgumentException($"{value} is no {typeof(T).Name}.");

        public static bool TryParse(string name, out T value) => Values.TryGetValue(name, out value);
    }
}
