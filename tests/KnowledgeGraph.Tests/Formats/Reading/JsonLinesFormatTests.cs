using KnowledgeGraph.Formats.Reading;
using static KnowledgeGraph.Tests.Formats.Reading.ReadingFolder;

namespace KnowledgeGraph.Tests.Formats.Reading;

public sealed class JsonLinesFormatTests : IDisposable
{
    private readonly ReadingFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_line_is_an_article_and_a_broken_one_is_named_by_its_number()
    {
        var path = _folder.Add("a.jsonl",
            "{\"id\":\"7\",\"title\":\"T\",\"date\":\"2025-12-03T10:00:00Z\",\"source\":\"S\",\"uri\":\"https://example.org/7\",\"text\":\"One left.\"}\r\n"
            + "{\"text\":\n\n{\"id\":8,\"date\":null,\"text\":\"Two left.\"}\n{\"text\":5}\n{\"title\":\"no text\"}\n[1]\n{\"text\":\"Three.\",\"date\":\"soon\"}\n{\"text\":\" \"}\n{\"text\":\"Four left.\"}");
        var results = await Read(null, path);
        var articles = results.OfType<ReadArticle>().Select(r => r.Article).ToList();
        Assert.Equal(["One left.", "Two left.", "Four left."], articles.Select(a => a.Text));
        Assert.Equal(["https://example.org/7", "8", null], articles.Select(a => a.Uri));
        Assert.Equal(("T", new DateOnly(2025, 12, 3), "S"), (articles[0].Title, articles[0].PublishedAt, articles[0].Source));
        var failures = results.OfType<ReadFailure>().Select(f => f.Message).ToList();
        Assert.Equal([2, 5, 6, 7, 8, 9], failures.Select(m => int.Parse(m[(path.Length + 1)..].Split(':')[0])));
        Assert.All(failures, m => Assert.DoesNotContain('\n', m));
    }

    [Fact]
    public async Task A_line_over_the_limit_is_passed_over_without_being_held()
    {
        var path = _folder.Path + "/long.jsonl";
        await using (var file = File.CreateText(path))
        {
            await file.WriteLineAsync("{\"text\":\"One left.\"}");
            var block = new string('x', 1_000_000);
            for (var i = 0; i < 200; i++) await file.WriteAsync(block);
            await file.WriteLineAsync("\n{\"text\":\"Two left.\"}");
        }

        var before = GC.GetTotalAllocatedBytes(precise: true);
        var results = await Read(new ReadOptions { MaxBytes = 1_000_000 }, path);
        Assert.True(GC.GetTotalAllocatedBytes(precise: true) - before < 100_000_000);
        Assert.Equal(["One left.", "Two left."], results.OfType<ReadArticle>().Select(r => r.Article.Text));
        Assert.Contains(":2: this line is longer", Assert.Single(results.OfType<ReadFailure>()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_json_file_holds_one_article_or_an_array()
    {
        var one = _folder.Add("one.json", "{\"text\":\"One left.\"}");
        Assert.Equal(one, (await One(one)).Uri);
        var results = await Read(null, _folder.Add("two.json", "[{\"text\":\"One left.\",\"id\":\"a\"},{\"text\":\"\"},{\"text\":\"Two left.\"}]"));
        Assert.Equal(["a", null], results.OfType<ReadArticle>().Select(r => r.Article.Uri));
        Assert.Contains("item 2: empty", Assert.Single(results.OfType<ReadFailure>()).Message, StringComparison.Ordinal);
        Assert.Contains("not JSON", await Failure(_folder.Add("bad.json", "{\"text\":\"a\"}\n{\"text\":\"b\"}")), StringComparison.Ordinal);
        Assert.Contains("not JSON", await Failure(_folder.Add("deep.json", new string('[', 100_000))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_in_utf16_are_refused_as_a_whole_with_the_way_to_convert_them()
    {
        var path = _folder.Path + "/wide.jsonl";
        await File.WriteAllTextAsync(path, "{\"text\":\"One left.\"}\n{\"text\":\"Two left.\"}\n", System.Text.Encoding.Unicode);
        Assert.Contains("iconv", Assert.IsType<ReadFailure>(Assert.Single(await Read(null, path))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_given_twice_is_refused_and_a_huge_number_elsewhere_is_no_matter()
    {
        var path = _folder.Add("odd.jsonl", "{\"text\":\"One left.\",\"text\":\"Two left.\"}\n{\"text\":\"Three left.\",\"x\":1e400,\"y\":-1e-9999}\n");
        var results = await Read(null, path);
        Assert.Equal(["Three left."], results.OfType<ReadArticle>().Select(r => r.Article.Text));
        Assert.StartsWith(path + ":1:", Assert.Single(results.OfType<ReadFailure>()).Message, StringComparison.Ordinal);
    }
}
