namespace KnowledgeGraph.Formats.Writing.Tables;

/// <summary>What a column holds.</summary>
internal enum ColumnType
{
    Text,
    Flag,
    Whole,
    Real,
    Day,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>A list of JSON objects, each as its text.</summary>
    Records,
}
