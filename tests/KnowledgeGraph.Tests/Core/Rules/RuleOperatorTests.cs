using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Rules;
using KnowledgeGraph.Tests.English.Rules;

namespace KnowledgeGraph.Tests.Core.Rules;

/// <summary>What each operator leads to, in one sentence with a tree made by hand, from either end: the search may begin at either node.</summary>
public sealed class RuleOperatorTests
{
    private const string Tree = "alfa<bravo:nsubj bravo/VERB charlie<delta:amod delta<bravo:obj echo<foxtrot:case foxtrot<delta:nmod golf<bravo:punct";
    private const string Marks = "ORG=alfa; ORG=delta; GPE=foxtrot; ATTACK!bravo";

    [Theory]
    [InlineData("bravo", ">", "alfa delta golf")]
    [InlineData("delta", "<", "bravo")]
    [InlineData("bravo", "<", "")]
    [InlineData("bravo", ">>", "alfa charlie delta echo foxtrot golf")]
    [InlineData("echo", "<<", "bravo delta foxtrot")]
    [InlineData("charlie", ".", "delta")]
    [InlineData("golf", ".", "")]
    [InlineData("charlie", ";", "bravo")]
    [InlineData("alfa", ";", "")]
    [InlineData("echo", ".*", "foxtrot golf")]
    [InlineData("charlie", ";*", "alfa bravo")]
    [InlineData("alfa", "$", "delta golf")]
    [InlineData("bravo", "$", "")]
    [InlineData("alfa", "$++", "delta golf")]
    [InlineData("golf", "$--", "alfa delta")]
    [InlineData("alfa", "$+", "")]
    [InlineData("delta", "$-", "")]
    [InlineData("bravo", ">+", "")]
    [InlineData("bravo", ">-", "alfa")]
    [InlineData("bravo", ">++", "delta golf")]
    [InlineData("bravo", ">--", "alfa")]
    [InlineData("alfa", "<+", "bravo")]
    [InlineData("delta", "<-", "")]
    [InlineData("alfa", "<++", "bravo")]
    [InlineData("delta", "<--", "bravo")]
    [InlineData("foxtrot", "<--", "delta")]
    [InlineData("bravo", "agent", "alfa")]
    [InlineData("bravo", "target", "delta")]
    [InlineData("bravo", "place", "foxtrot")]
    [InlineData("alfa", "agent", "")]
    [InlineData("bravo", "time", "")]
    [InlineData("bravo", "instrument", "")]
    public void An_operator_leads_where_its_definition_says(string from, string op, string to)
    {
        var found = Words.Where(w => w != from && Matches($$"""[ { "id": "a", "lemma": "{{from}}" }, { "id": "b", "from": "a", "op": "{{op}}", "lemma": "{{w}}" } ]""")).ToList();
        Assert.Equal(to.Split(' ', StringSplitOptions.RemoveEmptyEntries), found);
        var onlyByB = Words.Where(w => w != from && Matches($$"""[ { "id": "a", "matches": "{{from}}" }, { "id": "b", "from": "a", "op": "{{op}}", "lemma": "{{w}}" } ]""")).ToList();
        Assert.Equal(found, onlyByB);
    }

    [Theory]
    [InlineData("\"form\": \"DELTA\"", true)]
    [InlineData("\"notForm\": \"delta\"", false)]
    [InlineData("\"notLemma\": [\"alfa\", \"golf\"]", true)]
    [InlineData("\"upos\": \"NOUN\"", true)]
    [InlineData("\"upos\": [\"VERB\", \"ADP\"]", false)]
    [InlineData("\"xpos\": \"NN\"", true)]
    [InlineData("\"xpos\": \"NNS\"", false)]
    [InlineData("\"dep\": \"obj\"", true)]
    [InlineData("\"dep\": \"nsubj\"", false)]
    [InlineData("\"mention\": \"ORG\"", true)]
    [InlineData("\"mention\": \"Organization\"", true)]
    [InlineData("\"mention\": [\"PERSON\", \"Place\"]", false)]
    [InlineData("\"matches\": \"del.*\"", true)]
    [InlineData("\"matches\": \"del\"", false)]
    public void A_node_takes_the_words_that_it_asks_for(string member, bool fits) =>
        Assert.Equal(fits, Matches($$"""[ { "id": "a", "lemma": "bravo" }, { "id": "b", "from": "a", "op": ">++", "lemma": "delta", {{member}} } ]"""));

