using System.Collections.Frozen;

namespace KnowledgeGraph.Resolution.Names;

/// <summary>Words that names are made of beside the names themselves, without case and full stops as <see cref="Graphs.NameKey"/> leaves them.</summary>
internal static class NameWords
{
    /// <summary>Before a person's name.</summary>
    public static readonly FrozenSet<string> Titles = Of("""
        mr mister mrs ms miss madam madame sir lord lady dame dr doctor prof professor president premier chancellor secretary senator sen representative rep
        congressman congresswoman governor gov mayor ambassador judge justice attorney general gen lieutenant lt colonel col major maj captain capt sergeant sgt
        corporal cpl commander cmdr admiral adm brigadier brig marshal private pvt chief chairman chairwoman director deputy minister prime foreign defense defence
        interior finance vice former reverend rev bishop archbishop cardinal imam mullah ayatollah sheikh sheik rabbi pope king queen prince princess
        """);

    /// <summary>Behind a person's name, under one form.</summary>
    public static readonly FrozenDictionary<string, string> Generations =
        Pairs("jr jr junior jr sr sr senior sr ii ii iii iii iv iv");

    /// <summary>Between given name and family name, and no part of either when names are compared.</summary>
    public static readonly FrozenSet<string> Particles = Of("al el ul ad ar as ash az an at van von der den de di da dos du la le ten ter zu");

    /// <summary>Words that make another name of the same two: "Mohammed bin Salman" is not "Mohammed Salman".</summary>
    public static readonly FrozenSet<string> Links = Of("bin ibn bint abu abd abdul abdel umm ben");

    /// <summary>Forms of a company at the end of its name.</summary>
    public static readonly FrozenSet<string> LegalForms = Of("inc incorporated corp ltd limited llc llp plc gmbh ag spa");

    /// <summary>What a body is, at the end of its name.</summary>
    public static readonly FrozenSet<string> Bodies = Of("group movement party company corporation militia organization network");

    /// <summary>Little words that an acronym may leave out.</summary>
    public static readonly FrozenSet<string> Little = Of("of the and for in on to de du la a an al");

    /// <summary>One spelling for words that British and American English write differently, and for ordinal numbers.</summary>
    public static readonly FrozenDictionary<string, string> Spellings = Pairs("""
        organisation organization organisations organizations defence defense centre center labour labor programme program harbour harbor theatre theater
        co-operation cooperation & and first 1st second 2nd third 3rd fourth 4th fifth 5th sixth 6th seventh 7th eighth 8th ninth 9th tenth 10th saint st
        """);

    private static FrozenSet<string> Of(string words) => Split(words).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Pairs(string words) =>
        Split(words).Chunk(2).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
