using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace KnowledgeGraph.Reliability.Tests.Hostile;

/// <summary>Makes the files: in every format, with hostile text in every field, and bytes that are no text at all.</summary>
internal static class HostileInputs
{
    private const int Seed = 20261129;

    private static readonly Func<string, Random, string, (string Ending, byte[] Bytes, ImmutableArray<HostileArticle> Articles)>[] Makers = [Text, Html, Markdown, JsonLines, Json, Raw, JsonLines, Html];

    /// <summary>The input of a number; the same on every machine.</summary>
    public static HostileInput Of(int number)
    {
        var random = new Random(Seed + number);
        var kind = HostileText.Kinds[number % HostileText.Kinds.Count];
        var (ending, bytes, articles) = Makers[number / HostileText.Kinds.Count % Makers.Length](kind, random, number.ToString(CultureInfo.InvariantCulture));
        return new HostileInput($"{number:d5}-{kind.Replace(' ', '-')}{ending}", bytes, articles);
    }

    private static (string, byte[], ImmutableArray<HostileArticle>) Text(string kind, Random random, string mark) =>
        (HostileText.Pick([".txt", ".text", ""], random), Utf8($"{Field(kind, random)}\n\n{Body(kind, random, mark)}"), []);

    private static (string, byte[], ImmutableArray<HostileArticle>) Html(string kind, Random random, string mark)
    {
        string Raw(string text) => HostileText.Chance(random, 3) ? text : System.Net.WebUtility.HtmlEncode(text);
        var page = $"<!DOCTYPE html><html><head><title>{Raw(Field(kind, random))}</title><meta property=\"og:title\" content=\"{Raw(Field(kind, random))}\">"
            + $"<meta property='og:site_name' content='{Raw(Field(kind, random))}'><script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"headline\":{JsonConvert.ToString(Field(kind, random))}}}</script></head>"
            + $"<body><article><h1>{Raw(Field(kind, random))}</h1>"
            + string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => $"<p>{Raw(Body(kind, random, mark))}</p>")) + (HostileText.Chance(random, 4) ? "" : "</article></body></html>");
        return (".html", Utf8(page), []);
    }

    private static (string, byte[], ImmutableArray<HostileArticle>) Markdown(string kind, Random random, string mark) =>
        (".md", Utf8($"---\ntitle: {Field(kind, random).ReplaceLineEndings(" ")}\nsource: \"{Field(kind, random).ReplaceLineEndings(" ")}\"\n---\n# {Field(kind, random)}\n\n{Body(kind, random, mark)}\n\n| {Field(kind, random)} | b |\n|---|---|\n| {Field(kind, random)} | *c* |\n\n> {Body(kind, random, mark)}\n\n[{Field(kind, random)}]({Field(kind, random)})\n"), []);

    private static (string, byte[], ImmutableArray<HostileArticle>) JsonLines(string kind, Random random, string mark)
    {
        ImmutableArray<HostileArticle> articles = [.. Enumerable.Range(0, random.Next(1, 4)).Select(i => Article(kind, random, $"{mark}/{i}"))];
        var lines = articles.Select(a => Line(a, random)).ToList();
        if (HostileText.Chance(random, 3)) lines.Insert(random.Next(lines.Count + 1), HostileText.Pick(["{", "[]", "null", "{\"text\": 1}", "{\"text\": \"", new string('[', 5000), "{\"text\":\"a\",\"text\":\"b\"}", "nonsense", "{\"text\":\"\"}"], random));
        return (HostileText.Pick([".jsonl", ".ndjson"], random), Utf8(string.Join('\n', lines)), articles);
    }

    private static (string, byte[], ImmutableArray<HostileArticle>) Json(string kind, Random random, string mark)
    {
        ImmutableArray<HostileArticle> articles = [.. Enumerable.Range(0, random.Next(1, 4)).Select(i => Article(kind, random, $"{mark}/{i}"))];
        return (".json", Utf8($"[{string.Join(",\n", articles.Select(a => Line(a, random)))}]"), articles);
    }

    /// <summary>Bytes that are no text, or are cut where a text is not to be cut.</summary>
    private static (string, byte[], ImmutableArray<HostileArticle>) Raw(string kind, Random random, string mark)
    {
        var noise = new byte[random.Next(0, 2000)];
        random.NextBytes(noise);
        var text = Utf8(Body(kind, random, mark) + "é");
        byte[] bytes = random.Next(10) switch
        {
            0 => noise,
            1 => text[..^1],
            2 => [.. "PK\u0003\u0004"u8, .. noise],
            3 => [0x1F, 0x8B, 8, .. noise],
            4 => [.. "%PDF-1.7\n"u8, .. noise],
            5 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Body(kind, random, mark)), 0x41],
            6 => [0xEF, 0xBB, 0xBF, .. text, 0xC0, 0x80],
            7 => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("A " + Body(kind, random, mark))],
            8 => [.. text[..(text.Length / 2)], 0, .. text[(text.Length / 2)..]],
            _ => [0xFF, 0xFE, 0, 0, .. noise],
        };
        return (HostileText.Pick([".txt", ".html", ".md", ".jsonl", ".json", ""], random), bytes, []);
    }

    private static HostileArticle Article(string kind, Random random, string mark) =>
        new(Field(kind, random), Field(kind, random), Field(kind, random) + "#" + mark, Body(kind, random, mark));

    /// <summary>Half of them with all beyond ASCII escaped, which lets halves of surrogate pairs through.</summary>
    private static string Line(HostileArticle article, Random random)
    {
        var settings = new JsonSerializerSettings { StringEscapeHandling = HostileText.Chance(random, 2) || HasHalves(article) ? StringEscapeHandling.EscapeNonAscii : StringEscapeHandling.Default };
        return JsonConvert.SerializeObject(new { title = article.Title, source = article.Source, uri = article.Uri, date = "2025-12-03", text = article.Text, x = new { y = article.Title } }, settings);
    }

    private static bool HasHalves(HostileArticle article) => (article.Title + article.Source + article.Uri + article.Text).Any(char.IsSurrogate);

    private static string Field(string kind, Random random) => HostileText.Of(kind, random, random.Next(1, 120));

    private static string Body(string kind, Random random, string mark) => "The officials of the town said number " + mark + " was not theirs. " + (HostileText.Chance(random, 4)
        ? HostileText.Of(kind, random, random.Next(1, 600))
        : HostileText.Sentences(kind, random, random.Next(1, 600)));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
