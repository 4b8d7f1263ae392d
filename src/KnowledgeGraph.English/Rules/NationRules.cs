using System.Collections.Immutable;
using KnowledgeGraph.English.Names;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.English.Rules;

/// <summary>ORIGIN: the nationality before the noun for what a name is.</summary>
internal static class NationRules
{
    private static readonly WordSet Trades = WordSet.Of(RelationCorrections.TradeWords + " counterpart diplomat dealer analyst expert lawyer man woman " + BodyNouns.Words + " subsidiary network");
    private static readonly ImmutableArray<MentionType> Named = [MentionType.Person, MentionType.Organization];

    public static readonly ImmutableArray<Rule> All =
    [
        new RelationRule("origin-name-last", 0.80, "\"the Karvian bank Veltro\", \"a Karvian diplomat, Lena Brandt\".", "ORIGIN",
            TreePattern.At(Trades).Down("appos flat").Down("amod compound", from: 0), 1, Named, 2, [MentionType.Nationality]),
        new RelationRule("origin-name-first", 0.80, "\"Veltro, a Karvian bank\".", "ORIGIN",
            TreePattern.At(Trades).Up("appos").Down("amod compound", from: 0), 1, Named, 2, [MentionType.Nationality]),
    ];
}
