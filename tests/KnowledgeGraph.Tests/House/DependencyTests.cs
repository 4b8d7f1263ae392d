using System.Xml.Linq;

namespace KnowledgeGraph.Tests.House;

/// <summary>Holds the star: Core knows nobody, satellites know Core, the tool composes.</summary>
public sealed class DependencyTests
{
    private static readonly string[] OnlyAnalyzers = ["Microsoft.CodeAnalysis.BannedApiAnalyzers"];

    private const string Driver = "KnowledgeGraph.Neo4j.Driver";

    public static TheoryData<string> Satellites() => [.. Projects().Select(p => p.Name).Where(n => n is not ("KnowledgeGraph.Core" or "KnowledgeGraph.Cli" or Driver))];

    [Fact]
    public void CoreReferencesNoProjectAndNoPackage()
    {
        var core = Projects().Single(p => p.Name == "KnowledgeGraph.Core");
        Assert.Empty(core.References);
        Assert.Empty(core.Packages.Except(OnlyAnalyzers));
    }

    [Theory]
    [MemberData(nameof(Satellites))]
    public void ASatelliteReferencesCoreAlone(string name) =>
        Assert.Equal(["KnowledgeGraph.Core"], Projects().Single(p => p.Name == name).References);

    [Fact]
    public void TheDriverReferencesTheSatelliteThatItCarriesStatementsFor() =>
        Assert.Equal(["KnowledgeGraph.Neo4j"], Projects().Single(p => p.Name == Driver).References);

    [Fact]
    public void OnlyTheToolComposesTheSatellites()
    {
        var tool = Projects().Single(p => p.Name == "KnowledgeGraph.Cli");
        Assert.Equal(Projects().Select(p => p.Name).Where(n => n != "KnowledgeGraph.Cli").Order(StringComparer.Ordinal), tool.References.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryPackageIsUsedByTheProjectsThatTheMapGivesItTo()
    {
        var owners = new Dictionary<string, string[]>
        {
            ["Microsoft.ML.OnnxRuntime"] = ["KnowledgeGraph.English"],
            ["Microsoft.Data.Sqlite"] = ["KnowledgeGraph.Storage"],
            ["QuikGraph"] = ["KnowledgeGraph.Analytics"],
            ["AngleSharp"] = ["KnowledgeGraph.Formats"],
            ["Neo4j.Driver"] = [Driver],
            ["Microsoft.Extensions.AI.OpenAI"] = ["KnowledgeGraph.Llm"],
            ["System.CommandLine"] = ["KnowledgeGraph.Cli"],
            ["Spectre.Console"] = ["KnowledgeGraph.Cli"],
        };
        foreach (var (package, expected) in owners)
            Assert.Equal(expected, Projects().Where(p => p.Packages.Contains(package)).Select(p => p.Name));
    }

    private static List<(string Name, List<string> References, List<string> Packages)> Projects() =>
    [
        .. Repository.Files("src", "*.csproj").Select(file =>
        {
            var xml = XDocument.Load(file);
            return (
                Path.GetFileNameWithoutExtension(file),
                xml.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/'))).ToList(),
                xml.Descendants("PackageReference").Select(r => r.Attribute("Include")!.Value).ToList());
        }),
    ];
}
