using System.Xml.Linq;

namespace KnowledgeGraph.Reliability.Tests.Supply;

/// <summary>Licences of packages, from the packages themselves.</summary>
internal static class Licences
{
    /// <summary>Packages that say their licence by an address alone, which was looked at.</summary>
    private static readonly Dictionary<string, string> Looked = new(StringComparer.OrdinalIgnoreCase) { ["K4os.Compression.LZ4"] = "MIT" };

    /// <summary>The SPDX identifier.</summary>
    public static string Of(LockedPackage package)
    {
        var folder = Path.Combine(Root(), package.Id.ToLowerInvariant(), package.Version.ToLowerInvariant());
        var metadata = XDocument.Load(Path.Combine(folder, package.Id.ToLowerInvariant() + ".nuspec")).Root!.Elements().First();
        var licence = metadata.Elements().FirstOrDefault(e => e.Name.LocalName == "license");
        if ((string?)licence?.Attribute("type") == "expression") return licence.Value;
        if ((string?)licence?.Attribute("type") == "file" && File.ReadLines(Path.Combine(folder, licence.Value)).First().Trim() == "MIT License") return "MIT";
        return Looked.TryGetValue(package.Id, out var known) ? known : throw new InvalidDataException($"{package.Id}: its package does not say its licence; look at it and name it in {nameof(Licences)}.");
    }

    private static string Root() => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named ? named : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
