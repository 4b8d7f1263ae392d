using System.Xml.Linq;

namespace KnowledgeGraph.Tests.House;

/// <summary>Every pinned package says why it is there, and none is pinned in vain.</summary>
public sealed class PackageTests
{
    [Fact]
    public void EveryPinStandsUnderAReason()
    {
        var items = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("ItemGroup").Single();
        string? reason = null;
        foreach (var node in items.Nodes())
        {
            if (node is XComment comment) reason = comment.Value;
            else if (node is XElement pin) Assert.False(string.IsNullOrWhiteSpace(reason), $"{pin.Attribute("Include")?.Value} has no reason above it");
        }
    }

    [Fact]
    public void EveryPinIsUsed()
    {
        var pins = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion").Select(p => p.Attribute("Include")!.Value);
        var used = Repository.Files(".", "*.csproj").Concat(Repository.Files(".", "Directory.Build.props")).SelectMany(f => XDocument.Load(f).Descendants("PackageReference"))
            .Select(r => r.Attribute("Include")!.Value).ToHashSet();
        Assert.All(pins, p => Assert.True(used.Contains(p), $"{p} is pinned and not used"));
    }
}
