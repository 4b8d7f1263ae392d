using System.Net;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using KnowledgeGraph.English.Quotes;
using KnowledgeGraph.Formats.Reading;
using KnowledgeGraph.Tests.Formats.Reading;

namespace KnowledgeGraph.Reliability.Tests.Properties;

/// <summary>Every word of a generated page or Markdown file is found at its place in the original, and every quotation that was put into a text is found whole.</summary>
public sealed class OriginalPlacesTests
{
    private static readonly Gen<string[]> Words = Gen.Elements("Denn", "left", "Norland", "the", "army", "Müller", "&", "3 < 4", "“no”", "it's", "😀", "e\u0301t\u00E9", "on", "Monday,", "officials", "said.", "U.S.", "a\u00A0b", "(x)").ArrayOf(30);

    private static readonly Func<string, string>[] Wraps = [w => w, w => $"<b>{w}</b>", w => $"<i class=\"a>b\">{w}</i>", w => $"<!-- not {w} -->{w}", w => $"<a href='/{w.Length}'>{w}</a>", w => $"{w}<script>var a = '<p>';</script>"];

    [Property(MaxTest = 60)]
    public Property Words_of_a_page_lead_back_to_the_page() => Prop.ForAll(Words.ListOf(3).ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (paragraphs, seed) =>
    {
        var random = new Random(seed);
        var html = "<!DOCTYPE html><html><head><title>A page</title></head><body><article><h1>A page</h1>"
            + string.Concat(paragraphs.Select(p => $"<p>{string.Join(' ', p.Select(w => Wraps[random.Next(Wraps.Length)](Encoded(w, random))))}</p>\n")) + "</article></body></html>";
        RoundTrip.Holds(html, HtmlFormat.Read(html));
    });

    [Property(MaxTest = 60)]
    public Property Words_of_Markdown_lead_back_to_the_file() => Prop.ForAll(Words.ListOf(3).ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (paragraphs, seed) =>
    {
        var random = new Random(seed);
        var text = "# A title\n\n" + string.Join("\n\n", paragraphs.Select(p => (random.Next(3) == 0 ? "> " : "") + string.Join(' ', p.Select(w => random.Next(4) switch { 0 => $"**{Escaped(w)}**", 1 => $"[{Escaped(w)}](http://a.example/)", _ => Escaped(w) }))));
        RoundTrip.Holds(text, MarkdownFormat.Read(text));
    });

    [Property(MaxTest = 200)]
    public Property Every_quotation_that_was_put_in_is_found_whole() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        string[] plain = ["left", "the town", "on Monday", "officials", "in Norland", "near it"];
        (string Open, string Close)[] marks = [("\"", "\""), ("“", "”"), ("«", "»"), ("„", "“")];
        var (open, close) = marks[random.Next(marks.Length)];
        var put = Enumerable.Range(0, random.Next(1, 6)).Select(i => FormattableString.Invariant($"word {i} {plain[random.Next(plain.Length)]}")).ToList();
        var text = string.Concat(put.Select(q => $"{plain[random.Next(plain.Length)]} {open}{q}{close} {plain[random.Next(plain.Length)]}{(random.Next(4) == 0 ? ".\n\n" : " ")}"));
        Assert.Equal(put, QuoteScanner.Find(text).Select(q => q.Inner.Of(text)));
    });

    private static string Encoded(string word, Random random) => random.Next(3) == 0 ? string.Concat(word.Select(c => char.IsSurrogate(c) ? c.ToString() : FormattableString.Invariant($"&#{(int)c};"))) : WebUtility.HtmlEncode(word);

    private static string Escaped(string word) => string.Concat(word.Select(c => c is '<' or '(' or ')' or '&' or '.' ? "\\" + c : c.ToString()));
}
