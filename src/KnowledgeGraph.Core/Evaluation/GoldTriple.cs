namespace KnowledgeGraph.Evaluation;

/// <summary>A static relation between two mentions, or a link between two happenings, in the gold's form.</summary>
/// <param name="Subject">Words of the subject.</param>
/// <param name="Type">The relation, such as <c>LOCATED_IN</c>.</param>
/// <param name="Object">Words of the object.</param>
public sealed record GoldTriple(string Subject, string Type, string Object);
