using KnowledgeGraph.English;
using KnowledgeGraph.English.Rules;
using KnowledgeGraph.Evaluation;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Tests.House;
using KnowledgeGraph.Text;
using Xunit.Abstractions;

namespace KnowledgeGraph.Tests.English.Rules;

/// <summary>Measures each rule by itself on the hand-marked training sentences, where these lie beside the repository and KG_MEASURE=1 asks for it: it takes minutes.</summary>
public sealed class RuleMeasureTests(ITestOutputHelper output)
{
    private const double Floor = 0.65;

    /// <summary>Fewer cases say nothing of a rule.</summary>
    private const int Enough = 3;

    [SkippableFact]
    public void Each_rule_is_as_precise_as_it_must_be_to_stay()
    {
        var gold = Path.Combine(Path.GetDirectoryName(Repository.Root)!, "shared", "gold");
        gold = Environment.GetEnvironmentVariable("KG_GOLD") ?? gold;
        Skip.If(Environment.GetEnvironmentVariable("KG_MEASURE") != "1", "KG_MEASURE is not 1; measuring the rules takes minutes.");
        Skip.IfNot(Directory.Exists(gold), $"There are no marked sentences in {gold}; KG_GOLD names another folder.");
        var corpus = GoldCorpus.Read(gold).OfSplit("train");
        using var reader = EnglishReader.Open();
        var read = corpus.Documents.SelectMany(d => Read(reader, d)).ToList();
        var marked = corpus.Sentences.ToDictionary(s => s.Id);
        var weak = new List<string>();
        foreach (var rule in PatternRules.All)
        {
            var right = 0;
            var given = 0;
            foreach (var (id, facts, text) in read)
            {
                var bare = facts with { Relations = [], Links = [] };
                var found = Triples(GoldForm.FromSentences([rule.Apply(bare, new SentenceTree(bare, text))], text, [id])[0]);
                given += found.Count;
                right += found.Count(f => Triples(marked[id]).Any(g => g.Matches(f)));
            }

            output.WriteLine($"| {rule.Name} | {given} | {100.0 * right / Math.Max(1, given):0} |");
            if (given >= Enough && right < Floor * given) weak.Add($"{rule.Name}: {right} of {given} are right");
        }

        Assert.True(weak.Count == 0, string.Join('\n', weak));
    }

    private static List<ScoreItem> Triples(GoldSentence sentence) => [.. sentence.Relations.Concat(sentence.Links).Select(t => ScoreItem.Of(t.Type, t.Subject, t.Object))];

    private static IEnumerable<(string Id, SentenceFacts Facts, string Text)> Read(EnglishReader reader, GoldDocument gold)
    {
        var document = gold.ToDocument();
        return gold.Sentences.Zip(reader.AnalyzeSentences(document)).Select(p => (p.First.Id, p.Second, document.Text));
    }
}
