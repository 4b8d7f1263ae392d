using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Rules;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Core.Rules;

/// <summary>What the search finds is what trying every word for every node finds: made-up rules over made-up sentences, short ones and some of more than 64 words, with trees that go in circles, too.</summary>
public sealed class RuleSearchPropertyTests
{
    private const int Sentences = 8, Rules = 25;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void The_search_finds_what_trying_every_word_for_every_node_finds(int seed)
    {
        var random = new Random(seed);
        var (matches, capped) = (0, 0);
        for (var round = 0; round < 5; round++)
        {
            var rules = Enumerable.Range(0, Rules).Select(n => MadeRule.Of(n, random)).ToList();
            var set = RuleSet.Parse(JsonSerializer.Serialize(new { rules = rules.Select(r => r.ToJson()) }), "made.json", Ontology.Default);
            for (var s = 0; s < Sentences; s++)
            {
                var (facts, text) = MadeSentence.Of(random, s % 4 == 3 ? random.Next(60, 90) : random.Next(1, 20));
                var found = set.Extract(facts, text).ToLookup(f => f.Source, f => (f.Subject, f.Object));
                foreach (var rule in rules)
                {
                    var ways = rule.Ways(facts, text).Take(RuleSet.MostMatches + 1).Select(w => (facts.Sentence.Words[w.Subject], facts.Sentence.Words[w.Object])).ToList();
                    var wrong = string.Create(CultureInfo.InvariantCulture, $"round {round}, sentence {s}, {JsonSerializer.Serialize(rule.ToJson())}");
                    if (ways.Count <= RuleSet.MostMatches) Assert.True(ways.Distinct().Order(Places).SequenceEqual(found[rule.Source].Order(Places)), wrong);
                    else Assert.True(set.Capped.Contains(rule.Name), wrong);
                    (matches, capped) = (matches + ways.Count, capped + (ways.Count > RuleSet.MostMatches ? 1 : 0));
                }
            }
        }

        Assert.True(matches > 500 && capped > 0, string.Create(CultureInfo.InvariantCulture, $"{matches} ways, {capped} capped: the rules are no longer what they were made to be"));
    }

    private static readonly Comparer<(TextSpan Subject, TextSpan Object)> Places =
        Comparer<(TextSpan Subject, TextSpan Object)>.Create((a, b) => (a.Subject.Start, a.Object.Start).CompareTo((b.Subject.Start, b.Object.Start)));
}
