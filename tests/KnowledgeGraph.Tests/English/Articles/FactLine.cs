using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Tests.English.Articles;

/// <summary>Reads one line of expected facts.</summary>
internal static class FactLine
{
    public const string Role = "HAS_ROLE";

    /// <summary><c>[?] subject | RELATION | object [| status]</c>.</summary>
    public static ExpectedRelation Relation(string line)
    {
        var (cells, optional) = Cells(line, 3, 4, "subject | RELATION | object | status");
        var types = Ways(cells[1]);
        foreach (var type in types)
        {
            if (type != Role && !Ontology.Default.TryGetRelation(type, out _)) throw new FormatException($"the ontology has no relation '{type}'");
        }

        return new(line, Ways(cells[0]), types, Ways(cells[2]), cells.Length == 4 ? [.. Ways(cells[3]).Select(Status)] : [FactStatus.Actual], optional);
    }

    /// <summary><c>[?] speaker | direct | "words … words"</c>: one statement for each piece.</summary>
    public static IEnumerable<ExpectedStatement> Statements(string line, string text)
    {
        var (cells, optional) = Cells(line, 3, 3, "speaker | direct | \"exact words\"");
        if (!Enum.TryParse<StatementKind>(cells[1], ignoreCase: true, out var kind)) throw new FormatException($"'{cells[1]}' is neither direct nor indirect");
        if (cells[2].Length < 3 || cells[2][0] != '"' || cells[2][^1] != '"') throw new FormatException("the exact words stand between quotation marks");
        var pieces = cells[2][1..^1].Split(" … ");
        var whole = StatementText.Plain(text);
        foreach (var piece in pieces)
        {
            if (!whole.Contains(StatementText.Plain(piece), StringComparison.Ordinal)) throw new FormatException($"the article does not say \"{piece}\"");
        }

        var said = kind == StatementKind.Direct ? pieces : [string.Join(' ', pieces)];
        return said.Select(words => new ExpectedStatement($"{(optional ? "? " : "")}{cells[0]} | {cells[1]} | \"{words}\"", Ways(cells[0]), kind, words, optional));
    }

    /// <summary><c>[?] TYPE | trigger | day or day..day</c>.</summary>
    public static ExpectedEvent Event(string line, string text)
    {
        var (cells, optional) = Cells(line, 2, 3, "TYPE | trigger | 2031-05-17");
        var types = Ways(cells[0]);
        foreach (var type in types)
        {
            if (!Ontology.Default.TryGetRelationOfEvent(type, out _)) throw new FormatException($"'{type}' is no type of event");
        }

        return new(line, types, Happening(cells[1], text), cells.Length == 3 ? Days(cells[2]) : [], optional);
    }

    /// <summary><c>[?] trigger | RESPONDED_TO | trigger</c>.</summary>
    public static ExpectedLink Link(string line, string text)
    {
        var (cells, optional) = Cells(line, 3, 3, "trigger | RESPONDED_TO | trigger");
        var types = Ways(cells[1]);
        return types.FirstOrDefault(t => t is not ("RESPONDED_TO" or "CAUSED")) is { } wrong
            ? throw new FormatException($"'{wrong}' is neither RESPONDED_TO nor CAUSED")
            : new(line, Happening(cells[0], text), types, Happening(cells[2], text), optional);
    }

    private static (string[] Cells, bool IsOptional) Cells(string line, int least, int most, string form)
    {
        var optional = line.StartsWith("? ", StringComparison.Ordinal);
        var cells = (optional ? line[2..] : line).Split('|', StringSplitOptions.TrimEntries);
        if (cells.Length < least || cells.Length > most || cells.Any(c => c.Length == 0)) throw new FormatException($"'{line}' is not of the form '{form}'");
        return (cells, optional);
    }

    private static ImmutableArray<string> Ways(string cell) => [.. cell.Split('~', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static ImmutableArray<string> Happening(string cell, string text)
    {
        var ways = Ways(cell);
        return ways.All(w => text.Contains(w, StringComparison.OrdinalIgnoreCase)) ? ways : throw new FormatException($"the article does not say '{cell}'");
    }

    private static FactStatus Status(string word) => Enum.TryParse<FactStatus>(word, ignoreCase: true, out var status)
        ? status
        : throw new FormatException($"'{word}' is no status; write actual, negated, future or hypothetical");

    private static ImmutableArray<string> Days(string cell)
    {
        var ways = Ways(cell);
        return ways.FirstOrDefault(w => w.Split("..") is var days && (days.Length > 2 || !days.All(IsDay))) is { } wrong
            ? throw new FormatException($"'{wrong}' is no day and no first and last day")
            : ways;
    }

    private static bool IsDay(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
