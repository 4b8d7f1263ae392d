using System.Collections.Frozen;

namespace KnowledgeGraph.Resolution.Names;

/// <summary>Short forms of given names that newspapers use in place of them.</summary>
internal static class Nicknames
{
    private static readonly FrozenDictionary<string, string> Formal = """
        joseph joe
        william bill will billy
        robert bob bobby rob
        richard dick rick
        james jim jimmy
        john jack johnny
        michael mike
        thomas tom tommy
        edward ed ted eddie
        charles charlie chuck
        anthony tony
        benjamin ben
        daniel dan danny
        david dave
        donald don
        gregory greg
        jeffrey jeff
        kenneth ken
        lawrence larry
        matthew matt
        nicholas nick
        patrick pat
        peter pete
        ronald ron
        samuel sam
        stephen steve steven
        timothy tim
        andrew andy
        christopher chris
        alexander alex sasha
        vladimir volodya
        elizabeth liz beth betty
        katherine kate kathy
        margaret maggie peggy
        jennifer jen
        rebecca becky
        susan sue
        deborah debbie
        pamela pam
        """.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(' '))
        .SelectMany(names => names[1..].Select(n => (Nick: n, Formal: names[0])))
        .DistinctBy(p => p.Nick)
        .ToFrozenDictionary(p => p.Nick, p => p.Formal, StringComparer.Ordinal);

    /// <summary>The full form of a given name; the name itself where it is one or is not known.</summary>
    public static string FormalOf(string given) => Formal.GetValueOrDefault(given, given);
}
