using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Json;

namespace KnowledgeGraph.Ontologies;

/// <summary>Reads how facts of several extractors become one.</summary>
internal static partial class ExtractorPolicyReader
{
    private const int MostVotes = 100;

    public static ExtractorPolicy Read(JsonNode node, ExtractorPolicy before)
    {
        node.Allow("'extractors'", "order", "confidence", "votes");
        return new ExtractorPolicy
        {
            Order = node.Has("order") ? [.. Order(node)] : before.Order,
            Confidence = node.OptionalText("confidence") is { } word ? Confidence(node["confidence"]!, word) : before.Confidence,
            Votes = node.OptionalVotes() ?? before.Votes,
        };
    }

    /// <summary>A number of extractors that must find a fact.</summary>
    public static int? OptionalVotes(this JsonNode node) => node.OptionalWhole("votes") is not { } votes ? null
        : votes is >= 1 and <= MostVotes ? votes : throw node["votes"]!.Error($"'votes' must be 1 to {MostVotes}, the number of extractors that must find a fact");

    private static IEnumerable<string> Order(JsonNode node)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in node.Texts("order"))
        {
            if (!NamePattern().IsMatch(name.Text)) throw name.Error($"'{name.Text}' is no name of an extractor: letters, digits and '-.:_', and '*' at the end for all that begin so");
            if (!seen.Add(name.Text)) throw name.Error($"'{name.Text}' is given twice in 'order'");
            yield return name.Text;
        }
    }

    private static MergedConfidence Confidence(JsonNode at, string word) => word switch
    {
        "best" => MergedConfidence.Best,
        "first" => MergedConfidence.First,
        "any" => MergedConfidence.Any,
        _ => throw at.Error($"'confidence' must be best, first or any, not '{word}'"),
    };

    [GeneratedRegex(@"^[A-Za-z0-9._:-]*(\*|[A-Za-z0-9._:-])\z", RegexOptions.NonBacktracking)]
    private static partial Regex NamePattern();
}
