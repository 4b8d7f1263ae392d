using System.Collections.Immutable;

namespace KnowledgeGraph.English.Rules;

/// <summary>CAUSED and RESPONDED_TO: links between happenings of one sentence.</summary>
internal static class CauseRules
{
    private const string Harm = "KILL INJURE DESTROY";
    private const string Violence = "ATTACK FIGHT EVENT";
    private static readonly WordSet Replies = WordSet.Of("response retaliation revenge reprisal reply reaction");
    private static readonly WordSet Protesting = WordSet.Of("protest avenge");

    public static readonly ImmutableArray<Rule> All =
    [
        new LinkRule("caused-subject", 0.9, "\"the blast killed three\": a violent event as subject of harm.", "CAUSED", TreePattern.At(null).Down("nsubj"), 1, Violence, 0, Harm),
        new LinkRule("caused-second", 0.9, "\"the blast killed three and wounded four\".", "CAUSED", TreePattern.At(null).Down("nsubj").Down("conj", from: 0), 1, Violence, 2, Harm),
        new LinkRule("caused-in", 0.9, "\"three were killed in the blast\".", "CAUSED",
            TreePattern.At(null).Down("obl:in obl:by obl:agent:by obl:during nmod:in"), 1, Violence, 0, Harm),
        new LinkRule("caused-in-second", 0.9, "\"three were killed and four wounded in the blast\".", "CAUSED",
            TreePattern.At(null).Down("obl:in obl:by obl:agent:by obl:during").Down("conj", from: 0), 1, Violence, 2, Harm),
        new LinkRule("caused-that", 0.9, "\"a blast that killed three\".", "CAUSED", TreePattern.At(null).Down("acl:relcl"), 0, Violence, 1, Harm),
        new LinkRule("caused-doing", 0.9, "\"shelled the port, killing three\".", "CAUSED", TreePattern.At(null).Down("advcl"), 0, "ATTACK FIGHT SEIZE", 1, Harm),
        new LinkRule("caused-doing-second", 0.9, "\"shelled the port, killing three and wounding four\".", "CAUSED",
            TreePattern.At(null).Down("advcl").Down("conj"), 0, "ATTACK FIGHT SEIZE", 2, Harm),
        new LinkRule("responded-reply", 0.9, "\"shelled the port in response to the ambush\".", "RESPONDED_TO",
            TreePattern.At(Replies).Up("obl:in nmod:in obl:as").Down("nmod:to nmod:for", from: 0), 1, "*", 2, "*"),
        new LinkRule("responded-in-one", 0.9, "The same where the tree joins \"in response to\" to one preposition.", "RESPONDED_TO",
            TreePattern.At(null).Down("obl:follow obl:following obl:after obl:over"), 0, "URGE THREATEN SANCTION CRITICIZE PROTEST REJECT", 1, "*"),
        new LinkRule("responded-protest", 0.9, "\"left the summit to protest the verdict\".", "RESPONDED_TO",
            TreePattern.At(Protesting).Up("advcl xcomp").Down("obj", from: 0), 1, "*", 2, "*"),
    ];
}
