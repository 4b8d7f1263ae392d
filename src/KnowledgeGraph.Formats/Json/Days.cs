using System.Globalization;

namespace KnowledgeGraph.Formats.Json;

/// <summary>Days as text: ISO 8601, <c>2024-03-15</c>.</summary>
internal static class Days
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>The day as text.</summary>
    public static string Text(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>Reads a day.</summary>
    /// <exception cref="FormatException">The text is no day of this form.</exception>
    public static DateOnly Parse(ReadOnlySpan<char> text) => DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw new FormatException($"'{text}' is no date of the form {Form}");
}
