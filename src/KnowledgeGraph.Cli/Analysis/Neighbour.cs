using System.Collections.Immutable;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Cli.Analysis;

/// <summary>An entity near another.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Steps">How many steps it lies away.</param>
/// <param name="Relations">The relations of the last step.</param>
internal sealed record Neighbour(Entity Entity, int Steps, ImmutableArray<Relation> Relations);
