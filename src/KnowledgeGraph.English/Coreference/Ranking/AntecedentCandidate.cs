using KnowledgeGraph.English.Reading;

namespace KnowledgeGraph.English.Coreference.Ranking;

/// <summary>A named entity that a mention may stand for.</summary>
/// <param name="Cluster">The entity.</param>
/// <param name="Nearest">Its mention nearest to the one that is resolved.</param>
/// <param name="Rank">How many other candidates are nearer.</param>
/// <param name="IsAfter">Whether the entity is first named after the mention.</param>
internal sealed record AntecedentCandidate(Cluster Cluster, MentionView Nearest, int Rank, bool IsAfter);
