using System.Text.Json;

namespace KnowledgeGraph.Llm;

/// <summary>The objects of an answer. Anything else than <c>{"facts": [ … ]}</c> is no answer; a fence of Markdown around it is passed over.</summary>
internal static class Answer
{
    /// <summary>Most facts of an answer.</summary>
    private const int MostFacts = 1_000;

    /// <exception cref="FormatException">It is no answer; the message says why.</exception>
    public static IReadOnlyList<JsonElement> Read(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(Bare(text), new JsonDocumentOptions { MaxDepth = 16 });
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("facts", out var facts) || facts.ValueKind != JsonValueKind.Array)
                throw new FormatException("the answer has no list 'facts'");
            if (facts.GetArrayLength() > MostFacts) throw new FormatException(FormattableString.Invariant($"the answer has {facts.GetArrayLength()} facts"));
            return [.. facts.EnumerateArray().Select(f => f.Clone())];
        }
        catch (JsonException e)
        {
            throw new FormatException("the answer is not JSON", e);
        }
    }

    private static string Bare(string text)
    {
        var bare = text.Trim();
        if (!bare.StartsWith("```", StringComparison.Ordinal)) return bare;
        var (start, end) = (bare.IndexOf('\n', StringComparison.Ordinal), bare.LastIndexOf("```", StringComparison.Ordinal));
        return start > 0 && end > start ? bare[(start + 1)..end].Trim() : bare;
    }
}
