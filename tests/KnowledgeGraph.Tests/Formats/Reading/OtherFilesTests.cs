using KnowledgeGraph.Formats.Reading;
using static KnowledgeGraph.Tests.Formats.Reading.ReadingFolder;

namespace KnowledgeGraph.Tests.Formats.Reading;

/// <summary>Files that end as articles do and are none.</summary>
public sealed class OtherFilesTests : IDisposable
{
    private const string Ontology = """{"name":"mine","version":1,"relations":[]}""", Rules = """{"name":"mine","rules":[]}""", Lock = """{"version":2,"dependencies":{}}""";
    private const string NodeLink = """{"directed":true,"nodes":[],"links":[]}""", Graph = """{"type":"node","labels":["Document"],"properties":{}}""", Facts = """{"version":1,"document":{"id":"a"},"sentences":[]}""";

    private readonly ReadingFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.json", Ontology, "an ontology", "--ontology")]
    [InlineData("a.json", Rules, "a file of rules", "--rules")]
    [InlineData("a.json", Lock, "a lock file", "leave it out")]
    [InlineData("a.json", NodeLink, "a graph", "kg import")]
    [InlineData("a.jsonl", Graph + "\n" + Graph + "\n" + Graph, "a graph", "kg import")]
    [InlineData("a.jsonl", Facts + "\n" + Facts, "facts that kg extract wrote", "kg add")]
    [InlineData("a.json", """{"title":"T","body":"One left."}""", "\"text\" is missing", "it holds the article")]
    [InlineData("a.json", "[1,2]", "a JSON object is wanted", "write {")]
    [InlineData("a.json", """[{"name":"x"},{"name":"y"}]""", "\"text\" is missing", "it holds the article")]
    public async Task A_file_that_the_user_names_is_refused_in_one_line_with_what_it_is_and_what_reads_it(string name, string content, params string[] said)
    {
        var failure = await Failure(_folder.Add(name, content));
        Assert.All(said, words => Assert.Contains(words, failure));
    }

    [Fact]
    public async Task In_a_folder_they_are_passed_over_counted_and_named_and_the_articles_are_read()
    {
        _folder.Add("news.txt", Prose);
        _folder.Add("wire.json", """[{"text":"One left."},{"title":"none"}]""");
        _folder.Add("lines.jsonl", "{\"name\":\"x\"}\n{\"text\":\"One left.\"}\n");
        foreach (var (name, content) in new[] { ("README.md", Prose), ("my/ontology.json", Ontology), ("my/rules.json", Rules), ("graph.jsonl", Graph), ("other.jsonl", "{\"a\":1}\n{\"a\":2}\n"), ("packages.lock.json", Lock), ("settings.json", "{\"a\":1}") })
            _folder.Add(name, content);
        var results = await Read(null, _folder.Path);
        Assert.Equal(["lines.jsonl", "news.txt", "wire.json"], results.OfType<ReadArticle>().Select(r => r.Input[(_folder.Path.Length + 1)..]));
        Assert.Equal(["lines.jsonl:1", "wire.json: item 2"], results.OfType<ReadFailure>().Select(f => f.Message[(_folder.Path.Length + 1)..f.Message.IndexOf(": the", StringComparison.Ordinal)]));
        Assert.Equal(
            new ReadSkipped(_folder.Path, 0, 0, 7, "README.md (about the folder), graph.jsonl (a graph), my/ontology.json (an ontology), my/rules.json (a file of rules), other.jsonl (no member \"text\"), …"), results[^1]);
    }

    [Fact]
    public async Task Json_lines_of_a_folder_are_given_up_after_a_hundred_lines_without_an_article()
    {
        _folder.Add("late.jsonl", string.Concat(Enumerable.Repeat("{\"a\":1}\n", 99)) + "{\"text\":\"One left.\"}\n");
        _folder.Add("never.jsonl", string.Concat(Enumerable.Repeat("{\"a\":1}\n", 5000)));
        var results = await Read(null, _folder.Path);
        Assert.Equal((1, 99), (results.OfType<ReadArticle>().Count(), results.OfType<ReadFailure>().Count()));
        Assert.Equal(new ReadSkipped(_folder.Path, 0, 0, 1, "never.jsonl (no member \"text\")"), results[^1]);
    }

    [Fact]
    public async Task A_folder_without_an_article_says_so_and_what_it_has()
    {
        _folder.Add("ontology.json", Ontology);
        var results = await Read(null, _folder.Path);
        Assert.Contains("no article in this folder", Assert.IsType<ReadFailure>(results[0]).Message);
        Assert.Equal(new ReadSkipped(_folder.Path, 0, 0, 1, "ontology.json (an ontology)"), Assert.Single(results[1..]));
    }

    [Fact]
    public async Task What_is_broken_in_a_folder_is_a_failure_as_ever()
    {
        _folder.Add("a.json", "{\"text\":");
        _folder.Add("b.json", "{\"text\":5}");
        Assert.Equal(2, (await Read(null, _folder.Path)).OfType<ReadFailure>().Count());
    }
}
