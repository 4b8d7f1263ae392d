using System.Diagnostics;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Cli;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Integration.Tests.Neo4j;

/// <summary>
/// A load that is killed, or whose server is killed, at points drawn at random: the next load ends in the graph of an undisturbed one. A few points; with KG_LONG=1
/// twenty of the load and five of the server.
/// </summary>
[Collection(ServerCollection.Name)]
public sealed class CrashTests
{
    private const int Documents = 24;

    /// <summary>The server gives up the transaction of a loader that is gone after ten seconds; its own limit is longer.</summary>
    private const string Impatient = "server.queryapi.transaction_idle_timeout=10s";

    public static TheoryData<string> Versions => Neo4jServer.Versions;

    private static (int OfLoad, int OfServer) Points => Environment.GetEnvironmentVariable("KG_LONG") is null ? (3, 1) : (20, 5);

    [SkippableTheory]
    [MemberData(nameof(Versions))]
    public async Task After_a_kill_the_next_load_ends_in_the_graph_of_an_undisturbed_one(string version)
    {
        using var server = Neo4jServer.Own(version, configuration: Impatient);
        using var kg = Tool.With([.. Enumerable.Range(1, Documents).Select(Document)]);
        await KgProcess.LoadAsync(kg.Graph, server);
        var expected = await Tool.PictureAsync(server);
        server.Clear();
        var start = Stopwatch.GetTimestamp();
        await KgProcess.LoadAsync(kg.Graph, server, "--batch", "10");
        var whole = Stopwatch.GetElapsedTime(start);
        Assert.Equal(expected, await Tool.PictureAsync(server));
        var random = new Random(20311129);
        var killed = 0;
        // A load that ended before it was killed tells how long one takes by now, and the point is tried again.
        for (var point = 0; killed < Points.OfLoad && point < 4 * Points.OfLoad; point++)
        {
            server.Clear();
            start = Stopwatch.GetTimestamp();
            using var load = KgProcess.Start("load", server.Address, "--graph", kg.Graph, "--batch", "10", "--quiet");
            await Task.WhenAny(load.WaitForExitAsync(), Task.Delay(whole * (0.15 + (0.8 * random.NextDouble()))));
            if (!load.HasExited) killed++;
            else whole = Stopwatch.GetElapsedTime(start);
            load.Kill();
            await load.WaitForExitAsync();
            await SameAfterNextAsync(kg, server, expected, $"load, point {point}");
        }

        Assert.True(killed == Points.OfLoad, $"only {killed} of {Points.OfLoad} loads were killed in their course");
        for (var point = 0; point < Points.OfServer; point++)
        {
            server.Clear();
            var load = Task.Run(() => kg.RunAsync("load", server.Address, "--batch", "10", "--quiet"));
            await Task.WhenAny(load, Task.Delay(whole * (0.1 + (0.7 * random.NextDouble()))));
            server.Kill();
            server.Start();
            await load;
            await SameAfterNextAsync(kg, server, expected, $"server, point {point}");
        }
    }

    private static Contribution Document(int number) =>
        number % 3 == 0 ? TimesAndPlaces.Contribution(number, $"{number}.txt") : Some.Contribution(number, $"{number}.txt");

    private static async Task SameAfterNextAsync(Kg kg, Neo4jServer server, string expected, string where)
    {
        var next = await kg.RunAsync("load", server.Address, "--quiet");
        Assert.True(next.Code == 0, $"{where}: {next.Error}");
        Assert.True(expected == await Tool.PictureAsync(server), $"{where}: another graph");
    }
}
