using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Rules;

namespace KnowledgeGraph.Tests.Cli;

/// <summary><c>kg rules</c> and <c>--rules</c>, with the model.</summary>
[Collection(KgCollection.Name)]
public sealed class RulesTests
{
    private const string Ontology = """
        { "extends": "news", "kinds": [ { "name": "Vessel", "is": "Thing", "nouns": ["tanker", "vessel"] } ],
          "relations": [ { "name": "OWNS_VESSEL", "subjects": ["Organization", "Person"], "objects": ["Vessel"] } ] }
        """;

    private const string Rules = """
        { "rules": [ { "name": "owns", "relation": "OWNS_VESSEL", "trigger": "verb", "subject": "owner", "object": "ship",
          "pattern": [ { "id": "verb", "lemma": ["own", "buy"] }, { "id": "owner", "from": "verb", "op": ">", "dep": "nsubj", "mention": ["Organization", "Person"] },
                       { "id": "ship", "from": "verb", "op": ">", "dep": "obj" } ],
          "positive": [ "{subject:Veltro Shipping} owns {object:the tanker Sea Rose}.", "{subject:Veltro Shipping} sold {object:the tanker Sea Rose}." ],
          "negative": [ "Veltro Shipping does not own the tanker Sea Rose.", "Veltro Shipping bought the vessel Morning Star in May." ] } ] }
        """;

