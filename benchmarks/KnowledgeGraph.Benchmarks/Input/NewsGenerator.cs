using System.Text;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Benchmarks.Input;

/// <summary>Makes articles that read like news. The same seed and sizes give the same texts on every machine.</summary>
/// <param name="seed">The seed.</param>
internal sealed class NewsGenerator(int seed = 17)
{
    private const int CastSize = 6;

    private static readonly DateOnly FirstDay = new(2024, 1, 8);

    /// <summary>Makes articles one at a time; none is kept.</summary>
    /// <param name="count">How many.</param>
    /// <param name="lines">Templates of each; some of them are two sentences.</param>
    internal IEnumerable<Article> Articles(int count, int lines)
    {
        for (var i = 0; i < count; i++) yield return Make(i, lines);
    }

    private Article Make(int index, int lines)
    {
        var random = new Random(seed * 7919 + index);
        var cast = Enumerable.Range(0, CastSize).Select(_ => $"{Any(NewsWords.Given, random)} {Any(NewsWords.Family, random)}").ToArray();
        var text = new StringBuilder($"{Any(NewsWords.Places, random).ToUpperInvariant()} (Wire) — ");
        for (var i = 0; i < lines; i++)
        {
            Fill(Any(NewsTemplates.All, random), cast, random, text);
            text.Append(i % 3 == 2 ? "\n\n" : " ");
        }

        return Article.FromText(text.ToString(), FormattableString.Invariant($"news/{seed}/{index}")) with
        {
            Title = $"Talks in {Any(NewsWords.Places, random)} after attack by {Any(NewsWords.Groups, random)}",
            Source = "Wire",
            PublishedAt = FirstDay.AddDays(index % 700),
        };
    }

    private static void Fill(string template, string[] cast, Random random, StringBuilder text)
    {
        var start = text.Length;
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] != '{')
            {
                text.Append(template[i]);
                continue;
            }

            text.Append(Word(template[i + 1], cast, random));
            i += 2;
        }

        text[start] = char.ToUpperInvariant(text[start]);
    }

    private static string Word(char slot, string[] cast, Random random) => slot switch
    {
        'p' => Any(cast, random),
        'f' => Any(cast, random).Split(' ')[1],
        't' => Any(NewsWords.Titles, random),
        'l' => Any(NewsWords.Places, random),
        'c' => Any(NewsWords.Countries, random),
        'a' => Any(NewsWords.Adjectives, random),
        'g' => Any(NewsWords.Groups, random),
        'w' => Any(NewsWords.Weapons, random),
        'd' => Any(NewsWords.Days, random),
        _ => Any(NewsWords.Numbers, random),
    };

    private static string Any(string[] words, Random random) => words[random.Next(words.Length)];
}
