namespace KnowledgeGraph.Formats.Writing.Tables;

/// <summary>One property of nodes or edges.</summary>
/// <param name="Name">Its name, the same in every format.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Value">Its value of an item.</param>
internal sealed record Column<T>(string Name, ColumnType Type, Func<T, Cell> Value);
