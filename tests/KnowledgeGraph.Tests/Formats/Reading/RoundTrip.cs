using System.Net;
using System.Text.RegularExpressions;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Formats.Reading;

/// <summary>Checks that every word of an article is found at its place in the original.</summary>
internal static partial class RoundTrip
{
    internal static void Holds(string original, Article article)
    {
        var document = TextSegmenter.Segment(article);
        Assert.NotEmpty(document.Sentences);
        var last = 0;
        foreach (var sentence in document.Sentences)
        {
            var source = article.Offsets.ToSource(sentence.Span);
            Assert.True(source.Start >= last, $"{sentence.Span.Of(article.Text)} lies at {source.Start}, before {last}");
            last = source.Start;
            foreach (var word in sentence.Words.Where(w => w.Of(article.Text) is not ("-" or "|")))
            {
                var shown = article.Offsets.ToSource(word).Of(original);
                if (shown != word.Of(article.Text)) Assert.Equal(word.Of(article.Text), Plain(shown));
            }
        }
    }

    /// <summary>The words of a sentence as the original shows them, markup taken out.</summary>
    internal static string Shown(string original, Article article, string sentence)
    {
        var at = article.Text.IndexOf(sentence, StringComparison.Ordinal);
        Assert.True(at >= 0, $"\"{sentence}\" is not in: {article.Text}");
        return article.Offsets.ToSource(new TextSpan(at, sentence.Length)).Of(original);
    }

    private static string Plain(string source) => WebUtility.HtmlDecode(Markup().Replace(source, ""));

    [GeneratedRegex(@"<script.*?</script>|<!--.*?-->|<[^>]*>|\*+|`|\\(?=\W)", RegexOptions.Singleline)]
    private static partial Regex Markup();
}
