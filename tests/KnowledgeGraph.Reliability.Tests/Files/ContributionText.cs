using KnowledgeGraph.Formats.Contributions;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Reliability.Tests.Files;

/// <summary>Contributions as text, to be compared.</summary>
internal static class ContributionText
{
    /// <summary>One contribution as one line.</summary>
    public static string Of(Contribution contribution)
    {
        using var line = new StringWriter { NewLine = "\n" };
        ContributionJson.Write(contribution with { Rejected = [], Open = [] }, line);
        return line.ToString().TrimEnd('\n');
    }

    /// <summary>Everything that a store's documents say, one line each, ordinal order.</summary>
    public static async Task<List<string>> OfAsync(IGraphStore store)
    {
        var lines = new List<string>();
        await foreach (var contribution in store.ContributionsAsync()) lines.Add(Of(contribution));
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }
}
