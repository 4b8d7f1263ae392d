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
        Assert.Contains("Orlik Front ATTACKED border post", SampleProgram.Run(folder), StringComparison.Ordinal);
    }

    [Fact]
    public void TheFilesThatTheReadmeNamesExist()
    {
        var readme = Repository.Read("README.md");
        var targets = Link().Matches(readme).Select(m => m.Groups["target"].Value).Where(t => !t.Contains("://", StringComparison.Ordinal) && !t.StartsWith('#'));
        Assert.All(targets.Concat(Sample().Matches(readme).Select(m => m.Value)), t => Assert.True(Path.Exists(Path.Combine(Repository.Root, t)), $"README names {t}, which is not there"));
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"samples/[\w.-]+\w")]
    private static partial Regex Sample();
}
