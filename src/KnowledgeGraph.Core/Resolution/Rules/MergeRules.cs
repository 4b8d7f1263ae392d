using System.Collections.Immutable;

namespace KnowledgeGraph.Resolution.Rules;

/// <summary>The rules from the surest to the least sure; each sees what those before it joined.</summary>
internal static class MergeRules
{
    public static readonly ImmutableArray<IMergeRule> All =
    [
        new KnownNameRule(), new SpellingRule(), new GivenNameRule(), new SaidAliasRule(), new AcronymRule(), new TransliterationRule(), new BodyWordRule(), new ShortNameRule(),
    ];
}
