using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Resolution;

/// <summary>Why two names of the documents are one entity of the graph.</summary>
/// <param name="Kept">The entity that goes on, as it is in the graph.</param>
/// <param name="KeptName">Its name.</param>
/// <param name="Absorbed">The entity that became a part of it, as the documents give it.</param>
/// <param name="AbsorbedName">The name that most documents use for that one.</param>
/// <param name="Kind">Kind of the entity that goes on.</param>
/// <param name="Through">The name that it was found to be the same as: <paramref name="KeptName"/>, or a third name of the same entity.</param>
/// <param name="Reason">Why, in words for a reader ("short name of Ana Ruiz").</param>
/// <param name="Evidence">What in the documents speaks for it ("both told of with Velin"); empty where the names alone do.</param>
/// <param name="Confidence">How sure it is, 0 to 1; 1 for a decision by hand.</param>
/// <param name="IsByHand">Whether somebody decided it; else a rule.</param>
public sealed record MergeDecision(
    EntityId Kept,
    string KeptName,
    EntityKey Absorbed,
    string AbsorbedName,
    EntityKind Kind,
    string Through,
    string Reason,
    ImmutableArray<string> Evidence,
    double Confidence,
    bool IsByHand);
