using System.Diagnostics;
using System.Text.RegularExpressions;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.House;

/// <summary>What the README shows is what compiles and runs.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void TheReadmeShowsTheSampleProgram() =>
        Assert.Equal(Repository.Read("samples", "FirstGraph", "Program.cs").Trim(), CodeBlock().Match(Repository.Read("README.md")).Groups["code"].Value.Trim());

    [Fact]
    public void TheSampleProgramFindsTheAttackInTheSampleArticle()
    {
        using var folder = new TemporaryFolder();
        File.Copy(Path.Combine(Repository.Root, "samples", "border-clash.txt"), folder["article.txt"]);
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Program()]) { WorkingDirectory = folder.Path, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        Assert.Contains("gunmen ATTACKED border post", output, StringComparison.Ordinal);
    }

    [Fact]
    public void TheFilesThatTheReadmeNamesExist()
    {
        var readme = Repository.Read("README.md");
        var targets = Link().Matches(readme).Select(m => m.Groups["target"].Value).Where(t => !t.Contains("://", StringComparison.Ordinal) && !t.StartsWith('#'));
        Assert.All(targets.Concat(Sample().Matches(readme).Select(m => m.Value)), t => Assert.True(Path.Exists(Path.Combine(Repository.Root, t)), $"README names {t}, which is not there"));
    }

    /// <summary>The sample of the same configuration as these tests.</summary>
    private static string Program()
    {
        var configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)).Split('_')[0];
        var folder = Path.Combine(Repository.Root, "artifacts", "bin", "FirstGraph");
        return Directory.EnumerateDirectories(folder, configuration + "*").Select(d => Path.Combine(d, "FirstGraph.dll")).Single(File.Exists);
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"samples/[\w.-]+\w")]
    private static partial Regex Sample();
}
