using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Storage;

/// <summary>A relation with its place among all relations of a graph.</summary>
internal sealed record PlacedRelation(int Place, Relation Relation);
