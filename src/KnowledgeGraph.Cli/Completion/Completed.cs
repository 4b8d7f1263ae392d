using System.CommandLine;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Cli.Completion;

/// <summary>Says of arguments and options what the graph knows to complete them with.</summary>
internal static class Completed
{
    private static readonly ConditionalWeakTable<Symbol, object> Marks = [];

    /// <summary>Marks an argument or option.</summary>
    public static T Completing<T>(this T symbol, CompletedBy by)
        where T : Symbol
    {
        Marks.AddOrUpdate(symbol, by);
        return symbol;
    }

    /// <summary>The mark; null for none.</summary>
    public static CompletedBy? MarkOf(Symbol symbol) => Marks.TryGetValue(symbol, out var by) ? (CompletedBy)by : null;
}