    [Fact]
    public async Task Test_runs_the_examples_through_the_model_and_says_which_fail_and_why()
    {
        using var kg = new Kg { Composition = new Composition() };
        var result = await kg.RunAsync("rules", "test", kg.Write("r.json", Rules), "--ontology", kg.Write("o.json", Ontology));
        Assert.Equal(1, result.Code);
        Assert.Contains("owns, line 4: \"Veltro Shipping sold the tanker Sea Rose.\": found nothing: no word is what 'verb' asks for. The model sees: Veltro/", result.Out, StringComparison.Ordinal);
        Assert.Contains("owns, line 5: \"Veltro Shipping bought the vessel Morning Star in May.\": found Veltro Shipping OWNS_VESSEL ", result.Out, StringComparison.Ordinal);
        Assert.EndsWith("1 rule, 4 examples: 2 passed, 2 failed\n", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_of_a_relation_that_changes_places_with_another_finds_its_own()
    {
        using var kg = new Kg { Composition = new Composition() };
        var ontology = kg.Write("o.json", """{ "extends": "news", "rename": { "relations": { "PART_OF": "CONTROLS", "CONTROLS": "PART_OF" } } }""");
        var rules = kg.Write("r.json", """
            { "rules": [ { "name": "runs", "relation": "PART_OF", "definition": "What the reader calls CONTROLS.", "trigger": "verb", "subject": { "node": "s", "is": "Organization" }, "object": { "node": "o", "is": "Organization" },
              "pattern": [ { "id": "verb", "lemma": "operate" }, { "id": "s", "from": "verb", "op": ">", "dep": "nsubj" }, { "id": "o", "from": "verb", "op": ">", "dep": "obj" } ],
              "positive": "{subject:Veltro Shipping} operates {object:Orlik Yards}.", "negative": "Veltro Shipping sold Orlik Yards." } ] }
            """);
        var tested = await kg.RunAsync("rules", "test", rules, "--ontology", ontology);
        Assert.Equal((0, "1 rule, 2 examples: 2 passed, 0 failed\n"), (tested.Code, tested.Out));
    }

    [Fact]
    public async Task A_rule_that_the_model_agrees_with_passes_its_test_and_both_are_named()
    {
        using var kg = new Kg { Composition = new Composition() };
        var rules = kg.Write("r.json", """
            { "rules": [ { "name": "shells", "event": "ATTACK", "trigger": "verb", "subject": "s", "object": "o",
              "pattern": [ { "id": "verb", "lemma": "attack" }, { "id": "s", "from": "verb", "op": ">", "dep": "nsubj" }, { "id": "o", "from": "verb", "op": ">", "dep": "obj" } ],
              "positive": "{subject:Gunmen} attacked {object:a convoy} near Tolo.", "negative": "Gunmen left a convoy near Tolo." } ] }
            """);
        Assert.Equal((0, "1 rule, 2 examples: 2 passed, 0 failed\n"), await kg.RunAsync("rules", "test", rules) is var tested ? (tested.Code, tested.Out) : default);
        var explained = await kg.RunAsync("explain", "Gunmen attacked a convoy near Tolo.", "--rules", rules);
        Assert.Equal("Gunmen ATTACKED convoy (actual, model+rule:shells 1.00)", explained.Out.Split((char)10).Single(l => l.Contains("ATTACKED", StringComparison.Ordinal)).Trim());
    }

    [Fact]
    public async Task Check_refuses_in_one_line_and_names_no_stack()
    {
        using var kg = new Kg();
        Assert.Equal(0, (await kg.RunAsync("rules", "check", kg.Write("r.json", Rules), "--ontology", kg.Write("o.json", Ontology))).Code);
        var refused = await kg.RunAsync("rules", "check", kg["r.json"]);
        Assert.Equal((3, $"kg: {kg["r.json"]}, line 1, column 44: the ontology has no relation 'OWNS_VESSEL'; add it to a file that --ontology names.\n"), (refused.Code, refused.Error));
    }

    [Fact]
    public async Task A_rule_that_is_learned_finds_what_it_was_learned_from()
    {
        using var kg = new Kg { Composition = new Composition(), Stdin = "{subject:Veltro Shipping} owns the tanker {object:Sea Rose}.\n\n{subject:Lena Brandt} bought {object:two tankers} in Tolo.\n" };
        var learned = await kg.RunAsync("rules", "learn", "-", "--relation", "OWNS_VESSEL", "--ontology", kg.Write("o.json", Ontology));
        Assert.Equal((0, ""), (learned.Code, learned.Error));
        var tested = await kg.RunAsync("rules", "test", kg.Write("learned.json", learned.Out), "--ontology", kg["o.json"], "-q");
        Assert.Equal((0, "1 rule, 2 examples: 2 passed, 0 failed\n"), (tested.Code, tested.Out));
        Assert.Equal(3, (await kg.RunAsync("rules", "learn", "a", "b", "--relation", "OWNS_VESSEL", "--ontology", kg["o.json"])).Code);
        Assert.Equal(3, (await kg.RunAsync("rules", "learn", "a", "b", "--relation", "OWNS")).Code);
    }

    [Fact]
    public async Task A_rule_that_is_learned_from_names_that_the_model_mistakes_can_be_tested_as_it_is()
    {
        using var kg = new Kg { Composition = new Composition() };
        var ontology = kg.Write("o.json", Ontology.Replace("OWNS_VESSEL", "REPAIRED", StringComparison.Ordinal));
        var learned = await kg.RunAsync(
            "rules", "learn", "{subject:Karvel Docks} repaired {object:the tanker Sea Rose}.", "{subject:The Orlik yard} repaired {object:the vessel}.", "--relation", "REPAIRED", "--ontology", ontology);
        Assert.Equal((0, ""), (learned.Code, learned.Error));
        Assert.Contains("\"is\": \"", learned.Out, StringComparison.Ordinal);
        Assert.NotEqual(3, (await kg.RunAsync("rules", "test", kg.Write("learned.json", learned.Out), "--ontology", ontology)).Code);
    }

    [Fact]
    public async Task An_end_of_a_kind_that_the_relation_does_not_allow_is_said_with_two_ways_to_mend_it()
    {
        using var kg = new Kg { Composition = new Composition() };
        var ontology = kg.Write("o.json", Ontology.Replace("\"Organization\", \"Person\"", "\"Place\"", StringComparison.Ordinal));
        var result = await kg.RunAsync("rules", "test", kg.Write("r.json", Rules.Replace(", \"mention\": [\"Organization\", \"Person\"]", "", StringComparison.Ordinal)), "--ontology", ontology);
        Assert.Equal(1, result.Code);
        Assert.Contains("the ontology allows no subject of this kind (if the model mistakes a name, say what it is with \"is\" at 'subject' of the rule; if the kind is meant, allow it in the ontology)", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_rules_find_is_in_the_graph_with_the_name_of_the_rule_and_its_word_as_evidence()
    {
        using var kg = new Kg { Composition = new Composition() };
        var article = kg.Write("a.txt", "Veltro Shipping owns the tanker Sea Rose. The tanker Sea Rose left the port of Tolo on Monday.");
        Assert.Equal(0, (await kg.RunAsync("build", article, "--rules", kg.Write("r.json", Rules), "--ontology", kg.Write("o.json", Ontology), "-q")).Code);
        var found = await kg.RunAsync("find", "--type", "OWNS_VESSEL", "--json");
        Assert.Contains("\"extractor\": \"rule:owns\"", found.Out, StringComparison.Ordinal);
        Assert.Contains("\"object\": \"Sea Rose\"", found.Out, StringComparison.Ordinal);
        Assert.Contains("\"start\": 16,\n        \"end\": 20,", found.Out, StringComparison.Ordinal);
        Assert.Contains("\"types\": [\n    \"Vessel\"\n  ]", (await kg.RunAsync("show", "Sea Rose", "--json")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Relations_that_change_places_are_found_under_each_others_names()
    {
        using var kg = new Kg { Composition = new Composition() };
        var ontology = kg.Write("o.json", """{ "extends": "news", "rename": { "relations": { "ATTACKED": "CRITICIZED", "CRITICIZED": "ATTACKED" } } }""");
        Assert.Equal(0, (await kg.RunAsync("build", kg.Write("a.txt", "Police attacked the port of Tolo."), "--ontology", ontology, "-q")).Code);
        Assert.Contains("Police  CRITICIZED  Tolo", (await kg.RunAsync("find", "--type", "CRITICIZED")).Out, StringComparison.Ordinal);
        Assert.Equal("", (await kg.RunAsync("find", "--type", "ATTACKED")).Out);
    }

    [Fact]
    public async Task A_broken_rule_file_is_said_before_a_graph_is_made_and_rules_have_a_known_document_read_again()
    {
        var composition = new MeetingComposition();
        using var kg = new Kg { Composition = composition };
        var article = kg.Write("a.txt", "Anna Berg met Carl Dahl .");
        Assert.Equal(3, (await kg.RunAsync("build", article, "--rules", kg.Write("broken.json", "{"))).Code);
        Assert.False(File.Exists(kg.Graph) || composition.Opened);
        Assert.Equal(0, (await kg.RunAsync("build", article)).Code);
        var rules = kg.Write("r.json", """{ "rules": [ { "name": "x", "relation": "LINKED_TO", "pattern": [ { "id": "a", "lemma": "own" }, { "id": "b", "from": "a", "op": ">" } ], "subject": "a", "object": "b" } ] }""");
        Assert.Equal(0, (await kg.RunAsync("build", article, "--rules", rules)).Code);
        Assert.Equal("x", Assert.Single(Assert.IsType<RuleSet>(Assert.Single(composition.Options!.Extractors)).Rules).Name);
    }
}
