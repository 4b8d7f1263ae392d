using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Tests.Core.Ontologies;

namespace KnowledgeGraph.Tests.Cli;

[Collection(KgCollection.Name)]
public sealed class OntologyTests
{
    [Fact]
    public async Task Check_says_that_a_file_is_sound_or_where_it_is_not()
    {
        using var kg = new Kg();
        var result = await kg.RunAsync("ontology", "check", kg.Write("mine.json", OntologyChangeTests.Harbour));
        Assert.Equal((0, $"{kg["mine.json"]}: sound; harbour, 37 relations, 2 own kinds\n"), (result.Code, result.Out));
        var broken = await kg.RunAsync("ontology", "check", kg.Write("broken.json", "{ \"extends\": \"news\",\n  \"forbid\": { \"relations\": [\"LEDS\"] } }"));
        Assert.Equal((3, $"kg: {kg["broken.json"]}, line 2, column 29: 'LEDS' cannot be forbidden: there is no such relation; perhaps 'LEADS' is meant.\n"), (broken.Code, broken.Error));
        Assert.Equal(3, (await kg.RunAsync("ontology", "check", kg["missing.json"])).Code);
    }

    [Fact]
    public async Task Diff_lists_what_a_file_changes()
    {
        using var kg = new Kg();
        var lines = (await kg.RunAsync("ontology", "diff", kg.Write("mine.json", OntologyChangeTests.Harbour))).Out.Split('\n');
        foreach (var line in new[]
        {
            "+ kind Vessel: is Thing; nouns ship, tanker", "~ kind Happening: to Occasion", "! kind Weapon", "! relation FAMILY_OF", "~ relation LINKED_TO: to TIED_TO",
            "+ relation OWNED_BY: Vessel to Person, Organization", "~ relation ATTACKED: event ATTACK to none; color #d62728 to #000000",
        }) Assert.Contains(line, lines);
        Assert.Equal("[]\n", (await kg.RunAsync("ontology", "diff", "news", "news", "--json")).Out);
        Assert.Contains("\"change\": \"forbidden\"", (await kg.RunAsync("ontology", "diff", kg["mine.json"], "--json")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_shown_as_json_is_read_again()
    {
        using var kg = new Kg();
        var shown = await kg.RunAsync("ontology", "--json", "--ontology", kg.Write("mine.json", OntologyChangeTests.Harbour));
        var again = await kg.RunAsync("ontology", "show", "--json", "--ontology", kg.Write("again.json", shown.Out));
        Assert.Equal((0, shown.Out), (again.Code, again.Out));
        Assert.Equal("[]\n", (await kg.RunAsync("ontology", "diff", kg["again.json"], kg["mine.json"], "--json")).Out);
        Assert.Contains("Vessel", (await kg.RunAsync("ontology", "show", "--ontology", kg["mine.json"])).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_style_of_neo4j_has_the_kinds_and_relations_of_the_ontology_in_force()
    {
        using var kg = new Kg();
        var style = await kg.RunAsync("neo4j", "style", "--ontology", kg.Write("mine.json", OntologyChangeTests.Harbour));
        Assert.Contains("node.Vessel {\n", style.Out);
        Assert.Contains("relationship.OWNS_VESSEL {\n", style.Out);
        Assert.Equal(0, (await kg.RunAsync("build", kg.Write("a.txt", "Anna Berg met Carl Dahl ."), "--ontology", kg["mine.json"])).Code);
        Assert.Equal(style.Out, (await kg.RunAsync("neo4j", "style")).Out);
    }

    [Fact]
    public async Task The_schema_is_printed_for_editors()
    {
        using var kg = new Kg();
        Assert.Equal(Ontology.Schema, (await kg.RunAsync("ontology", "schema")).Out);
    }

    [Fact]
    public async Task A_graph_remembers_the_ontology_that_it_was_built_with_until_another_is_named()
    {
        using var kg = new Kg();
        var article = kg.Write("a.txt", "Anna Berg met Carl Dahl .");
        Assert.Equal(0, (await kg.RunAsync("build", article, "--ontology", kg.Write("mine.json", OntologyChangeTests.Harbour))).Code);
        Assert.StartsWith("{\n  \"name\": \"harbour\"", (await kg.RunAsync("ontology", "--json")).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await kg.RunAsync("find", "--type", "OWNS_VESSEL")).Code);
        Assert.Equal(2, (await kg.RunAsync("find", "--type", "FAMILY_OF")).Code);
        Assert.Equal(0, (await kg.RunAsync("find", "--type", "FAMILY_OF", "--ontology", "news")).Code);
        await kg.RunAsync("build", article);
        Assert.StartsWith("{\n  \"name\": \"harbour\"", (await kg.RunAsync("ontology", "--json")).Out, StringComparison.Ordinal);
        await kg.RunAsync("build", article, "--ontology", "news");
        Assert.Equal(Ontology.Default.ToJson(), (await kg.RunAsync("ontology", "--json")).Out);
    }
}
