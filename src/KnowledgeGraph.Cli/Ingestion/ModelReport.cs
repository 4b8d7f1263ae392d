using System.Globalization;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Llm;

namespace KnowledgeGraph.Cli.Ingestion;

/// <summary>Writes what a language model was asked, gave and cost.</summary>
internal static class ModelReport
{
    public static void WriteJson(JsonOutput json, LlmReport? report)
    {
        if (report is null) json.Null();
        else
        {
            json.Object(() => json.Add("model", report.Model).Add("requests", report.Requests).Add("fromCache", report.FromCache).AddLong("tokensAsked", report.TokensAsked).AddLong("tokensAnswered", report.TokensAnswered)
                .Add("facts", report.Facts).Add("notInText", report.NotInText).Add("malformed", report.Malformed).Add("failures", report.Failures).Add("unasked", report.Unasked)
                .Add("firstFailure", report.FirstFailure).Add("cost", report.Cost));
        }
    }

    /// <summary>"language model tiny: 12 facts, 2 not in the text; 4 requests, 3 from the cache, 1,200 tokens asked, 300 answered, cost 0.0012".</summary>
    public static string Line(LlmReport r)
    {
        var facts = new List<string> { Words.Count(r.Facts, "fact") };
        if (r.NotInText > 0) facts.Add($"{Words.Number(r.NotInText)} not in the text");
        if (r.Malformed > 0) facts.Add($"{Words.Number(r.Malformed)} malformed");
        if (r.Failures > 0) facts.Add(Words.Count(r.Failures, "failure"));
        if (r.Unasked > 0) facts.Add($"{Words.Count(r.Unasked, "question")} not asked");
        var spent = new List<string> { Words.Count(r.Requests, "request"), $"{Words.Number(r.FromCache)} from the cache", string.Create(CultureInfo.InvariantCulture, $"{r.TokensAsked:N0} tokens asked, {r.TokensAnswered:N0} answered") };
        if (r.Cost is { } cost) spent.Add(string.Create(CultureInfo.InvariantCulture, $"cost {cost:0.####}"));
        return $"language model {OneLine.Of(r.Model)}: {string.Join(", ", facts)}; {string.Join(", ", spent)}";
    }
}
