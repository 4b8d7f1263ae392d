using KnowledgeGraph.Text;
using Newtonsoft.Json.Linq;
using Xunit.Abstractions;

namespace KnowledgeGraph.Tests.Core.Text;

/// <summary>Measures sentence boundaries on an annotated corpus, where one lies beside the repository.</summary>
public class CorpusBoundariesTests(ITestOutputHelper output)
{
    [SkippableFact]
    public void Nearly_all_sentence_boundaries_of_the_corpus_are_found()
    {
        var folder = Corpus();
        Skip.If(folder is null, "no folder shared/gold beside the repository");
        var documents = Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Select(JObject.Parse)
            .Select(line => (Id: (string)line["id"]!, Text: ((string)line["text"]!).Trim()))
            .GroupBy(line => line.Id[..line.Id.LastIndexOf('-')], line => line.Text, StringComparer.Ordinal);
        int right = 0, found = 0, wanted = 0;
        foreach (var document in documents)
        {
            var text = string.Join(' ', document);
            var gold = Ends(document).ToHashSet();
            var ends = TextSegmenter.Segment(Article.FromText(text)).Sentences.Select(s => s.Span.End).ToHashSet();
            (right, found, wanted) = (right + ends.Count(gold.Contains), found + ends.Count, wanted + gold.Count);
            foreach (var end in ends.Except(gold).Take(3)) output.WriteLine($"extra   {document.Key} …{Around(text, end)}…");
            foreach (var end in gold.Except(ends).Take(3)) output.WriteLine($"missing {document.Key} …{Around(text, end)}…");
        }

        var f1 = 200.0 * right / (found + wanted);
        output.WriteLine($"precision {100.0 * right / found:F2} recall {100.0 * right / wanted:F2} F1 {f1:F2} of {wanted}");
        Assert.True(f1 > 97, $"F1 {f1:F2}");
    }

    private static IEnumerable<int> Ends(IEnumerable<string> sentences)
    {
        var at = -1;
        foreach (var sentence in sentences) yield return at += 1 + sentence.Length;
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 30)..at] + "¦" + text[at..Math.Min(text.Length, at + 30)];

    private static string? Corpus()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var gold = Path.Combine(folder.FullName, "..", "shared", "gold");
            if (File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln"))) return Directory.Exists(gold) ? gold : null;
        }

        return null;
    }
}
