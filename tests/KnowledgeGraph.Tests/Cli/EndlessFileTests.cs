using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>A file for something small that has no end is refused with the limit, before it fills the memory.</summary>
[Collection(KgCollection.Name)]
public sealed class EndlessFileTests
{
    private const string Endless = "/dev/zero";

    [SkippableTheory]
    [InlineData("import", "list.csv", "--map", Endless)]
    [InlineData("build", "list.csv", "--names", Endless)]
    [InlineData("build", "list.csv", "--rules", Endless)]
    [InlineData("build", "list.csv", "--ontology", Endless)]
    [InlineData("stats", "--graph", "http://localhost:1", "--password-file", Endless)]
    [InlineData("ontology", "check", Endless)]
    [InlineData("rules", "check", Endless)]
    public async Task It_is_one_line_with_the_limit(params string[] command)
    {
        Skip.IfNot(File.Exists(Endless), "no /dev/zero");
        using var kg = new Kg();
        var list = kg.Write("list.csv", "source,target,type\nA,B,LEADS\n");
        var result = await kg.RunAsync(CancellationToken.None, [.. command.Select(w => w == "list.csv" ? list : w)]);
        Assert.Equal(3, result.Code);
        Assert.Matches(@"/dev/zero: more than [\d.]+ MiB", result.ErrorLine);
    }

    [SkippableFact]
    public async Task So_is_a_config_file()
    {
        Skip.IfNot(File.Exists(Endless), "no /dev/zero");
        using var kg = new Kg();
        kg.Environment["KG_CONFIG"] = Endless;
        var result = await kg.RunAsync("documents");
        Assert.Equal(3, result.Code);
        Assert.Contains("more than 1 MiB", result.ErrorLine, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_the_limit_is_read_and_one_byte_more_is_not()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["file"], "1234");
        Assert.Equal("1234", BoundedFile.ReadText(folder["file"], 4));
        Assert.Throws<InvalidDataException>(() => BoundedFile.ReadText(folder["file"], 3));
        Assert.Throws<FileNotFoundException>(() => BoundedFile.ReadText(folder["none"], 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => BoundedFile.ReadText(folder["file"], 0));
    }
}
