using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.English.Articles;

/// <summary>An article with everything that a careful reader finds in it; README.md beside this file says how it is written down.</summary>
internal sealed record ExpectedArticle(
    string Name,
    string Folder,
    string Genre,
    Article Article,
    ImmutableArray<ExpectedRelation> Relations,
    ImmutableArray<ExpectedStatement> Statements,
    ImmutableArray<ExpectedEvent> Events,
    ImmutableArray<ExpectedLink> Links)
{
    public static readonly ImmutableArray<string> Genres = ["wire", "press release", "analysis"];

    /// <summary>All articles that lie beside the tests, by folder and name.</summary>
    public static ImmutableArray<ExpectedArticle> All()
    {
        var root = Path.Combine(AppContext.BaseDirectory, "English", "Articles");
        return
        [
            .. Directory.EnumerateDirectories(root).Order(StringComparer.Ordinal)
                .SelectMany(folder => Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal))
                .Select(file => ExpectedArticleReader.Read(
                    File.ReadAllText(file), Path.GetFileNameWithoutExtension(file), Path.GetFileName(Path.GetDirectoryName(file)!))),
        ];
    }
}
