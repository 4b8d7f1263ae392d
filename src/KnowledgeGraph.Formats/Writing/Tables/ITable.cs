namespace KnowledgeGraph.Formats.Writing.Tables;

/// <summary>The names and types of a table's properties, whatever it is a table of.</summary>
internal interface ITable
{
    /// <summary>In the order in which they are written.</summary>
    IEnumerable<(string Name, ColumnType Type)> Properties { get; }
}