    [Theory]
    [InlineData("nmod", true)]
    [InlineData("nmod:echo", true)]
    [InlineData("nmod:of", false)]
    [InlineData("obl:echo", false)]
    public void A_relation_is_named_alone_or_with_its_preposition(string dep, bool fits) =>
        Assert.Equal(fits, Matches($$"""[ { "id": "a", "lemma": "delta" }, { "id": "b", "from": "a", "op": ">", "dep": "{{dep}}" } ]"""));

    [Theory]
    [InlineData("{ \"from\": \"a\", \"op\": \">\", \"lemma\": \"golf\" }", false)]
    [InlineData("{ \"from\": \"a\", \"op\": \">\", \"lemma\": \"charlie\" }", true)]
    [InlineData("[ { \"id\": \"c\", \"from\": \"b\", \"op\": \">\", \"dep\": \"nmod\" }, { \"from\": \"c\", \"op\": \">\", \"dep\": \"case\" } ]", false)]
    [InlineData("[ { \"id\": \"c\", \"from\": \"b\", \"op\": \">\", \"dep\": \"nmod\" }, { \"from\": \"c\", \"op\": \">\", \"dep\": \"amod\" } ]", true)]
    public void What_must_not_be_there_takes_the_match_away(string not, bool fits) =>
        Assert.Equal(fits, Found($$"""
            { "rules": [ { "name": "r", "relation": "LINKED_TO", "pattern": [ { "id": "a", "lemma": "bravo" }, { "id": "b", "from": "a", "op": ">", "dep": "obj" }, { "id": "s", "from": "a", "op": ">", "dep": "nsubj" } ],
              "not": [ {{not}} ], "subject": "s", "object": "b" } ] }
            """).Count > 0);

    [Fact]
    public void An_event_anchors_a_rule_without_words_and_a_circle_in_the_tree_does_no_harm()
    {
        Assert.True(Matches("""[ { "id": "a", "event": "ATTACK" }, { "id": "b", "from": "a", "op": "target" } ]"""));
        var (facts, text) = TreeSketch.Parse("alfa<bravo:obj bravo<alfa:amod", "ORG=alfa; ORG=bravo");
        foreach (var op in RuleOperators.Signs) Set($$"""{ "rules": [ { "name": "r", "relation": "LINKED_TO", "pattern": [ { "id": "a", "lemma": "alfa" }, { "id": "b", "from": "a", "op": "{{op}}" } ], "subject": "a", "object": "b" } ] }""").Extract(facts, text);
    }

    private static IEnumerable<string> Words => Tree.Split(' ').Select(w => w.Split('<')[0].Split('/')[0]);

    private static bool Matches(string pattern) => Found($$"""
        { "rules": [ { "name": "r", "relation": "LINKED_TO", "pattern": {{pattern}}, "subject": { "node": "a", "as": "ORG" }, "object": { "node": "b", "as": "ORG" } } ] }
        """).Count > 0;

    private static IReadOnlyList<ExtractedFact> Found(string json)
    {
        var (facts, text) = TreeSketch.Parse(Tree, Marks);
        var roles = new[] { ArgumentRole.Agent, ArgumentRole.Target, ArgumentRole.Place };
        facts = facts with { Events = [facts.Events[0] with { Arguments = [.. roles.Select((r, m) => new EventArgument(r, m, 0.9))] }] };
        return Set(json).Extract(facts, text);
    }

    private static RuleSet Set(string json) => RuleSet.Parse(json, "r.json", Ontology.Default);
}
