using KnowledgeGraph.Tests.House;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.English.Model;

public sealed class OnnxTelemetryTests
{
    [Fact]
    public void Reading_an_article_leaves_nothing_in_the_users_home()
    {
        using TemporaryFolder folder = new(), home = new();
        var output = SampleProgram.Run(folder, start =>
        {
            foreach (var name in new[] { "HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME" }) start.Environment[name] = home.Path;
            // What this test process, or a build server, has set itself would hide the fault.
            foreach (var name in new[] { "ORT_DISABLE_TELEMETRY", "CI", "GITHUB_ACTIONS", "TF_BUILD", "BUILD_ID" }) start.Environment.Remove(name);
        });
        Assert.Contains("ATTACKED", output, StringComparison.Ordinal);
        Assert.Equal("", home.Content());
    }
}
