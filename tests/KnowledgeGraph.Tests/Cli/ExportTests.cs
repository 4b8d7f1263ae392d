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
}
