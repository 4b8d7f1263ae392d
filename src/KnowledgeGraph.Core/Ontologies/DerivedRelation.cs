namespace KnowledgeGraph.Ontologies;

/// <summary>A relation that follows from another one.</summary>
/// <param name="Type">The relation.</param>
/// <param name="IsSwapped">Whether subject and object change places.</param>
/// <param name="IsImplied">Whether an implication is on the way: then it does not follow from a denial ("A does not own B" says nothing of control).</param>
internal sealed record DerivedRelation(string Type, bool IsSwapped, bool IsImplied);
