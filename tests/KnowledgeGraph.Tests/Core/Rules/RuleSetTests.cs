using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Rules;
using KnowledgeGraph.Tests.English.Rules;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Core.Rules;

public sealed class RuleSetTests
{
    private const string Tree = "Veltro<owns:nsubj owns/VERB Rose<owns:obj and<Star:cc Star<Rose:conj with<Maren:case Maren<owns:obl";
    private const string Marks = "ORG=Veltro; MISC=Rose; MISC=Star; PERSON=Maren";

    private const string Owner = """{ "id": "verb", "lemma": "owns" }, { "id": "s", "from": "verb", "op": ">", "dep": "nsubj" }, { "id": "o", "from": "verb", "op": ">", "dep": "obj" }""";

    [Fact]
    public void A_fact_carries_relation_rule_confidence_and_the_places_of_its_words()
    {
        var fact = Assert.Single(Find($$"""{ "name": "owns", "relation": "LINKED_TO", "confidence": 0.7, "pattern": [ {{Owner}} ], "subject": "s", "object": "o", "trigger": "verb" }"""));
        Assert.Equal(("LINKED_TO", "rule:owns", 0.7, new TextSpan(0, 6), new TextSpan(12, 4), new TextSpan(7, 4)), (fact.Type, fact.Source, fact.Confidence, fact.Subject, fact.Object, fact.Trigger!.Value));
    }

    [Fact]
    public void Joined_words_give_facts_where_the_rule_says_so()
    {
        Assert.Equal(2, Find($$"""{ "name": "owns", "relation": "LINKED_TO", "pattern": [ {{Owner}} ], "subject": "s", "object": { "node": "o", "conjuncts": true } }""").Count);
    }

    [Fact]
    public void Several_patterns_are_several_ways_to_say_it_and_a_fact_found_twice_is_one()
    {
        var other = Owner.Replace("\"obj\"", "\"obl:with\"", StringComparison.Ordinal);
        Assert.Equal(2, Find($$"""{ "name": "owns", "relation": "LINKED_TO", "patterns": [ [ {{Owner}} ], [ {{Owner}} ], [ {{other}} ] ], "subject": "s", "object": "o" }""").Count);
    }

    [Fact]
    public void A_word_that_heads_no_mention_gives_a_fact_only_where_the_rule_makes_one()
    {
        const string Bare = "ORG=Veltro";
        Assert.Empty(Find($$"""{ "name": "owns", "relation": "LINKED_TO", "pattern": [ {{Owner}} ], "subject": "s", "object": "o" }""", Bare));
        var made = Assert.Single(Find($$"""{ "name": "owns", "relation": "LINKED_TO", "pattern": [ {{Owner}} ], "subject": "s", "object": { "node": "o", "as": "Weapon" } }""", Bare));
        Assert.Equal((new TextSpan(12, 4), MentionType.Weapon), (made.Object, made.ObjectType));
    }

    [Fact]
    public void The_facts_join_the_sentence_as_relations_between_its_mentions_and_as_events()
    {
        var (facts, text) = TreeSketch.Parse(Tree, Marks);
        var document = new Document(new Article { Text = text }, [facts.Sentence]);
        var ontology = Ontology.Parse("""{ "extends": "news", "relations": [ { "name": "HAILED", "subjects": ["Organization"], "objects": ["Thing"], "event": "HAIL" } ] }""", "o.json");
        var set = RuleSet.Parse($$"""
            { "rules": [ { "name": "owns", "relation": "LINKED_TO", "pattern": [ {{Owner}} ], "subject": "s", "object": "o", "trigger": "verb" },
                         { "name": "hails", "event": "HAIL", "pattern": [ {{Owner}} ], "subject": "s", "object": "o", "trigger": "verb" } ] }
            """, "r.json", ontology);
        var (joined, rejected) = ExtractedFacts.Join(document, [facts], set.Name, set.Extract(document, [facts], default));
        Assert.Empty(rejected);
        Assert.Equal(new RelationMention(0, "LINKED_TO", 1, 0.8, "rule:owns") { TriggerWord = 1 }, Assert.Single(joined[0].Relations));
        var made = Assert.Single(joined[0].Events);
        Assert.Equal(("HAIL", 1, "rule:hails", "Agent 0, Target 1"), (made.Type, made.TriggerWord, made.Extractor, string.Join(", ", made.Arguments.Select(a => $"{a.Role} {a.Mention}"))));
        Assert.Equal(facts.Mentions.Length, joined[0].Mentions.Length);
        var (again, _) = ExtractedFacts.Join(document, joined, set.Name, set.Extract(document, joined, default));
        Assert.Equal(joined[0].Relations.Length + joined[0].Events.Length, again[0].Relations.Length + again[0].Events.Length);
    }

