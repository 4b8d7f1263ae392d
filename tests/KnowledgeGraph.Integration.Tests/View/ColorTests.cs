using KnowledgeGraph.Ontologies;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Integration.Tests.View;

/// <summary>Every colour of the built-in ontology, of the sample ontologies, of the kinds, and the worst ones, in light and dark.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ColorTests
{
    /// <summary>Least contrast of what is drawn, and of text (WCAG 2.2, 1.4.11 and 1.4.3).</summary>
    private const double OfDrawing = 3, OfText = 4.5;

    private static readonly string[] Worst = ["#000000", "#ffffff", "#14171b", "#1b1f25", "#fbfaf7", "#7f7f7f", "#ffff00", "#0000ff", "#7f0000"];

    [SkippableFact]
    public async Task Lines_borders_and_words_stand_out_from_the_ground_and_the_panels_in_light_and_dark()
    {
        var page = await Pages.Sample;
        string[] colors = [.. Palette(page).Concat(Worst).Distinct(StringComparer.Ordinal)];
        Assert.True(colors.Length > 45, $"{colors.Length} colours");
        var seen = Browser.Run("colors", page, colors);
        Browser.IsQuiet(seen);
        foreach (var theme in new[] { "light", "dark" })
        {
            Assert.Equal(colors.Length, seen[theme]!.Count());
            Assert.Equal(theme == "dark", Luminance((string)seen[theme]![0]!["ground"]!) < 0.2);
            foreach (var painted in seen[theme]!)
                foreach (var under in new[] { (string)painted["ground"]!, (string)painted["panel"]! })
                {
                    void Stands(string what, double least, double opacity = 1) => Assert.True(
                        Contrast(Over(under, (string)painted[what]!, opacity), under) >= least - 0.01, $"{theme}: {what} of {painted["color"]} as {painted[what]} on {under}: {Contrast(Over(under, (string)painted[what]!, opacity), under):0.00}");
                    Stands("line", OfDrawing, (double)painted["rest"]!);
                    Stands("text", OfText);
                    Stands("named", OfDrawing);
                    Stands("unnamed", OfDrawing);
                }
        }

        var switched = seen["switched"]!;
        Assert.NotEqual(switched["before"]!.Values<string>(), switched["after"]!.Values<string>());
        Assert.All(switched["after"]!.Values<string>(), ink => Assert.True(Contrast(Hex(ink!), Hex((string)switched["ground"]!)) >= OfText - 0.01, ink));
    }

    private static IEnumerable<string> Palette(string page)
    {
        var samples = new[] { "sanctions", "elections" }.Select(s => Ontology.FromFile(Path.Combine(Foreign.Root(), "samples", s, "ontology.json")));
        var html = File.ReadAllText(page);
        var data = html[(html.IndexOf("id=\"data\">", StringComparison.Ordinal) + 10)..];
        var kinds = JObject.Parse(data[..data.IndexOf("</script>", StringComparison.Ordinal)])["kinds"]!;
        return samples.Prepend(Ontology.Default).SelectMany(o => o.Relations).Select(r => r.Color).Concat(kinds.Select(k => (string)k[1]!));
    }

    private static string Over(string under, string color, double opacity) => "#" + string.Concat(Enumerable.Range(0, 3).Select(i => ((int)Math.Round(Channel(under, i) + ((Channel(color, i) - Channel(under, i)) * opacity))).ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));

    private static string Hex(string rgb) => "#" + string.Concat(System.Text.RegularExpressions.Regex.Matches(rgb, @"\d+").Take(3).Select(m => int.Parse(m.Value, System.Globalization.CultureInfo.InvariantCulture).ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));

    private static int Channel(string hex, int i) => Convert.ToInt32(hex.Substring(1 + (2 * i), 2), 16);

    private static double Contrast(string a, string b) => (Math.Max(Luminance(a), Luminance(b)) + 0.05) / (Math.Min(Luminance(a), Luminance(b)) + 0.05);

    private static double Luminance(string hex)
    {
        double Linear(int i) => Channel(hex, i) / 255.0 is var c && c <= 0.03928 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        return (0.2126 * Linear(0)) + (0.7152 * Linear(1)) + (0.0722 * Linear(2));
    }
}
