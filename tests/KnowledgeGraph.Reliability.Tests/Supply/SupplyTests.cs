using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using KnowledgeGraph.Tests.Support;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Reliability.Tests.Supply;

/// <summary>What the tool is built from is known to the byte, named with its licence, and gives the same bytes again.</summary>
public sealed class SupplyTests
{
    private static readonly string[] Unkept = ["KnowledgeGraph.Neo4j.Driver"];

    public static TheoryData<string> Projects => [.. Directory.EnumerateFiles(Sources.Root, "*.csproj", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Sources.Root, f).Replace('\\', '/'))
        .Where(f => !f.StartsWith("artifacts/", StringComparison.Ordinal) && !f.Contains("/obj/", StringComparison.Ordinal) && !Unkept.Contains(Path.GetFileNameWithoutExtension(f))).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_project_has_a_lock_file_with_the_versions_that_are_pinned_and_a_hash_for_each(string project)
    {
        var packages = LockedPackage.Of(Path.Combine(Sources.Root, Path.GetDirectoryName(project)!, "packages.lock.json")).ToDictionary(p => p.Id, StringComparer.OrdinalIgnoreCase);
        var pins = XDocument.Load(Path.Combine(Sources.Root, "Directory.Packages.props")).Descendants("PackageVersion").ToDictionary(p => (string)p.Attribute("Include")!, p => (string)p.Attribute("Version")!, StringComparer.OrdinalIgnoreCase);
        var asked = XDocument.Load(Path.Combine(Sources.Root, project)).Descendants("PackageReference").Where(r => r.Parent?.Attribute("Condition") is null && r.Attribute("Condition") is null).Select(r => (string)r.Attribute("Include")!).ToList();
        Assert.All(asked, id => Assert.Equal($"[{pins[id]}, )", packages[id].Requested));
        Assert.All(packages.Values, p => Assert.Equal(64, Convert.FromBase64String(p.Hash).Length));
        Assert.All(packages.Values.Where(p => p.Requested is not null), p => Assert.Equal($"[{p.Version}, )", p.Requested));
    }

    [Fact]
    public void The_bill_of_materials_lists_every_package_with_its_version_hash_and_licence_and_all_data()
    {
        var file = Path.Combine(Sources.Root, "sbom.cdx.json");
        var text = Sbom.Text(Sources.Root);
        if (Environment.GetEnvironmentVariable("KG_APPROVE") is { Length: > 0 }) File.WriteAllText(file, text);
        Assert.True(File.ReadAllText(file).ReplaceLineEndings("\n") == text, "sbom.cdx.json is not what the lock file says; KG_APPROVE=1 with this test writes it anew.");
        var components = (JArray)JObject.Parse(text)["components"]!;
        Assert.All(LockedPackage.Of(Path.Combine(Sources.Root, "src", "KnowledgeGraph.Cli", "packages.lock.json")), p => Assert.Single(components, c => (string?)c["purl"] == $"pkg:nuget/{p.Id}@{p.Version}"));
        Assert.All(components, c => Assert.True(c["hashes"]!.Any() && c["licenses"]!.Any(), (string?)c["name"]));
    }

    /// <summary>A package is named itself or by the family in whose row it stands ("SQLitePCLRaw" for "SQLitePCLRaw.core").</summary>
    [Fact]
    public void The_notices_name_every_package_that_the_tool_brings_and_every_one_that_a_project_asks_for()
    {
        var notices = File.ReadAllText(Path.Combine(Sources.Root, "THIRD-PARTY-NOTICES.md"));
        var named = Regex.Matches(notices, @"^\| ([^|]+) \|", RegexOptions.Multiline).SelectMany(m => m.Groups[1].Value.Split([", with ", ", "], StringSplitOptions.TrimEntries)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var brought = LockedPackage.Of(Path.Combine(Sources.Root, "src", "KnowledgeGraph.Cli", "packages.lock.json")).Select(p => p.Id);
        var asked = XDocument.Load(Path.Combine(Sources.Root, "Directory.Packages.props")).Descendants("PackageVersion").Select(p => (string)p.Attribute("Include")!);
        Assert.All(brought.Concat(asked).Distinct(), id => Assert.True(named.Any(n => id.Equals(n, StringComparison.OrdinalIgnoreCase) || id.StartsWith(n + ".", StringComparison.OrdinalIgnoreCase)), $"{id} is not in THIRD-PARTY-NOTICES.md"));
    }

    [Fact]
    public void The_notices_and_the_bill_of_materials_name_all_data_that_was_not_written_by_hand()
    {
        var notices = File.ReadAllText(Path.Combine(Sources.Root, "THIRD-PARTY-NOTICES.md"));
        foreach (Match place in Regex.Matches(notices, @"^## .*\(`([^`]+)`\)", RegexOptions.Multiline)) Assert.True(Path.Exists(Path.Combine(Sources.Root, place.Groups[1].Value)), place.Value);
        var bill = File.ReadAllText(Path.Combine(Sources.Root, "sbom.cdx.json"));
        string[] own = [".cs", ".csproj", ".sql", ".js", ".css", ".html", ".md", ".cypher"];
        var data = ((string[])["src", "models"]).SelectMany(f => Directory.EnumerateFiles(Path.Combine(Sources.Root, f), "*", SearchOption.AllDirectories)).Where(f => new FileInfo(f).Length > 20_000 && !own.Contains(Path.GetExtension(f)))
            .Select(f => Path.GetRelativePath(Sources.Root, f).Replace('\\', '/')).Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal))
            .Where(f => Path.GetFileName(f) is not ("packages.lock.json" or "ontology.json" or "vectors.jsonl"));
        Assert.All(data, f => Assert.Contains($"\"{f}\"", bill, StringComparison.Ordinal));
        Assert.All(data, f => Assert.True(notices.Contains($"`{f}`", StringComparison.Ordinal) || notices.Contains($"`{Path.GetDirectoryName(f)!.Replace('\\', '/')}`", StringComparison.Ordinal), $"{f} is not in THIRD-PARTY-NOTICES.md"));
    }

    [SkippableFact]
    public async Task Two_builds_in_two_folders_give_the_same_bytes()
    {
        Skip.IfNot(Scale.Long, "builds a project twice; run with --long");
        using var folder = new TemporaryFolder();
        var hashes = new List<string>();
        foreach (var name in (string[])["one", "another/deeper"])
        {
            Copy(folder[name]);
            var start = new ProcessStartInfo("dotnet", ["build", Path.Combine(folder[name], "src", "KnowledgeGraph.Core"), "-c", "Release", "-v", "q", "--nologo", "-p:RunAnalyzers=false"]) { RedirectStandardOutput = true };
            foreach (var variable in Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(v => v.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))) start.Environment.Remove(variable);
            using var build = Process.Start(start)!;
            var said = await build.StandardOutput.ReadToEndAsync();
            await build.WaitForExitAsync();
            Assert.True(build.ExitCode == 0, said);
            hashes.Add(Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder[name], "artifacts", "bin", "KnowledgeGraph.Core", "release", "KnowledgeGraph.Core.dll")))));
        }

        Assert.Equal(hashes[0], hashes[1]);
    }

    private static void Copy(string to)
    {
        var core = Path.Combine("src", "KnowledgeGraph.Core");
        var files = Directory.EnumerateFiles(Path.Combine(Sources.Root, core), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Sources.Root, f)).Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Concat(["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "BannedSymbols.txt", "global.json", ".editorconfig", Path.Combine("src", "Directory.Build.props")]);
        foreach (var file in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, file))!);
            File.Copy(Path.Combine(Sources.Root, file), Path.Combine(to, file));
        }
    }
}
