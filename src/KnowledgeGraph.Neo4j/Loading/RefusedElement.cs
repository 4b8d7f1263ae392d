namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>A node or relationship that was not written, or several with one reason.</summary>
/// <param name="Id">Its id; of several, their labels or type.</param>
/// <param name="Reason">Why.</param>
/// <param name="Count">How many; one unless the reason says otherwise.</param>
public sealed record RefusedElement(string Id, string Reason, long Count = 1);
