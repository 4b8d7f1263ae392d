using System.Globalization;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>How values stand in the columns: enum members by their names, days as yyyy-MM-dd.</summary>
internal static class Columns
{
    private const string DayFormat = "yyyy-MM-dd";

    public static string? Day(DateOnly? day) => day?.ToString(DayFormat, CultureInfo.InvariantCulture);

    public static string Name<T>(T value) where T : struct, Enum => EnumNames<T>.Of(value);

    public static string? TextOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static int? NumberOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    public static long? KeyOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    public static double? RealOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDouble(column);

    public static DateOnly? DayOrNull(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null
        : DayOf(row.GetString(column)) is { } day ? day
        : throw new InvalidDataException($"'{row.GetString(column)}' in column {row.GetName(column)} is no day");

    /// <summary>A day of ten characters; null where the text is none. (Parsing by a format takes six times as long, and a graph has a day or two in every row.)</summary>
    private static DateOnly? DayOf(string text)
    {
        if (text is not [_, _, _, _, '-', _, _, '-', _, _]) return null;
        var (year, month, day) = (Number(text.AsSpan(0, 4)), Number(text.AsSpan(5, 2)), Number(text.AsSpan(8, 2)));
        return year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    /// <summary>A whole number; -1 where a character is no digit.</summary>
    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c)) return -1;
            number = (number * 10) + (c - '0');
        }

        return number;
    }

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
