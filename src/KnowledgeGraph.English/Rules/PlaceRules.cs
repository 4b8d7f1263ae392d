using System.Collections.Immutable;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>LOCATED_IN: what is in, at or from a place.</summary>
internal static class PlaceRules
{
    private static readonly WordSet Settlements = WordSet.Of("city town village district province state suburb neighborhood capital region");
    private static readonly WordSet Based = WordSet.Of("based headquartered located situated stationed registered");

    private static readonly WordSet Seats = WordSet.Of("headquarters headquarter seat office offices");

    public static readonly ImmutableArray<Rule> All =
    [
        new RelationRule("place-in", 0.86, "\"a base in Sorland\": a place or body with \"in\" or \"at\" and a place.", "LOCATED_IN",
            TreePattern.At(null).Down("nmod:in nmod:at"), 0, [.. Kinds.Places, .. Kinds.Bodies], 1, Kinds.Places),
        new RelationRule("place-person-in", 0.74, "\"the rebels in Tolo\": people with \"in\" and a named place.", "LOCATED_IN",
            TreePattern.At(null).Down("nmod:in"), 0, [MentionType.NominalPerson], 1, Kinds.NamedPlaces),
        new RelationRule("place-comma", 0.91, "\"Tolo, Sorland\".", "LOCATED_IN",
            TreePattern.At(null).Down("nmod appos"), 0, [MentionType.GeoPolitical, MentionType.Facility], 1, [MentionType.GeoPolitical])
        {
            Where = (tree, way) => !tree.Dependents(way[0]).Any(d => tree.Label(d) == "conj"),
        },
        new DatelinePlaceRule("place-dateline", 0.91, "\"VELIN, Sorland (Meridian) —\": the town in capitals at the beginning of a sentence."),
        new RelationRule("place-owner", 0.97, "\"Sorland's Tolo valley\": a named place with its country.", "LOCATED_IN",
            TreePattern.At(null).Down("nmod:poss"), 0, Kinds.NamedPlaces, 1, Kinds.NamedPlaces),
        new RelationRule("place-city-of", 0.82, "\"the Karvian city of Tolo\".", "LOCATED_IN",
            TreePattern.At(Settlements).Down("nmod:of").Down("amod compound nmod:poss", from: 0), 1, Kinds.NamedPlaces, 2, [.. Kinds.States, MentionType.Location]),
        new RelationRule("place-capital", 0.95, "\"the Karvian capital, Tolo\".", "LOCATED_IN",
            TreePattern.At(Settlements).Down("appos").Down("amod compound nmod:poss", from: 0), 1, Kinds.NamedPlaces, 2, [.. Kinds.States, MentionType.Location]),
        new RelationRule("place-based", 0.86, "\"Tolo-based company\", \"a company based in Tolo\".", "LOCATED_IN",
            TreePattern.At(Based).Up("amod acl").Down("compound obl obl:in obl:at", from: 0), 1, [.. Kinds.Actors, .. Kinds.Places], 2, Kinds.Places),
        new RelationRule("place-is-based", 0.67, "\"the company is based in Tolo\".", "LOCATED_IN",
            TreePattern.At(Based).Down("nsubj:pass nsubj").Down("obl:in obl:at", from: 0), 1, [.. Kinds.Actors, .. Kinds.Places], 2, Kinds.Places),
        new RelationRule("place-and-based", 0.67, "\"the company employs many and is based in Tolo\".", "LOCATED_IN",
            TreePattern.At(Based).Up("conj").Down("nsubj nsubj:pass").Down("obl:in obl:at", from: 0), 2, [.. Kinds.Actors, .. Kinds.Places], 3, Kinds.Places)
        {
            Where = (tree, way) => !tree.Dependents(way[0]).Any(d => tree.Label(d).StartsWith("nsubj", StringComparison.Ordinal)),
        },
        new RelationRule("place-maker-based", 0.67, "\"Veltro, a maker of tyres based in Tolo\": the maker is there, and not the tyres.", "LOCATED_IN",
            TreePattern.At(Based).Up("acl").Up("nmod:of").Up("appos").Down("obl:in obl:at", from: 0), 3, Kinds.Bodies, 4, Kinds.Places),
        new RelationRule("place-seat", 0.67, "\"a company with headquarters in Tolo\".", "LOCATED_IN",
            TreePattern.At(Seats).Up("nmod:with").Down("nmod:in nmod:at", from: 0), 1, Kinds.Bodies, 2, Kinds.Places)
        {
            Where = (tree, way) => !tree.Dependents(way[1]).Any(d => tree.Label(d) == "cop"),
        },
        new WorksPlaceRule("place-works", 0.83, "\"a mine in Sorland\" where the tree or the mentions lack it: the noun for a works with \"in\" and a named place right behind it."),
    ];
}
