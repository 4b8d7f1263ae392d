using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Integration.Tests.View;

/// <summary>A page in dark colours, with a relation chosen, on paper.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PrintTests
{
    [SkippableFact]
    public async Task Paper_is_light_has_the_evidence_and_none_of_the_tools_and_the_screen_is_dark_again()
    {
        var pdf = Path.Combine(Pages.Folder, "sample-print.pdf");
        var seen = Browser.Run("print", await Pages.Sample, "Orlik Front", pdf);
        Browser.IsQuiet(seen);
        IsDark(seen["screen"]!);

        var paper = seen["paper"]!;
        Assert.Empty(paper["dark"]!);
        Assert.Empty(paper["tools"]!);
        Assert.True((double)paper["paper"]! > 0.95 && (double)paper["canvas"]! > 0.9 && (double)paper["ink"]! < 0.3, paper.ToString());
        Assert.Contains("Orlik Front", (string?)paper["evidence"]);
        Assert.NotEmpty(paper["marked"]!);
        Assert.False((bool)paper["clipped"]!);

        IsDark(seen["after"]!);
        IsDark(seen["restored"]!);
        Assert.True(new FileInfo(pdf).Length > 20_000);
    }

    private static void IsDark(JToken look)
    {
        Assert.True((double)look["paper"]! < 0.2 && (double)look["canvas"]! < 0.2, look.ToString());
        Assert.NotEmpty(look["dark"]!);
    }
}
