namespace KnowledgeGraph.Formats.Writing;

/// <summary>One column of a GraphML table.</summary>
/// <param name="Id">Id of its key, with a letter and an underscore in front.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">One of GraphML's types: boolean, int, double, string.</param>
/// <param name="Value">Its value in XML's form; null where there is none.</param>
internal sealed record GraphMlColumn<T>(string Id, string Name, string Type, Func<T, string?> Value);
