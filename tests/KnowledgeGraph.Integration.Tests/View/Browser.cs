using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Integration.Tests.View;

/// <summary>A real browser: Chromium of the system, driven by playwright-core. Tests skip where either is missing.</summary>
internal static class Browser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>Goes through a page as a script of <c>Readers/view</c> says and gives what it saw.</summary>
    public static JObject Run(string scenario, string page, params string[] arguments)
    {
        Foreign.Node("playwright-core");
        if (scenario == "axe") Foreign.Node("axe-core");
        return JObject.Parse(Foreign.Run("node", [Foreign.Reader(Path.Combine("view", "run.mjs")), scenario, Program(), page, .. arguments]));
    }

    /// <summary>The page had nothing to complain of and asked for nothing.</summary>
    public static void IsQuiet(JObject seen)
    {
        Assert.Equal("[]", seen["console"]!.ToString());
        Assert.Equal("[]", seen["errors"]!.ToString());
        Assert.Equal("[]", seen["requests"]!.ToString());
    }

    private static string Program()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return (Environment.GetEnvironmentVariable("KG_CHROMIUM") is { Length: > 0 } named && File.Exists(named) ? named : null)
            ?? Names.SelectMany(n => folders.Select(f => Path.Combine(f, n))).FirstOrDefault(File.Exists)
            ?? throw new SkipException("needs Chromium (apt-get install chromium, or KG_CHROMIUM=its path)");
    }
}
