using System.Collections.Immutable;

namespace KnowledgeGraph.English.Rules;

/// <summary>CAUSED and RESPONDED_TO: links between happenings of one sentence.</summary>
internal static class CauseRules
{
    private const string Harm = "KILL INJURE DESTROY";
    private const string Violence = "ATTACK FIGHT EVENT";
    private static readonly WordSet Blows = WordSet.Of(
        """
        attack attacks bombing bombings blast blasts explosion explosions strike strikes airstrike airstrikes shelling shooting shootings crash clash clashes ambush raid battle gunbattle
        earthquake quake fire fires flood floods storm hurricane cyclone typhoon tsunami tornado landslide accident collision assault siege massacre stabbing stampede riot riots eruption
        """);
    private static readonly WordSet Replies = WordSet.Of("response retaliation revenge reprisal reply reaction");

    public static readonly ImmutableArray<Rule> All =
    [
        new LinkRule("caused-subject", 0.97, "\"the blast killed three\": a violent event as subject of harm.", "CAUSED", TreePattern.At(null).Down("nsubj"), 1, Violence, 0, Harm),
        new LinkRule("caused-in", 0.96, "\"three were killed in the blast\".", "CAUSED",
            TreePattern.At(null).Down("obl:in obl:by obl:agent:by obl:from", Blows), 1, Violence, 0, Harm),
        new LinkRule("caused-in-second", 0.83, "\"three were killed and four wounded in the blast\".", "CAUSED",
            TreePattern.At(null).Down("obl:in obl:by obl:agent:by obl:from", Blows).Down("conj", from: 0), 1, Violence, 2, Harm),
        new LinkRule("caused-that", 0.92, "\"a blast that killed three\".", "CAUSED", TreePattern.At(null).Down("acl:relcl"), 0, Violence, 1, Harm),
        new LinkRule("responded-reply", 0.71, "\"shelled the port in response to the ambush\".", "RESPONDED_TO",
            TreePattern.At(Replies).Up("obl:in nmod:in obl:as").Down("nmod:to nmod:for", from: 0), 1, "*", 2, "*"),
    ];
}
