using System.Globalization;
using KnowledgeGraph.English;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Rules;
using KnowledgeGraph.Tests.House;
using KnowledgeGraph.Text;
using Xunit.Abstractions;

namespace KnowledgeGraph.Tests.English.OwnRelations;

/// <summary>Two domains of ten relations each, built with an ontology and rules alone, on sentences with the facts that a reader would list; with the model.</summary>
public sealed class DomainSampleTests(ITestOutputHelper output)
{
    private const double Least = 0.9;

    [Theory]
    [InlineData("sanctions")]
    [InlineData("elections")]
    public void A_domain_finds_nine_of_ten_facts_and_none_in_the_sentences_that_say_none(string domain)
    {
        var ontology = Ontology.FromFile(FileOf(domain, "ontology.json"));
        var rules = RuleSet.FromFiles([FileOf(domain, "rules.json")], ontology);
        var types = rules.Rules.Select(r => r.Type).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(10, types.Count);
        using var reader = EnglishReader.Open(new EnglishReaderOptions { Ontology = ontology, Extractors = [rules] });
        var (expected, found, wrong) = (0, 0, new List<string>());
        foreach (var (text, facts) in Sentences(domain))
        {
            var got = Told(reader.Analyze(TextSegmenter.Segment(new Article { Text = text })), types, ontology);
            expected += facts.Count;
            found += facts.Count(got.Contains);
            foreach (var miss in facts.Where(f => !got.Contains(f))) output.WriteLine($"missed: {text} {miss}");
            foreach (var extra in got.Except(facts).Where(g => !facts.Contains(Turned(g)) || !ontology.TryGetRelation(g.Type, out var r) || !r.IsSymmetric)) wrong.Add($"{text} {extra}");
        }

        output.WriteLine($"{domain}: {found} of {expected}");
        Assert.True(expected >= 40 && found >= Least * expected, $"{found} of {expected}");
        Assert.Empty(wrong);
        Assert.Equal(types.Order(StringComparer.Ordinal), Sentences(domain).SelectMany(s => s.Facts).Select(f => f.Type).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("sanctions")]
    [InlineData("elections")]
    public void Every_rule_of_a_domain_has_examples_of_both_sorts_that_stand_in_no_other_place(string domain)
    {
        var rules = RuleSet.FromFiles([FileOf(domain, "rules.json")], Ontology.FromFile(FileOf(domain, "ontology.json"))).Rules;
        Assert.All(rules, r => Assert.False(r.Positive.IsEmpty || r.Negative.IsEmpty, r.Name));
        Assert.Empty(rules.SelectMany(r => r.Positive.Concat(r.Negative)).Select(e => e.Text).Intersect(Sentences(domain).Select(s => s.Text)).Except(["The Sorland Line does not own the tanker Sea Rose."]));
    }

    [Theory]
    [InlineData("sanctions")]
    [InlineData("elections")]
    public void The_text_of_a_domain_is_news_alone_and_read_line_by_line(string domain)
    {
        var lines = Sentences(domain);
        Assert.All(lines, l => Assert.Matches(@"\A[A-Z“][^|\t#]*[.”]\z", l.Text));
        var read = TextSegmenter.Segment(Article.FromFile(FileOf(domain, "sentences.txt")));
        Assert.Equal(lines.Select(l => l.Text), read.Sentences.Select(s => read.Text[s.Span.Start..s.Span.End]));
    }

    private static HashSet<(string Subject, string Type, string Object)> Told(DocumentFacts facts, HashSet<string> types, Ontology ontology) =>
    [
        .. facts.Relations.Where(r => r.Status == FactStatus.Actual && types.Contains(r.Type)).Select(r => (Key(facts.Entities[r.Subject].Name), r.Type, Key(facts.Entities[r.Object].Name)))
            .SelectMany(t => ontology.TryGetRelation(t.Type, out var relation) && relation.IsSymmetric ? new[] { t, Turned(t) } : [t]),
    ];

    private static (string, string, string) Turned((string Subject, string Type, string Object) fact) => (fact.Object, fact.Type, fact.Subject);

    private static string Key(string name) => NameKey.Of(name);

    private static List<(string Text, List<(string Subject, string Type, string Object)> Facts)> Sentences(string domain)
    {
        var facts = File.ReadLines(FileOf(domain, "facts.tsv")).Skip(1).Select(l => l.Split('\t')).ToLookup(f => int.Parse(f[0], CultureInfo.InvariantCulture), f => (Key(f[1]), f[2], Key(f[3])));
        List<(string Text, List<(string Subject, string Type, string Object)> Facts)> sentences = [.. File.ReadLines(FileOf(domain, "sentences.txt")).Select((text, i) => (text, facts[i + 1].ToList()))];
        Assert.All(facts, f => Assert.InRange(f.Key, 1, sentences.Count));
        return sentences;
    }

    private static string FileOf(string domain, string name) => Path.Combine(Repository.Root, "samples", domain, name);
}
