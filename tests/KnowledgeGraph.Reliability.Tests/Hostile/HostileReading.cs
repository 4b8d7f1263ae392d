using System.Diagnostics;
using System.Globalization;
using System.Text;
using KnowledgeGraph.English;
using KnowledgeGraph.Formats.Reading;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Reliability.Tests.Hostile;

/// <summary>Takes a file through the readers, the segmentation, the model and the rules into a store, and holds every promise on the way.</summary>
internal sealed class HostileReading(EnglishReader reader, IGraphStore store)
{
    private const double SecondsBesideTheModel = 2;
    private const int Bytes = 100_000;

    private readonly Process _process = Process.GetCurrentProcess();
    private double _secondsOfNews;

    /// <summary>What the store was given, by document id.</summary>
    public Dictionary<string, Contribution> Given { get; } = new(StringComparer.Ordinal);

    public int Articles { get; private set; }

    public int Failures { get; private set; }

    /// <summary>The largest share of its limit that an input took, and which.</summary>
    public (double Share, double Seconds, string Name) Slowest { get; private set; }

    /// <summary>What the model takes for 100 kB of ordinary news on this machine now: what is added to the limit, four times, as broken words have about four times as many pieces.</summary>
    public void Calibrate()
    {
        const string news = "The army shelled three villages near the border on Monday, killing a shepherd and his sons, officials in the capital said. ";
        var text = string.Concat(Enumerable.Repeat(news, 40));
        reader.Read(Article.FromText(text));
        var before = Seconds();
        reader.Read(Article.FromText(text));
        _secondsOfNews = (Seconds() - before) * Bytes / text.Length;
    }

    public string Calibration => string.Create(CultureInfo.InvariantCulture, $"{_secondsOfNews:0.0} s of processor time for 100 kB of news");

    public async Task TakeAsync(HostileInput input, string path)
    {
        var before = Seconds();
        var results = 0;
        await foreach (var result in ArticleReader.ReadAsync([path], new ReadOptions { AnyLanguage = input.Bytes.Length % 2 == 0 }))
        {
            if (result is not ReadNote) results++;
            if (result is ReadFailure failure) Holds(failure, path);
            else if (result is ReadArticle read) await TakeAsync(read.Article, input);
        }

        Assert.True(results > 0, $"{input.Name}: nothing was said of it");
        Measure(input, Seconds() - before);
    }

    private async Task TakeAsync(Article article, HostileInput input)
    {
        Articles++;
        var contribution = reader.Read(article);
        var original = article.Offsets == OffsetMap.Identity ? article.Text : null;
        foreach (var sentence in contribution.Sentences) Holds(sentence.Text, sentence.Start, sentence.End, original, input);
        foreach (var mention in contribution.Mentions) Holds(mention.Text, mention.Start, mention.End, original, input);
        foreach (var e in contribution.Events) Holds(e.Trigger, e.Start, e.End, original, input);
        await store.AddAsync(contribution);
        Given[contribution.Document.Id] = contribution;
    }

    /// <summary>Evidence is a slice of the original, blanks drawn together.</summary>
    private static void Holds(string text, int start, int end, string? original, HostileInput input)
    {
        Assert.True(start >= 0 && end >= start && end <= Math.Max(input.Bytes.Length, original?.Length ?? 0), $"{input.Name}: {start}..{end}");
        if (original is not null) Assert.True(WhiteSpace.Collapse(TextSpan.FromBounds(start, end).Of(original)) == WhiteSpace.Collapse(text), $"{input.Name}: \"{text}\" is not at {start}..{end}");
    }

    private void Holds(ReadFailure failure, string path)
    {
        Failures++;
        Assert.StartsWith(path, failure.Message, StringComparison.Ordinal);
        Assert.True(failure.Message.Length - path.Length is > 10 and < 500, failure.Message);
        Assert.DoesNotContain('\n', failure.Message);
    }

    private void Measure(HostileInput input, double seconds)
    {
        var limit = (SecondsBesideTheModel + (4 * _secondsOfNews)) * Math.Max(1, (double)input.Bytes.Length / Bytes);
        if (seconds / limit > Slowest.Share) Slowest = (seconds / limit, seconds, input.Name);
        Assert.True(seconds < limit, string.Create(CultureInfo.InvariantCulture, $"{input.Name}: {seconds:0.0} s of processor time for {input.Bytes.Length} bytes, more than {limit:0.0}"));
    }

    private double Seconds()
    {
        _process.Refresh();
        return _process.TotalProcessorTime.TotalSeconds;
    }

    /// <summary>A text as UTF-8 holds it.</summary>
    public static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
