namespace KnowledgeGraph.Formats.Writing.PropertyGraphs;

/// <summary>A relationship without its properties.</summary>
/// <param name="Id">Its id, unique in the file.</param>
/// <param name="Type">Its type.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Holds">Whether it is said to be so; false of what is denied, planned or supposed.</param>
internal readonly record struct EdgeReference(string Id, string Type, NodeReference Start, NodeReference End, bool Holds = true);
