using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Cli;

public sealed class RealPathTests
{
    [SkippableTheory]
    [InlineData("link", "file")]
    [InlineData("chain", "file")]
    [InlineData("inner/up/file", "file")]
    [InlineData("inner/up/inner/up/chain", "file")]
    [InlineData("dangling", "nowhere")]
    [InlineData("file", "file")]
    [InlineData("new/file", "new/file")]
    public void Every_way_to_a_file_is_the_same_path(string way, string file)
    {
        Skip.If(OperatingSystem.IsWindows(), "links need rights on Windows");
        using var folder = Links();
        Assert.Equal(Path.Combine(RealPath.Of(folder.Path), file), RealPath.Of(folder[way]));
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), folder[way]);
        Assert.Equal(RealPath.Of(folder[way]), RealPath.Of(relative));
    }

    [SkippableFact]
    public void Links_in_a_circle_are_said()
    {
        Skip.If(OperatingSystem.IsWindows(), "links need rights on Windows");
        using var folder = Links();
        Assert.Contains("circle", Assert.Throws<IOException>(() => RealPath.Of(folder["one"])).Message, StringComparison.Ordinal);
    }

    private static TemporaryFolder Links()
    {
        var folder = new TemporaryFolder();
        File.WriteAllText(folder["file"], "");
        Directory.CreateDirectory(folder["inner"]);
        File.CreateSymbolicLink(folder["link"], "file");
        File.CreateSymbolicLink(folder["chain"], folder["link"]);
        File.CreateSymbolicLink(folder["dangling"], "nowhere");
        File.CreateSymbolicLink(folder["one"], "two");
        File.CreateSymbolicLink(folder["two"], "one");
        Directory.CreateSymbolicLink(folder["inner/up"], "..");
        return folder;
    }
}
