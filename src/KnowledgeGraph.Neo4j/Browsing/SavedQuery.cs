namespace KnowledgeGraph.Neo4j.Browsing;

/// <summary>A query for users.</summary>
/// <param name="Name">Its name in files: lower case with hyphens.</param>
/// <param name="Question">What it answers.</param>
/// <param name="Parameters">Its parameters with an example each, in the form <c>name = 'Oslo', limit = 10</c>; empty where it has none.</param>
/// <param name="Statement">The Cypher.</param>
public sealed record SavedQuery(string Name, string Question, string Parameters, string Statement);
