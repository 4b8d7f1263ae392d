using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.English.Quotes;
using KnowledgeGraph.Formats.Reading;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;
using Xunit.Abstractions;

namespace KnowledgeGraph.Reliability.Tests.Hostile;

/// <summary>Files that are large in one way take time in proportion to their size, until the model and in it.</summary>
[Collection(HostileCollection.Name)]
public sealed class LargeInputTests(ITestOutputHelper output)
{
    private const double SecondsFor100KB = 2;

    public static TheoryData<string> Names => [.. LargeInputs.Names];

    /// <summary>All that is done with a text but for the model: formats, titles and dates, sentences, words, quotations.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_large_input_is_cut_into_words_in_two_seconds_of_processor_time_for_100_kB(string name)
    {
        using var folder = new TemporaryFolder();
        var input = LargeInputs.Of(name, Scale.Of(200_000, 10_000_000));
        File.WriteAllBytes(folder[name], input.Bytes);
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var (articles, failures) = (0, 0);
        await foreach (var result in ArticleReader.ReadAsync([folder[name]], new ReadOptions { AnyLanguage = true }))
        {
            if (result is ReadArticle { Article: var article })
            {
                articles++;
                QuoteScanner.Find(article.Text);
                var document = TextSegmenter.Segment(article);
                Assert.All(document.Sentences, s => Assert.InRange(s.Words.Length, 1, 2_000));
            }
            else if (result is ReadFailure failure)
            {
                failures++;
                Assert.StartsWith(folder[name], failure.Message, StringComparison.Ordinal);
                Assert.InRange(failure.Message.Length - folder[name].Length, 10, 500);
            }
        }

        process.Refresh();
        var seconds = (process.TotalProcessorTime - before).TotalSeconds;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {input.Bytes.Length} bytes, {articles} articles, {failures} refused, {seconds:0.00} s, {seconds * 100_000 / input.Bytes.Length:0.000} s for 100 kB"));
        Assert.True(articles + failures > 0);
        Assert.True(seconds < SecondsFor100KB * Math.Max(1, input.Bytes.Length / 100_000.0), string.Create(CultureInfo.InvariantCulture, $"{seconds:0.0} s for {input.Bytes.Length} bytes"));
    }
}
