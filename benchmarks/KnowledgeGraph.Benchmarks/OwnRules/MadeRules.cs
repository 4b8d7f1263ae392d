using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Benchmarks.OwnRules;

/// <summary>Makes pattern rules whose words are those of given sentences, so that they are searched for, and not only looked up.</summary>
internal static class MadeRules
{
    private static readonly string[] Operators = [">", ">", ">", "<", ">>", ".", ";", ".*", "$++", ">--", ">++"];
    private static readonly string[] Relations = ["LINKED_TO", "LOCATED_IN", "MEMBER_OF", "CONTROLS", "PART_OF"];

    /// <summary>A rule file.</summary>
    /// <param name="count">How many rules.</param>
    /// <param name="sentences">Sentences that have the words.</param>
    /// <param name="seed">The same seed gives the same rules.</param>
    internal static string Json(int count, IReadOnlyList<SentenceFacts> sentences, int seed = 7)
    {
        var random = new Random(seed);
        string[] Lemmas(Func<WordAnalysis, bool> which) => [.. sentences.SelectMany(s => s.Words).Where(which).Select(w => w.Lemma.ToLowerInvariant()).Where(l => !l.Any(char.IsWhiteSpace)).Distinct().Order(StringComparer.Ordinal)];
        var (verbs, nouns) = (Lemmas(w => w.Upos == "VERB"), Lemmas(w => w.Upos == "NOUN"));
        var relations = sentences.SelectMany(s => s.Words).Select(w => w.Relation).Where(r => r.Length > 0 && r != "root").Distinct().Order(StringComparer.Ordinal).ToArray();
        return JsonSerializer.Serialize(new { rules = Enumerable.Range(0, count).Select(n => Rule(n, verbs, nouns, relations, random)) });
    }

    private static Dictionary<string, object> Rule(int number, string[] verbs, string[] nouns, string[] relations, Random random)
    {
        var nodes = new List<Dictionary<string, object>> { new() { ["id"] = "n0", ["lemma"] = Some(random.Next(3) == 0 ? nouns : verbs, 1 + random.Next(3), random) } };
        for (var n = 1; n < 3 + random.Next(2); n++)
        {
            var node = new Dictionary<string, object> { ["id"] = Id(n), ["from"] = Id(random.Next(n)), ["op"] = Any(Operators, random) };
            if (random.Next(2) == 0) node["dep"] = Some(relations, 1 + random.Next(3), random);
            else node["upos"] = Some(["NOUN", "PROPN", "VERB", "ADP"], 2, random);
            if (n > 2) node["lemma"] = Some(nouns, 2, random);
            nodes.Add(node);
        }

        return new Dictionary<string, object> { ["name"] = string.Create(CultureInfo.InvariantCulture, $"made-{number}"), ["relation"] = Any(Relations, random), ["pattern"] = nodes, ["subject"] = "n1", ["object"] = "n2" };
    }

    private static string Id(int n) => string.Create(CultureInfo.InvariantCulture, $"n{n}");

    private static string[] Some(string[] words, int count, Random random) => [.. Enumerable.Range(0, count).Select(_ => Any(words, random)).Distinct()];

    private static T Any<T>(T[] items, Random random) => items[random.Next(items.Length)];
}
