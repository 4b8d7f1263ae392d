namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>A node or relationship that was not written.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Reason">Why.</param>
public sealed record RefusedElement(string Id, string Reason);
