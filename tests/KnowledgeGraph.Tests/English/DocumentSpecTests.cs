using KnowledgeGraph.English;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.English;

/// <summary>Runs the blocks of the pages in Specs through the whole reader; Specs/README.md says how they are written.</summary>
public class DocumentSpecTests
{
    private static readonly Lazy<EnglishReader> Reader = new(() => EnglishReader.Open());

    public static TheoryData<string, string, string> Blocks()
    {
        var blocks = new TheoryData<string, string, string>();
        foreach (var page in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "English", "Specs"), "*.md").Order(StringComparer.Ordinal))
        {
            var parts = File.ReadAllText(page).ReplaceLineEndings("\n").Split("```\n");
            for (var i = 1; i < parts.Length; i += 2)
            {
                var cut = parts[i].IndexOf("\n.\n", StringComparison.Ordinal);
                Assert.True(cut > 0, $"{page}: block {(i + 1) / 2} has no line with a single full stop between passage and facts.");
                blocks.Add(Path.GetFileNameWithoutExtension(page), parts[i][..cut], parts[i][(cut + 3)..].Trim());
            }
        }

        return blocks;
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_passage_says_what_the_page_says(string page, string passage, string facts)
    {
        var article = new Article { Text = passage, PublishedAt = new DateOnly(2031, 5, 17) };
        var lines = FactLines.Of(Reader.Value.Analyze(TextSegmenter.Segment(article)));
        var expected = facts.Split('\n');
        var missing = expected.Where(f => !f.StartsWith("not: ", StringComparison.Ordinal) && !lines.Contains(f)).Select(f => "- " + f);
        var wrong = expected.Where(f => f.StartsWith("not: ", StringComparison.Ordinal) && lines.Contains(f[5..])).Select(f => "+ " + f[5..]);
        var faults = missing.Concat(wrong).ToList();
        Assert.True(faults.Count == 0, $"{page}.md\n{passage}\nwrong (- is missing, + must not be there):\n{string.Join('\n', faults)}\nread:\n  {string.Join("\n  ", lines)}");
    }
}
