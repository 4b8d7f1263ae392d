using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Tests.English.Model;

/// <summary>The lines of models/english/vectors.jsonl: what the reference implementation finds in sixty sentences.</summary>
internal static class Vectors
{
    private static readonly Lazy<JObject[]> Lines = new(() => [.. File.ReadLines(Find()).Select(JObject.Parse)]);

    internal static IReadOnlyList<JObject> All => Lines.Value;

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "models", "english", "vectors.jsonl");
            if (File.Exists(path)) return path;
        }

        throw new FileNotFoundException("models/english/vectors.jsonl lies in no folder above the tests; run them inside the repository.");
    }
}
