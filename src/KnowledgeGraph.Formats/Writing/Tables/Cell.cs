using System.Collections.Immutable;
using System.Runtime.InteropServices;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.Tables;

/// <summary>One value of a node or an edge, or none. A struct, so that a million edges make no garbage of boxes.</summary>
internal readonly struct Cell
{
    private readonly object? _reference;
    private readonly double _number;

    private Cell(ColumnType type, object? reference, double number, bool isNone)
    {
        Type = type;
        _reference = reference;
        _number = number;
        IsNone = isNone;
    }

    public ColumnType Type { get; }

    /// <summary>Whether there is no value; the default of the struct is none but says otherwise and is never used.</summary>
    public bool IsNone { get; }

    public string Text => (string)_reference!;

    /// <summary>The items of a list; those of evidence are JSON objects, of <see cref="ColumnType.Records"/> with what sentence and document are.</summary>
    public IEnumerable<string> Texts => _reference is Evidence[] evidence ? Objects(evidence, Type == ColumnType.Records) : (IEnumerable<string>)_reference!;

    /// <summary>The evidence that a list consists of; null where it consists of texts.</summary>
    public Evidence[]? Evidence => _reference as Evidence[];

    public bool Flag => _number != 0;

    public int Whole => (int)_number;

    public double Real => _number;

    public DateOnly Day => DateOnly.FromDayNumber((int)_number);

    public static Cell Of(string? text) => new(ColumnType.Text, text, 0, text is null);

    public static Cell Of(bool flag) => new(ColumnType.Flag, null, flag ? 1 : 0, false);

    public static Cell Of(int? number) => new(ColumnType.Whole, null, number ?? 0, number is null);

    public static Cell Of(double? number) => new(ColumnType.Real, null, number ?? 0, number is null);

    public static Cell Of(DateOnly? day) => new(ColumnType.Day, null, day?.DayNumber ?? 0, day is null);

    public static Cell Of(IEnumerable<string> texts) => new(ColumnType.Texts, texts, 0, false);

    /// <summary>Evidence as <see cref="ColumnType.Records"/>, or as <see cref="ColumnType.Texts"/> where the graph has nodes for sentences and documents.</summary>
    public static Cell Of(ImmutableArray<Evidence> evidence, ColumnType type) => new(type, ImmutableCollectionsMarshal.AsArray(evidence), 0, false);

    private static IEnumerable<string> Objects(Evidence[] evidence, bool whole)
    {
        foreach (var piece in evidence)
        {
            var json = JsonText.InMemory();
            EvidenceJson.Write(json, piece, whole);
            yield return json.Take().ToString();
        }
    }
}
