using System.Globalization;
using KnowledgeGraph.English.Rules;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Tests.House;

namespace KnowledgeGraph.Tests.English.Rules;

/// <summary>What the tree does not bear out is taken back or renamed.</summary>
public sealed class CorrectionsTests
{
    [Theory]
    [MemberData(nameof(CorrectionExamples.All), MemberType = typeof(CorrectionExamples))]
    public void A_correction_mends_its_example_and_nothing_else(string correction, string tree, string marks, string given, string left)
    {
        var (facts, text) = Parse(tree, marks, given);
        var read = PatternRules.Corrections.Single(c => c.Name == correction).Apply(facts, new SentenceTree(facts, text));
        Assert.Equal(left, Describe(read, text, given.Length == 0));
    }

    [Fact]
    public void Every_correction_has_an_example_and_stands_in_the_documentation()
    {
        var names = PatternRules.Corrections.Select(c => c.Name).ToList();
        Assert.Equal(names.Order(StringComparer.Ordinal), CorrectionExamples.All.Select(row => (string)row[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        var documentation = Repository.Read("docs", "rules.md");
        Assert.All(names, n => Assert.Contains($"| {n} |", documentation, StringComparison.Ordinal));
    }

    /// <summary>Given facts stand between semicolons: <c>Brandt LEADS Front 0.8</c>, and for an event's target, agent or place <c>shot &gt; crowd 0.9</c>, <c>shot &lt; police 0.9</c>, <c>shot @ Tolo 0.9</c>.</summary>
    private static (SentenceFacts Facts, string Text) Parse(string tree, string marks, string given)
    {
        var (facts, text) = TreeSketch.Parse(tree, marks);
        foreach (var line in given.Split("; ", StringSplitOptions.RemoveEmptyEntries))
        {
            var last = line.LastIndexOf(' ');
            var confidence = double.Parse(line[last..], CultureInfo.InvariantCulture);
            var parts = line[..last].Split([" > ", " < ", " @ "], StringSplitOptions.None);
            if (parts.Length == 2)
            {
                var e = Enumerable.Range(0, facts.Events.Length).First(i => facts.Events[i].Trigger.Of(text) == parts[0]);
                var role = line.Contains(" > ", StringComparison.Ordinal) ? ArgumentRole.Target : line.Contains(" < ", StringComparison.Ordinal) ? ArgumentRole.Agent : ArgumentRole.Place;
                facts = facts with { Events = facts.Events.SetItem(e, facts.Events[e] with { Arguments = facts.Events[e].Arguments.Add(new(role, Mention(facts, parts[1]), confidence)) }) };
                continue;
            }

            var type = line.Split(' ').Single(w => w.Contains('_', StringComparison.Ordinal) || w is "LEADS" or "ORIGIN");
            var ends = line[..last].Split($" {type} ");
            facts = facts with { Relations = facts.Relations.Add(new(Mention(facts, ends[0]), type, Mention(facts, ends[1]), confidence)) };
        }

        return (facts, text);
    }

    private static int Mention(SentenceFacts facts, string words) => Enumerable.Range(0, facts.Mentions.Length).First(m => facts.Mentions[m].Text == words);

    private static string Describe(SentenceFacts facts, string text, bool isOfMentions) => string.Join("; ", facts.Relations.Select(r => $"{facts.Mentions[r.Subject].Text} {r.Type} {facts.Mentions[r.Object].Text}")
        .Concat(facts.Events.Select(e => $"{e.Type} {e.Trigger.Of(text)}{Ends(facts, e, ArgumentRole.Agent, " < ")}{Ends(facts, e, ArgumentRole.Target, " > ")}{Ends(facts, e, ArgumentRole.Place, " @ ")}"))
        .Concat(isOfMentions && facts.Events.Length == 0 ? facts.Mentions.Select(m => $"{m.Type} {m.Text}") : []));

    private static string Ends(SentenceFacts facts, EventMention e, ArgumentRole role, string arrow) => string.Concat(e.With(role).Select(m => arrow + facts.Mentions[m].Text));
}
