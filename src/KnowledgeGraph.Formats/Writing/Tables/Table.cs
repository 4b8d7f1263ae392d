using System.Collections.Immutable;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing.Tables;

/// <summary>Nodes or edges with the same properties.</summary>
/// <param name="Name">Its name in names of files: lower case with hyphens.</param>
/// <param name="Columns">Their properties.</param>
internal sealed record Table<T>(string Name, ImmutableArray<Column<T>> Columns) : ITable
{
    IEnumerable<(string Name, ColumnType Type)> ITable.Properties => Columns.Select(c => (c.Name, c.Type));

    public Table<T> Text(string name, Func<T, string?> value) => With(name, ColumnType.Text, x => Cell.Of(value(x)));

    public Table<T> Flag(string name, Func<T, bool> value) => With(name, ColumnType.Flag, x => Cell.Of(value(x)));

    public Table<T> Whole(string name, Func<T, int?> value) => With(name, ColumnType.Whole, x => Cell.Of(value(x)));

    public Table<T> Real(string name, Func<T, double?> value) => With(name, ColumnType.Real, x => Cell.Of(value(x)));

    public Table<T> Day(string name, Func<T, DateOnly?> value) => With(name, ColumnType.Day, x => Cell.Of(value(x)));

    public Table<T> Texts(string name, Func<T, IEnumerable<string>> value) => With(name, ColumnType.Texts, x => Cell.Of(value(x)));

    /// <summary>Evidence as <see cref="ColumnType.Records"/> or <see cref="ColumnType.Texts"/>.</summary>
    public Table<T> Evidence(string name, ColumnType type, Func<T, ImmutableArray<Evidence>> value) => With(name, type, x => Cell.Of(value(x), type));

    private Table<T> With(string name, ColumnType type, Func<T, Cell> value) => this with { Columns = Columns.Add(new Column<T>(name, type, value)) };
}