    [Theory]
    [InlineData(-1, 4)]
    [InlineData(0, 0)]
    [InlineData(0, -4)]
    [InlineData(10_000, 4)]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(30, 4)]
    public void Words_that_are_not_in_the_text_or_in_another_sentence_make_no_fact_and_are_given_back(int start, int length)
    {
        var (facts, _) = TreeSketch.Parse("Veltro<owns:nsubj owns/VERB Rose<owns:obj", "ORG=Veltro; MISC=Rose");
        const string Text = "Veltro owns Rose             Star left";
        var second = new Sentence(1, new TextSpan(29, 9), [new TextSpan(29, 4), new TextSpan(34, 4)], 0);
        var document = new Document(new Article { Text = Text }, [facts.Sentence, second]);
        var other = new SentenceFacts(second, [new("PROPN", "NNP", "star", 1, "nsubj"), new("VERB", "VBD", "leave", -1, "root")], [], [], [], []);
        var (joined, rejected) = ExtractedFacts.Join(document, [facts, other], "mine", [new ExtractedFact("LINKED_TO", new TextSpan(0, 6), new TextSpan(start, length), 0.5)]);
        Assert.Equal(RejectionReason.OutsideText, Assert.Single(rejected).Reason);
        Assert.All(joined, s => Assert.Empty(s.Relations));
    }

    [Fact]
    public void The_order_of_what_is_found_is_that_of_the_rules()
    {
        var (facts, text) = TreeSketch.Parse(Tree, Marks);
        var late = """{ "name": "late", "relation": "LINKED_TO", "pattern": [ { "id": "s", "lemma": "veltro" }, { "id": "o", "from": "s", "op": ".*", "mention": "PERSON" } ], "subject": "s", "object": "o" }""";
        var early = $$"""{ "name": "early", "relation": "LINKED_TO", "pattern": [ {{Owner}} ], "subject": "s", "object": "o" }""";
        foreach (var order in new[] { $"{early}, {late}", $"{late}, {early}" })
        {
            var set = RuleSet.Parse($$"""{ "rules": [ {{order}} ] }""", "r.json", Ontology.Default);
            Assert.Equal(set.Rules.Select(r => r.Source), set.Extract(facts, text).Select(f => f.Source));
        }
    }

    [Fact]
    public void A_dictionary_form_takes_the_forms_of_its_word_whatever_dictionary_form_the_model_gives()
    {
        const string Frozen = """{ "name": "freezes", "relation": "LINKED_TO", "pattern": [ { "id": "verb", "lemma": "freeze" }, { "id": "s", "from": "verb", "op": ">--" }, { "id": "o", "from": "verb", "op": ">++" } ], "subject": "s", "object": "o" }""";
        var (facts, text) = TreeSketch.Parse("Veltro<froze:nsubj froze/VERB Rose<froze:obj", "ORG=Veltro; MISC=Rose");
        Assert.Single(RuleSet.Parse($$"""{ "rules": [ {{Frozen}} ] }""", "r.json", Ontology.Default).Extract(facts, text));
        var not = Frozen.Replace("\"lemma\": \"freeze\"", "\"form\": \"froze\", \"notLemma\": \"freeze\"", StringComparison.Ordinal);
        Assert.Empty(RuleSet.Parse($$"""{ "rules": [ {{not}} ] }""", "r.json", Ontology.Default).Extract(facts, text));
    }

    [Fact]
    public void A_name_right_behind_a_common_noun_is_what_the_noun_means()
    {
        var (facts, text) = TreeSketch.Parse("Veltro<owns:nsubj owns/VERB tanker<owns:obj Rose<tanker:appos near<Star:case Star<owns:obl", "ORG=Veltro; NOM-OTHER=tanker; MISC=Rose; MISC=Star");
        var found = RuleSet.Parse($$"""{ "rules": [ { "name": "owns", "relation": "LINKED_TO", "pattern": [ {{Owner}} ], "subject": "s", "object": "o" } ] }""", "r.json", Ontology.Default).Extract(facts, text);
        Assert.Equal("Rose", Assert.Single(found).Object.Of(text));
    }

    [Fact]
    public void A_rule_may_say_what_a_name_is_and_makes_no_mention_inside_a_name()
    {
        var (facts, text) = TreeSketch.Parse(Tree, Marks);
        var document = new Document(new Article { Text = text }, [facts.Sentence]);
        var set = RuleSet.Parse($$"""{ "rules": [ { "name": "owns", "relation": "LEADS", "pattern": [ {{Owner}} ], "subject": { "node": "s", "is": "Person" }, "object": { "node": "o", "is": "Organization" } } ] }""", "r.json", Ontology.Default);
        var (joined, _) = ExtractedFacts.Join(document, [facts], set.Name, set.Extract(document, [facts], default));
        Assert.Equal([MentionType.Person, MentionType.Organization], [joined[0].Mentions[0].Type, joined[0].Mentions[1].Type]);
        var (inside, words) = TreeSketch.Parse("Veltro<owns:nsubj owns/VERB Sea<owns:obj Rose<owns:obj", "ORG=Veltro; MISC=Sea Rose");
        var made = RuleSet.Parse($$"""{ "rules": [ { "name": "owns", "relation": "LINKED_TO", "pattern": [ {{Owner}} ], "subject": "s", "object": { "node": "o", "as": "Thing" } } ] }""", "r.json", Ontology.Default).Extract(inside, words);
        Assert.Equal("Sea Rose", Assert.Single(made).Object.Of(words));
    }

    [Fact]
    public void A_rule_that_matches_nearly_everything_is_stopped_in_each_sentence_and_named()
    {
        var tree = "owns/VERB " + string.Join(' ', Enumerable.Range(0, 30).Select(i => $"N{i}<owns:obj"));
        var marks = string.Join("; ", Enumerable.Range(0, 30).Select(i => $"ORG=N{i}"));
        var (facts, text) = TreeSketch.Parse(tree, marks);
        var set = RuleSet.Parse("""
            { "rules": [ { "name": "greedy", "relation": "LINKED_TO", "subject": "s", "object": "o",
                "pattern": [ { "id": "verb", "lemma": "owns" }, { "id": "s", "from": "verb", "op": ">" }, { "id": "o", "from": "verb", "op": ">" } ] },
              { "name": "modest", "relation": "LINKED_TO", "subject": "s", "object": "o",
                "pattern": [ { "id": "verb", "lemma": "owns" }, { "id": "s", "from": "verb", "op": ">", "form": "N1" }, { "id": "o", "from": "verb", "op": ">" } ] } ] }
            """, "r.json", Ontology.Default);
        Assert.Empty(set.Capped);
        var found = set.Extract(facts, text);
        Assert.Equal(RuleSet.MostMatches, found.Count(f => f.Source == "rule:greedy"));
        Assert.Equal(29, found.Count(f => f.Source == "rule:modest"));
        Assert.Equal(["greedy"], set.Capped);
    }

    [Fact]
    public void Relations_that_were_renamed_are_found_under_the_names_that_the_reader_knows_also_where_two_change_places()
    {
        var ontology = Ontology.Parse("""{ "extends": "news", "rename": { "relations": { "LEADS": "MEMBER_OF", "MEMBER_OF": "LEADS", "LINKED_TO": "TIED_TO" } } }""", "o.json");
        string Rule(string relation) => $$"""{ "name": "{{relation}}", "relation": "{{relation}}", "pattern": [ {{Owner}} ], "subject": "s", "object": "o" }""";
        var (facts, text) = TreeSketch.Parse(Tree, "PERSON=Veltro; ORG=Rose");
        var set = RuleSet.Parse($$"""{ "rules": [ {{Rule("TIED_TO")}}, {{Rule("MEMBER_OF")}}, {{Rule("LEADS")}} ] }""", "r.json", ontology);
        Assert.Equal(["LINKED_TO", "LEADS", "MEMBER_OF"], set.Extract(facts, text).Select(f => f.Type));
        Assert.Equal(["TIED_TO", "MEMBER_OF", "LEADS"], set.Rules.Select(r => r.Type));
    }

    private static IReadOnlyList<ExtractedFact> Find(string rule, string marks = Marks)
    {
        var (facts, text) = TreeSketch.Parse(Tree, marks);
        return RuleSet.Parse($$"""{ "rules": [ {{rule}} ] }""", "r.json", Ontology.Default).Extract(facts, text);
    }
}
