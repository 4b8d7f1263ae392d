using System.Globalization;

namespace KnowledgeGraph.Tests.Support;

/// <summary>A folder of its own for one test; it goes with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("kg-test-").FullName;

    /// <summary>A path in the folder.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Names and bytes of all files, to see that nothing was touched.</summary>
    public string Content() => string.Join('\n', Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(f => string.Create(CultureInfo.InvariantCulture, $"{f} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))}")));

    public void Dispose() => Directory.Delete(Path, true);
}
