using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.English.Model;
using KnowledgeGraph.English.Reading;
using KnowledgeGraph.English.Rules;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Text;
using Xunit.Abstractions;

namespace KnowledgeGraph.Reliability.Tests.Properties;

/// <summary>Whatever the model answers, the rules and the reading of the document neither fall nor hang, and every place is a slice of the text.</summary>
public sealed class AnyAnswerTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Any_answer_of_the_model_becomes_a_contribution_whose_places_are_slices_of_the_text()
    {
        var labels = ModelLabels.Load(Path.Combine(AppContext.BaseDirectory, "models", "english", "labels.json"));
        var reader = new DocumentReader(Ontology.Default);
        var faults = new Dictionary<string, string>(StringComparer.Ordinal);
        var (count, facts) = (Scale.Of(1_000, 20_000), 0);
        for (var seed = 0; seed < count; seed++)
        {
            var document = AnyAnswer.Document(new Random(seed));
            try
            {
                facts += await Task.Run(() => Read(document, seed, labels, reader)).WaitAsync(Patience);
            }
            catch (Exception e)
            {
                faults.TryAdd(e.GetType().Name + (e.StackTrace ?? "").Split('\n').FirstOrDefault(l => l.Contains("KnowledgeGraph.", StringComparison.Ordinal) && !l.Contains("TextSpan", StringComparison.Ordinal)), $"seed {seed}: {e}\n{document.Text}");
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} answers, {facts} facts"));
        Assert.True(faults.Count == 0, string.Join("\n\n", faults.Values));
        Assert.True(facts > count, "the answers give no facts, and so show nothing");
    }

    private static int Read(Document document, int seed, ModelLabels labels, DocumentReader reader)
    {
        ImmutableArray<SentenceFacts> sentences = [.. AnyAnswer.Facts(document, labels, new Random(seed)).Select(s => PatternRules.Apply(s, document.Text))];
        var facts = new FactFilter(Ontology.Default).Apply(reader.Read(document, sentences));
        var text = document.Text;
        Assert.All(facts.Sentences.SelectMany(s => s.Mentions), m => Assert.Equal(WhiteSpace.Collapse(m.Span.Of(text)), WhiteSpace.Collapse(m.Text)));
        Assert.All(facts.Events, e => Assert.Equal(WhiteSpace.Collapse(e.Trigger.Of(text)), WhiteSpace.Collapse(e.TriggerText)));
        Assert.All(facts.Statements, s => Assert.All(s.Parts, p => Assert.True(p.Length > 0 && p.Start >= 0 && p.End <= text.Length)));
        var contribution = new GraphBuilder(Ontology.Default).Build(facts);
        Assert.All(contribution.Sentences, s => Assert.Equal(WhiteSpace.Collapse(TextSpan.FromBounds(s.Start, s.End).Of(text)), s.Text));
        Assert.All(contribution.Relations, r => Assert.True(r.Start >= 0 && r.End > r.Start && r.End <= text.Length));
        return facts.Relations.Length + facts.Statements.Length + facts.Events.Length;
    }
}
