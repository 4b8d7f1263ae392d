using System.Globalization;
using System.Security.Cryptography;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Reliability.Tests.Supply;

/// <summary>The bill of materials of the tool in CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/): its packages from the lock file, and its data. The same on every machine: no time, no serial number.</summary>
internal static class Sbom
{
    /// <summary>Data that the tool brings, with licence and sources as the notices have them.</summary>
    private static readonly (string File, string Name, string Licence)[] Data =
    [
        ("models/english/english.onnx", "kg English model", "Apache-2.0 AND CC-BY-SA-4.0 AND CC-BY-4.0 AND CC-BY-2.5 AND OGL-UK-3.0"),
        ("models/english/vocab.txt", "MiniLM vocabulary", "Apache-2.0"),
        ("src/KnowledgeGraph.English/Coreference/Ranking/antecedents.tsv", "kg table of antecedents", "Apache-2.0"),
        ("src/KnowledgeGraph.English/Places/places.tsv.gz", "kg table of places", "ODbL-1.0 AND CC-BY-4.0"),
        ("src/KnowledgeGraph.Formats/Writing/View/Map/countries.json", "Natural Earth outlines of countries", "CC-PDDC AND ISC"),
    ];

    public static string Text(string root)
    {
        var packages = LockedPackage.Of(Path.Combine(root, "src", "KnowledgeGraph.Cli", "packages.lock.json"));
        var byId = packages.ToDictionary(p => p.Id, StringComparer.OrdinalIgnoreCase);
        var json = new JObject
        {
            ["$schema"] = "http://cyclonedx.org/schema/bom-1.6.schema.json",
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["version"] = 1,
            ["metadata"] = new JObject { ["component"] = Component("application", "kg", "0.1.0", "Apache-2.0", "kg", null) },
            ["components"] = new JArray(packages.Select(Package).Concat(Data.Select(d => File(root, d)))),
            ["dependencies"] = new JArray(new[] { Needs("kg", packages.Select(Reference)) }.Concat(packages.Select(p => Needs(Reference(p), p.Dependencies.Where(byId.ContainsKey).Select(d => Reference(byId[d])))))),
        };
        return JsonConvert.SerializeObject(json, Formatting.Indented).ReplaceLineEndings("\n") + "\n";
    }

    private static JObject Package(LockedPackage package)
    {
        var component = Component("library", package.Id, package.Version, Licences.Of(package), Reference(package), Convert.ToHexStringLower(Convert.FromBase64String(package.Hash)));
        component["purl"] = Reference(package);
        return component;
    }

    private static JObject File(string root, (string File, string Name, string Licence) data) =>
        Component("data", data.Name, "0.1.0", data.Licence, data.File, Convert.ToHexStringLower(SHA512.HashData(System.IO.File.ReadAllBytes(Path.Combine(root, data.File)))));

    private static JObject Component(string type, string name, string version, string licence, string reference, string? hash)
    {
        var one = new JObject { ["type"] = type, ["bom-ref"] = reference, ["name"] = name, ["version"] = version };
        if (hash is not null) one["hashes"] = new JArray(new JObject { ["alg"] = "SHA-512", ["content"] = hash });
        one["licenses"] = new JArray(licence.Contains(' ', StringComparison.Ordinal) ? new JObject { ["expression"] = licence } : new JObject { ["license"] = new JObject { ["id"] = licence } });
        return one;
    }

    private static JObject Needs(string reference, IEnumerable<string> needs) => new() { ["ref"] = reference, ["dependsOn"] = new JArray(needs.Order(StringComparer.Ordinal)) };

    private static string Reference(LockedPackage package) => string.Create(CultureInfo.InvariantCulture, $"pkg:nuget/{package.Id}@{package.Version}");
}
