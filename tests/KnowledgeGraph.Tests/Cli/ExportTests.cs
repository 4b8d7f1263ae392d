using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Cli;

[Collection(KgCollection.Name)]
public sealed class ExportTests
{
    [Theory]
    [InlineData("jsonl")]
    [InlineData("graphml")]
    [InlineData("dot")]
    public async Task A_file_and_standard_output_get_the_same_bytes(string format)
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        var result = await kg.RunAsync("export", format, "-o", kg["out"]);
        Assert.Equal((0, ""), (result.Code, result.Out));
        Assert.Equal((await kg.RunAsync("export", format)).Out, await File.ReadAllTextAsync(kg["out"]));
    }

    [Fact]
    public async Task A_file_that_exists_is_left_unless_force_is_given()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        kg.Write("out", "mine");
        var refused = await kg.RunAsync("export", "dot", "-o", kg["out"]);
        Assert.Equal((3, "mine"), (refused.Code, await File.ReadAllTextAsync(kg["out"])));
        Assert.Equal(0, (await kg.RunAsync("export", "dot", "-o", kg["out"], "--force")).Code);
        Assert.StartsWith("digraph", await File.ReadAllTextAsync(kg["out"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_writes_its_part_alone()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        var part = (await kg.RunAsync("export", "dot", "--type", "LEADS")).Out;
        Assert.Contains("Ivo Brandt", part);
        Assert.DoesNotContain("Calvera1", part);
    }

    [Fact]
    public async Task A_folder_that_is_missing_is_said()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        var result = await kg.RunAsync("export", "dot", "-o", kg["none/out.dot"]);
        Assert.Equal(3, result.Code);
        Assert.Contains("check that the folder exists", result.ErrorLine);
    }

    [Fact]
    public async Task A_format_of_several_files_needs_a_folder_that_is_new_or_empty()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        Assert.Equal(2, (await kg.RunAsync("export", "csv")).Code);
        Assert.Equal(0, (await kg.RunAsync("export", "csv", "-o", kg["tables"])).Code);
        Assert.StartsWith("id,label,kind", await File.ReadAllTextAsync(kg["tables/nodes.csv"]), StringComparison.Ordinal);
        kg.Write("tables/mine.txt", "mine");
        Assert.Equal(3, (await kg.RunAsync("export", "tsv", "-o", kg["tables"])).Code);
        Assert.Equal(0, (await kg.RunAsync("export", "tsv", "-o", kg["tables"], "--force")).Code);
        Assert.Equal("mine", await File.ReadAllTextAsync(kg["tables/mine.txt"]));
        Assert.False(Directory.Exists(kg["tables.part"]));
        Assert.Equal(3, (await kg.RunAsync("export", "csv", "-o", kg["none/tables"])).Code);
    }

    [Fact]
    public async Task A_device_is_never_replaced_by_a_file()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        Assert.Equal(3, (await kg.RunAsync("export", "dot", "-o", "/dev/kg-test-that-is-no-file", "--force")).Code);
    }

    [Fact]
    public async Task What_is_exported_is_imported_again_and_a_second_time_changes_nothing()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        var written = (await kg.RunAsync("export", "jsonl")).Out;
        kg.Write("copy.jsonl", written);
        Assert.Equal(0, (await kg.RunAsync(CancellationToken.None, "import", kg["copy.jsonl"], "--graph", kg["other.kg"])).Code);
        Assert.Equal(written, (await kg.RunAsync(CancellationToken.None, "export", "jsonl", "--graph", kg["other.kg"])).Out);
        Assert.Contains("1 unchanged", (await kg.RunAsync(CancellationToken.None, "import", kg["copy.jsonl"], "--graph", kg["other.kg"])).Out);
    }

    [Fact]
    public async Task A_known_graph_joins_the_extracted_one_by_name()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        kg.Write("known.csv", "who,where\nIvo Brandt,Tolo\n");
        kg.Write("map.json", """{"subject":"who","object":"where","defaultType":"LOCATED_IN"}""");
        Assert.Equal(0, (await kg.RunAsync("import", kg["known.csv"], "--map", kg["map.json"])).Code);
        Assert.Contains("LOCATED_IN", (await kg.RunAsync("show", "Ivo Brandt")).Out);
        Assert.Equal(3, (await kg.RunAsync("import", kg["map.json"])).Code);
    }

    [Fact]
    public async Task What_the_ontology_does_not_take_of_a_known_graph_is_said_with_how_to_mend_it()
    {
        using var kg = new Kg();
        kg.Write("known.csv", "source;target;type\nAnn Bell;Bo Cray;LOCATED_IN\nAnn Bell;Bo Cray;hates\nAnn Bell;Bo Cray;envies\nBo Cray;Ann Bell;envies\n");
        var result = await kg.RunAsync("import", kg["known.csv"]);
        Assert.Equal(0, result.Code);
        Assert.Contains("1 relation left out, as the ontology does not allow it between such kinds; say kinds in columns (subjectKind, objectKind) or a defaultKind", result.Error);
        Assert.Contains("3 relations left out, whose type the ontology does not know (ENVIES, HATES)", result.Error);
    }

    [Fact]
    public async Task A_community_is_chosen_by_a_member_or_its_number_as_found_or_as_kept()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        var byMember = (await kg.RunAsync("export", "dot", "--community", "Mara Denn")).Out;
        Assert.Contains("MEMBER_OF", byMember);
        Assert.DoesNotContain("LEADS", byMember);
        Assert.Equal(0, (await kg.RunAsync("communities", "--write")).Code);
        Assert.Equal(byMember, (await kg.RunAsync("export", "dot", "--community", "Mara Denn")).Out);
        Assert.Equal(byMember, (await kg.RunAsync("export", "dot", "--community", "1")).Out);
        var refused = await kg.RunAsync("export", "dot", "--community", "9999");
        Assert.Equal(3, refused.Code);
        Assert.Contains("there is none; kg communities shows 1 to", refused.ErrorLine);
    }

    [Fact]
    public async Task A_path_between_two_entities_is_chosen()
    {
        using var kg = new Kg();
        await kg.AddAsync(Some.Contribution());
        var path = (await kg.RunAsync("find", "--between", "Mara Denn", "Rebels")).Out;
        Assert.Contains("MEMBER_OF", path);
        Assert.DoesNotContain("ATTACKED", path);
        Assert.Equal(2, (await kg.RunAsync("find", "--between", "Mara Denn")).Code);
    }

    [Fact]
    public async Task Links_between_happenings_are_chosen_by_both_ends_and_by_community()
    {
        using var kg = new Kg();
        await kg.AddAsync(Linked());
        async Task<string> LinksAsync(params string[] choice) => (await kg.RunAsync(["find", "--type", "RESPONDED_TO", .. choice])).Out;
        var all = await LinksAsync();
        Assert.Contains("RESPONDED_TO", all);
        Assert.Equal(all, await LinksAsync("--between", "Ann Bell", "Cy Dorn"));
        Assert.Equal(all, await LinksAsync("--between", "Cy Dorn", "Ann Bell"));
        Assert.Empty(await LinksAsync("--between", "Ann Bell", "Eve Fox"));
        Assert.Equal(all, await LinksAsync("--community", "Ann Bell"));
        Assert.Empty(await LinksAsync("--community", "Eve Fox"));
    }

    /// <summary>Four who know each other and two others; a meeting answers another one.</summary>
    private static Contribution Linked() => Some.Contribution(Some.Facts("Ann Bell met Bo Cray .\nCy Dorn greeted Dee Eck .\nEve Fox thanked Flo Gray .")
        .Entity(EntityKind.Person, "Ann Bell").Entity(EntityKind.Person, "Bo Cray").Entity(EntityKind.Person, "Cy Dorn").Entity(EntityKind.Person, "Dee Eck")
        .Entity(EntityKind.Person, "Eve Fox").Entity(EntityKind.Person, "Flo Gray")
        .Event("MEET", "met", "Ann Bell", "Bo Cray").Event("MEET", "greeted", "Cy Dorn", "Dee Eck").Event("MEET", "thanked", "Eve Fox", "Flo Gray")
        .Relation("Ann Bell", "MET_WITH", "Cy Dorn").Relation("Ann Bell", "MET_WITH", "Dee Eck").Relation("Bo Cray", "MET_WITH", "Cy Dorn").Relation("Bo Cray", "MET_WITH", "Dee Eck")
        .Link("greeted", "RESPONDED_TO", "met").Build());
}
