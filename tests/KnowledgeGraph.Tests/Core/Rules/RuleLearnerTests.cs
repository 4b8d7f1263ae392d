using KnowledgeGraph.Extraction;
using KnowledgeGraph.Rules;
using KnowledgeGraph.Tests.English.Rules;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Core.Rules;

public sealed class RuleLearnerTests
{
    private static readonly Dictionary<string, (string Tree, string Marks)> Known = new()
    {
        ["Veltro owns Rose"] = ("Veltro<owns:nsubj owns/VERB Rose<owns:obj", "ORG=Veltro; MISC=Rose"),
        ["Maren bought Star"] = ("Maren<bought:nsubj bought/VERB Star<bought:obj", "PERSON=Maren; MISC=Star"),
        ["Rose belongs to Veltro"] = ("Rose<belongs:nsubj belongs/VERB to/ADP<Veltro:case Veltro<belongs:obl", "ORG=Veltro; MISC=Rose"),
        ["Rose Veltro"] = ("Rose Veltro<Rose:compound", "ORG=Veltro; MISC=Rose"),
        ["Veltro leads Rose"] = ("Veltro leads/VERB Rose<leads:obj", "ORG=Veltro; MISC=Rose"),
        ["Maren leads Star"] = ("Maren leads/VERB Star<leads:obj", "PERSON=Maren; MISC=Star"),
        ["Star Maren"] = ("Star Maren<Star:compound", "PERSON=Maren; MISC=Star"),
    };

    [Fact]
    public void The_way_that_two_examples_have_in_common_becomes_the_pattern()
    {
        var (rule, others) = Learn("{subject:Veltro} owns {object:Rose}", "{subject:Maren} bought {object:Star}", "{object:Rose} belongs to {subject:Veltro}");
        Assert.Equal([(2, "obl:to up nsubj down")], others.AsEnumerable());
        Assert.Equal(["top subject object"], [string.Join(" ", rule.Nodes.Select(n => n.Id))]);
        Assert.Equal(["bought", "owns"], rule.Nodes[0].Lemmas.AsEnumerable());
        Assert.Equal(("nsubj", "ORG, PERSON", "obj", "MISC", "top"), (rule.Nodes[1].Dep.Single(), string.Join(", ", rule.Nodes[1].Mentions), rule.Nodes[2].Dep.Single(), rule.Nodes[2].Mentions.Single(), rule.Trigger));
        var set = RuleSet.Parse(rule.ToJson(), "r.json", KnowledgeGraph.Ontologies.Ontology.Default);
        Assert.Equal(["{subject:Veltro} owns {object:Rose}", "{subject:Maren} bought {object:Star}"], rule.Examples.AsEnumerable());
        foreach (var example in set.Rules[0].Positive)
        {
            var (document, sentences) = Read(example.Text);
            var fact = Assert.Single(set.Extract(sentences[0], document.Text));
            Assert.Equal((example.Subject, example.Object), (fact.Subject.Of(document.Text), fact.Object.Of(document.Text)));
        }
    }

    [Theory]
    [InlineData("a rule is learned from two or more marked examples", "{subject:Veltro} owns {object:Rose}")]
    [InlineData("no two examples go the same way through the tree: 1 goes nsubj up obj down; 2 goes obl:to up nsubj down", "{subject:Veltro} owns {object:Rose}", "{object:Rose} belongs to {subject:Veltro}")]
    [InlineData("say that example in other words or with other names (kg explain shows its tree)", "{subject:Veltro} owns {object:Rose}", "{subject:Veltro} leads {object:Rose}")]
    [InlineData("1 goes nowhere; 2 goes nowhere", "{subject:Veltro} leads {object:Rose}", "{subject:Maren} leads {object:Star}")]
    [InlineData("between subject and object stands no word that a rule could go by", "{subject:Rose} {object:Veltro}", "{subject:Star} {object:Maren}")]
    public void What_nothing_can_be_learned_from_is_said(string message, params string[] examples) =>
        Assert.Contains(message, Assert.Throws<InvalidDataException>(() => Learn(examples)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{subject:A} owns {object:B}.", "A owns B.", 0, 7)]
    [InlineData("In {object:the port} of {x} {subject: A }.", "In the port of {x} A.", 19, 3)]
    public void Marks_say_where_the_ends_stand_in_the_plain_text(string marked, string text, int subject, int @object)
    {
        var example = RuleExample.Parse(marked);
        Assert.Equal((text, subject, @object), (example.Text, example.SubjectStart, example.ObjectStart));
    }

    [Fact]
    public void An_end_that_the_model_takes_for_what_the_relation_does_not_allow_is_said_to_be_what_it_allows()
    {
        var rule = LearnFor("FAMILY_OF", "{subject:Veltro} owns {object:Rose}", "{subject:Maren} bought {object:Star}").Rule;
        Assert.Equal((EntityKind.Person, EntityKind.Person), (rule.SubjectIs, rule.ObjectIs));
        Assert.All(rule.Nodes, n => Assert.Empty(n.Mentions));
        var set = RuleSet.Parse(rule.ToJson(), "r.json", KnowledgeGraph.Ontologies.Ontology.Default);
        foreach (var example in set.Rules[0].Positive)
        {
            var (document, sentences) = Read(example.Text);
            var fact = Assert.Single(set.Extract(sentences[0], document.Text));
            Assert.Equal((MentionType.Person, MentionType.Person), (fact.SubjectIs, fact.ObjectIs));
        }

        Assert.Equal((null, null), (Learn("{subject:Veltro} owns {object:Rose}", "{subject:Maren} bought {object:Star}").Rule is var free ? (free.SubjectIs, free.ObjectIs) : default));
    }

    private static (LearnedRule Rule, System.Collections.Immutable.ImmutableArray<(int Example, string Way)> Others) Learn(params string[] examples) => LearnFor("LINKED_TO", examples);

    private static (LearnedRule Rule, System.Collections.Immutable.ImmutableArray<(int Example, string Way)> Others) LearnFor(string relation, params string[] examples) =>
        RuleLearner.Learn([.. examples.Select(RuleExample.Parse)], Read, "mine", KnowledgeGraph.Ontologies.Ontology.Default.TryGetRelation(relation, out var type) ? type : throw new InvalidOperationException(relation));

    private static (Document Document, System.Collections.Immutable.ImmutableArray<SentenceFacts> Sentences) Read(string text)
    {
        var (facts, same) = TreeSketch.Parse(Known[text].Tree, Known[text].Marks);
        return (new Document(new Article { Text = same }, [facts.Sentence]), [facts]);
    }
}
