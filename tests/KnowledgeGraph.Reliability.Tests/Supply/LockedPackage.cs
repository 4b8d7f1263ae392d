using System.Collections.Immutable;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Reliability.Tests.Supply;

/// <summary>A package of a lock file.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Version">The version that is restored.</param>
/// <param name="Requested">The version that the project asks for; null for one that another package brings.</param>
/// <param name="Hash">SHA-512 of its content in Base64.</param>
/// <param name="Dependencies">Names of the packages that it needs.</param>
internal sealed record LockedPackage(string Id, string Version, string? Requested, string Hash, ImmutableArray<string> Dependencies)
{
    /// <summary>The packages of a lock file, ordinal order of names.</summary>
    public static ImmutableArray<LockedPackage> Of(string file) =>
        [.. ((JObject)JObject.Parse(File.ReadAllText(file))["dependencies"]!["net10.0"]!).Properties()
            .Where(p => (string?)p.Value["type"] != "Project")
            .Select(p => new LockedPackage(p.Name, (string)p.Value["resolved"]!, (string?)p.Value["requested"], (string)p.Value["contentHash"]!, [.. (p.Value["dependencies"] as JObject)?.Properties().Select(d => d.Name) ?? []]))
            .OrderBy(p => p.Id, StringComparer.Ordinal)];
}
