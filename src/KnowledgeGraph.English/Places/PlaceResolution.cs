using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Places;

/// <summary>What a place name was decided to mean.</summary>
/// <param name="Name">The name that was asked for.</param>
/// <param name="Detail">What is known; null where the place was left open or is unknown.</param>
/// <param name="Containers">The places around it, from the inside out, without itself ("Aleppo province", "Syria").</param>
/// <param name="Reason">The ground of the decision, or why there is none.</param>
/// <param name="Candidates">What the gazetteer has under the name.</param>
internal sealed record PlaceResolution(
    string Name, PlaceDetail? Detail, ImmutableArray<PlaceEntry> Containers, string Reason, ImmutableArray<PlaceEntry> Candidates)
{
    /// <summary>The place of the gazetteer, where one was chosen.</summary>
    public PlaceEntry? Entry { get; init; }
}
