using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Hands over every node, then every relationship of a graph; it may be asked for several times.</summary>
/// <param name="receiver">Takes the elements.</param>
/// <param name="cancellationToken">Stops between two elements.</param>
public delegate void PropertyGraphWalk(IPropertyGraphReceiver receiver, CancellationToken cancellationToken);
