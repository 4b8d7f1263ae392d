using System.Text.RegularExpressions;

namespace KnowledgeGraph.Tests.House;

/// <summary>Files stay small, and hold the type that they are named for.</summary>
public sealed partial class SizeTests
{
    private static readonly List<(string File, string[] Lines)> Sources = [.. Repository.Files("src", "*.cs").Select(f => (Path.GetRelativePath(Repository.Root, f), File.ReadAllLines(f)))];

    /// <summary>Data written as code by a script.</summary>
    private static readonly string[] Generated = ["AccentTable.cs"];

    [Fact]
    public void NoFileIsLongerThanThreeHundredLines() =>
        Assert.Empty(Sources.Where(s => s.Lines.Length > 300 && !Generated.Contains(Path.GetFileName(s.File))).Select(s => $"{s.File}: {s.Lines.Length}"));

    [Fact]
    public void NineOfTenFilesAreUnderTwoHundredLines()
    {
        var lengths = Sources.Select(s => s.Lines.Length).Order().ToList();
        Assert.True(lengths[lengths.Count * 9 / 10] <= 200, $"the ninth tenth has {lengths[lengths.Count * 9 / 10]} lines");
    }

    [Fact]
    public void NoFileHidesTextInRegions() => Assert.Empty(Sources.Where(s => s.Lines.Any(l => l.TrimStart().StartsWith("#region", StringComparison.Ordinal))).Select(s => s.File));

    [Fact]
    public void AFileHoldsOneTypeWithItsName()
    {
        var wrong = from source in Sources
                    let types = source.Lines.Select(l => TopLevelType().Match(l)).Where(m => m.Success).Select(m => m.Groups["name"].Value).ToList()
                    let name = Path.GetFileNameWithoutExtension(source.File).Split('.')[0]
                    where types.Count != 1 || types[0] != name
                    where Path.GetFileName(source.File) != "Program.cs"
                    select $"{source.File}: {string.Join(", ", types)}";
        Assert.Empty(wrong);
    }

    [GeneratedRegex(@"^(public |internal |file )?(static |sealed |abstract |readonly |partial |unsafe |ref )*(class|record struct|record|struct|interface|enum|delegate void) (?<name>\w+)")]
    private static partial Regex TopLevelType();
}
