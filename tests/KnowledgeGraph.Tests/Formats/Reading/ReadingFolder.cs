using System.Text;
using KnowledgeGraph.Formats.Reading;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Formats.Reading;

/// <summary>A folder of files for one test, removed behind it.</summary>
internal sealed class ReadingFolder : IDisposable
{
    internal const string Prose = "The ministry said on Tuesday that the bridge over the river had been closed. It was not clear when it would open again, and the mayor said that the town had no other road to the north.";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kg-reading-");

    internal string Path => _folder.FullName.Replace('\\', '/');

    internal string Add(string name, string content) => Add(name, Encoding.UTF8.GetBytes(content));

    internal string Add(string name, byte[] content)
    {
        var path = Path + "/" + name;
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    internal static async Task<List<ReadResult>> Read(ReadOptions? options, params string[] inputs)
    {
        var results = new List<ReadResult>();
        await foreach (var result in ArticleReader.ReadAsync(inputs, options)) results.Add(result);
        return results;
    }

    internal static async Task<Article> One(string input, ReadOptions? options = null) => Assert.IsType<ReadArticle>(Assert.Single(await Read(options, input))).Article;

    internal static async Task<string> Failure(string input, ReadOptions? options = null)
    {
        var failure = Assert.IsType<ReadFailure>(Assert.Single(await Read(options, input)));
        Assert.StartsWith(input, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
        return failure.Message;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
