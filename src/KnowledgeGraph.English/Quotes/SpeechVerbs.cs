using System.Collections.Frozen;

namespace KnowledgeGraph.English.Quotes;

/// <summary>Verbs that introduce what somebody says, in their dictionary form.</summary>
internal static class SpeechVerbs
{
    /// <summary>With a clause behind them: "argues that".</summary>
    public static readonly FrozenSet<string> Saying = WordList.Of(
        """
        say tell add announce report confirm claim deny warn argue insist note state declare admit acknowledge explain reveal disclose assert allege maintain
        contend stress emphasize emphasise reiterate predict vow pledge promise complain concede write testify boast remark reply respond answer caution
        joke observe swear recall dispute
        """);

    /// <summary>With a noun behind them that sums up what is said: "claimed responsibility".</summary>
    public static readonly FrozenSet<string> WithObject = WordList.Of("claim declare announce confirm reiterate predict deny");

    /// <summary>They give a thing a name or a judgement: "called it".</summary>
    public static readonly FrozenSet<string> Naming = WordList.Of("call describe label brand dub denounce deride decry hail");
}
