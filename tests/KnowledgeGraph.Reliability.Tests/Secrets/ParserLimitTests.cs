using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Formats.Reading;
using KnowledgeGraph.Tests.Cli;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Reliability.Tests.Secrets;

/// <summary>Parsers fetch nothing, expand nothing, and stop at a depth and a size.</summary>
public sealed class ParserLimitTests
{
    private const string News = "The army shelled three villages near the border on Monday, killing a shepherd and his sons, officials in the capital said. ";
    private const string Laughs = "<!DOCTYPE html [<!ENTITY a \"HAHA\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY x SYSTEM \"file:///etc/hostname\">]>";

    [Fact]
    public async Task A_page_makes_the_reader_ask_for_nothing()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var there = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        var article = await ReadAsync("page.html", $"""
            <!DOCTYPE html><html><head><base href="{there}/"><title>A page</title><link rel="stylesheet" href="{there}/a.css"><link rel="canonical" href="{there}/c"><meta http-equiv="refresh" content="0;url={there}/r">
            <meta property="og:image" content="{there}/i.png"><script src="{there}/s.js"></script><style>@import url("{there}/b.css");</style></head><body><article><h1>A page</h1><img src="{there}/p.png" srcset="{there}/q.png 2x">
            <iframe src="{there}/f"></iframe><object data="{there}/o"></object><p>{News}</p><p>{News}{News}</p><video src="{there}/v" poster="{there}/w"></video><a href="{there}/n" rel="next">next</a></article></body></html>
            """);
        Assert.Contains("shepherd", Assert.IsType<ReadArticle>(article).Article.Text, StringComparison.Ordinal);
        await Task.Delay(200);
        Assert.False(listener.Pending(), "the reader connected");
    }

    [Theory]
    [InlineData("page.html")]
    [InlineData("page.xhtml")]
    public async Task Entities_that_a_page_defines_are_not_expanded_and_no_file_is_read(string name)
    {
        var result = await ReadAsync(name, $"{Laughs}<html><body><article><h1>A page</h1><p>{News}&c; &x;</p><p>{News}</p></article></body></html>");
        var text = Assert.IsType<ReadArticle>(result).Article.Text;
        Assert.DoesNotContain("HAHA HAHA", text.Replace("HAHAHAHA", "HAHA HAHA", StringComparison.Ordinal).Split("]>")[^1], StringComparison.Ordinal);
        if (File.Exists("/etc/hostname")) Assert.DoesNotContain(File.ReadAllText("/etc/hostname").Trim(), text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_graph_in_xml_that_defines_entities_is_refused()
    {
        using var kg = new Kg();
        var file = kg.Write("graph.graphml", $"<?xml version=\"1.0\"?>{Laughs.Replace("html", "graphml", StringComparison.Ordinal)}<graphml><graph><node id=\"&c;&x;\"/></graph></graphml>");
        var result = await kg.RunAsync("import", file);
        Assert.Equal(3, result.Code);
        Assert.Contains(file, result.ErrorLine, StringComparison.Ordinal);
    }

    public static TheoryData<string, string[]> DeepCommands => new()
    {
        { "deep.json", ["build"] }, { "deep.jsonl", ["build"] }, { "facts.jsonl", ["add"] }, { "graph.json", ["import"] }, { "graph.jsonl", ["import"] }, { "ontology.json", ["ontology", "--ontology"] }, { "rules.json", ["rules", "test"] },
    };

    /// <summary>A recursive reader would end the process here, which no handler can catch.</summary>
    [Theory]
    [MemberData(nameof(DeepCommands))]
    public async Task Json_that_is_nested_without_end_is_refused_in_one_line_that_names_the_file(string name, string[] command)
    {
        foreach (var (open, close) in ((string, string)[])[("[", "]"), ("{\"a\":", "}")])
        {
            foreach (var closes in (bool[])[true, false])
            {
                using var kg = new Kg();
                var file = kg.Write(name, string.Concat(Enumerable.Repeat(open, 100_000)) + (closes ? "1" + string.Concat(Enumerable.Repeat(close, 100_000)) : ""));
                var result = await kg.RunAsync([.. command, file]);
                Assert.NotEqual(0, result.Code);
                Assert.Contains(file, result.ErrorLine, StringComparison.Ordinal);
                Assert.InRange(result.ErrorLine.Length - file.Length, 10, 500);
                Assert.DoesNotContain("unexpected failure", result.Error, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("large.txt", "")]
    [InlineData("large.html", "")]
    [InlineData("large.md", "")]
    [InlineData("large.json", "")]
    [InlineData("large.jsonl", ":1")]
    public async Task What_is_larger_than_the_limit_is_refused_with_the_limit(string name, string place)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder[name], string.Concat(Enumerable.Repeat(News, 20)));
        var failure = Assert.IsType<ReadFailure>(await ReadAsync(folder[name], new ReadOptions { MaxBytes = 2_000 }));
        Assert.StartsWith($"{folder[name]}{place}: ", failure.Message, StringComparison.Ordinal);
        Assert.Contains("2000 bytes", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_a_parser_is_a_failure_of_its_input_alone()
    {
        var failure = Assert.IsType<ReadFailure>(Assert.Single(TargetReader.Guarded(new ReadTarget("a.html"), "a.html", () => throw new FormatException("half\nof it."))));
        Assert.Equal("a.html: could not be read (FormatException: half of it); leave it out, and report it.", failure.Message);
    }

    private static async Task<ReadResult> ReadAsync(string name, string text)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder[name], text);
        return await ReadAsync(folder[name], new ReadOptions { AnyLanguage = true });
    }

    private static async Task<ReadResult> ReadAsync(string file, ReadOptions options)
    {
        var results = new List<ReadResult>();
        await foreach (var result in ArticleReader.ReadAsync([file], options)) results.Add(result);
        return Assert.Single(results);
    }
}
