namespace KnowledgeGraph.Reliability.Tests;

/// <summary>The repository that the tests were built from.</summary>
internal static class Sources
{
    public static string Root { get; } = Find();

    /// <summary>The source files of the product.</summary>
    public static IEnumerable<string> All() => Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln"))) return folder.FullName;
        throw new InvalidOperationException("The tests must run inside a clone of the repository.");
    }
}
