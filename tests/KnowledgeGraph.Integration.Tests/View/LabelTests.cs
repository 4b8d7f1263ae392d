using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace KnowledgeGraph.Integration.Tests.View;

/// <summary>Words in the picture: nothing runs through them, and none covers another.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class LabelTests
{
    [SkippableFact]
    public async Task Every_word_has_the_ground_behind_it_and_no_name_covers_another_whoever_is_chosen()
    {
        string[] chosen = ["Orlik Front", "Karvian defense ministry", "HALDEN Marine ASA", "Hanna Brek", "Ilse Maren"];
        var seen = Browser.Run("labels", await Pages.Sample, chosen);
        Browser.IsQuiet(seen);
        Assert.Equal(1 + chosen.Length, seen["drawings"]!.Count());
        foreach (var (drawing, name) in seen["drawings"]!.Zip(chosen.Prepend("Orlik Front")))
        {
            var elements = XDocument.Parse((string)drawing!).Root!.Elements().ToList();
            var texts = elements.Select((e, i) => (Element: e, Index: i)).Where(e => e.Element.Name.LocalName == "text" && (string?)e.Element.Attribute("aria-hidden") == "true").ToList();
            Assert.Contains(texts, t => t.Element.Value == name);
            Assert.InRange(texts.Count, 15, 200);
            foreach (var (text, index) in texts)
            {
                var behind = elements[index - 1];
                Assert.Equal(("path", (string?)elements[0].Attribute("fill"), (string?)text.Attribute("transform")), (behind.Name.LocalName, (string?)behind.Attribute("fill"), (string?)behind.Attribute("transform")));
            }

            var boxes = texts.Where(t => t.Element.Attribute("transform") is null).Select(t => (Name: t.Element.Value, Box: BoxOf((string)elements[t.Index - 1].Attribute("d")!))).ToList();
            for (var i = 0; i < boxes.Count; i++)
                for (var j = i + 1; j < boxes.Count; j++) Assert.False(Overlap(boxes[i].Box, boxes[j].Box), $"{name} chosen: {boxes[i].Name} lies over {boxes[j].Name}");
        }
    }

    private static bool Overlap((double X, double Y, double W, double H) a, (double X, double Y, double W, double H) b) =>
        a.X + 0.5 < b.X + b.W && b.X + 0.5 < a.X + a.W && a.Y + 0.5 < b.Y + b.H && b.Y + 0.5 < a.Y + a.H;

    private static (double X, double Y, double W, double H) BoxOf(string path)
    {
        var numbers = Numbers().Matches(path).Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture)).ToList();
        return (numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    [GeneratedRegex(@"-?[\d.]+")]
    private static partial Regex Numbers();
}
