using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Conflicts;

/// <summary>Two facts that cannot both be true, each with its evidence.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Shared">What both are about: the body that two lead, the country with two capitals, who was killed; of a denial the subject.</param>
/// <param name="First">One fact: of a denial the one that is said, of an end the one that ends; else the one that is first by the graph's order.</param>
/// <param name="Second">The other.</param>
/// <param name="IsDated">Whether their times are known and meet; false where one is unknown, so that one may have followed the other.</param>
public sealed record Conflict(ConflictKind Kind, Entity Shared, Relation First, Relation Second, bool IsDated);
