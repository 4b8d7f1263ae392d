using KnowledgeGraph.Ontologies;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Core.Text;

public sealed class ArticleTests
{
    [Fact]
    public void A_file_that_is_not_there_is_named_with_what_to_give()
    {
        using var folder = new TemporaryFolder();
        var (file, deep) = (folder["article.txt"], Path.Combine(folder["no-such-folder"], "article.txt"));
        var missing = Assert.Throws<FileNotFoundException>(() => Article.FromFile(file));
        Assert.Equal($"{file}: no such file; give the path of a UTF-8 text, absolute or from the folder that the program runs in.", missing.Message);
        Assert.Equal(file, missing.FileName);
        Assert.StartsWith($"{deep}: no such folder; ", Assert.Throws<DirectoryNotFoundException>(() => Article.FromFile(deep)).Message, StringComparison.Ordinal);
        foreach (var path in new[] { file, deep })
            Assert.StartsWith($"{path}: no such file; ", Assert.Throws<FileNotFoundException>(() => Ontology.FromFile(path)).Message, StringComparison.Ordinal);
    }
}
