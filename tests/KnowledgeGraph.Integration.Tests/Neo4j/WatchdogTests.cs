using System.Diagnostics;

namespace KnowledgeGraph.Integration.Tests.Neo4j;

/// <summary>No server outlives the tests that started it.</summary>
public sealed class WatchdogTests
{
    [SkippableFact]
    public async Task A_server_ends_and_its_folder_goes_when_its_owner_is_killed()
    {
        Skip.If(OperatingSystem.IsWindows(), "the servers of the tests run on Linux and macOS");
        Foreign.Needs("setsid", "true");
        var folder = Directory.CreateTempSubdirectory("kg-watchdog-").FullName;
        using var owner = Process.Start("sleep", "600");
        using var server = Process.Start("sleep", "600");
        Watchdog.Start(owner.Id, server.Id, folder);
        await Task.Delay(1500);
        Assert.False(server.HasExited);
        owner.Kill();
        await owner.WaitForExitAsync();
        await server.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromMinutes(2)).Token);
        for (var tries = 0; Directory.Exists(folder) && tries < 600; tries++) await Task.Delay(100);
        Assert.False(Directory.Exists(folder));
    }
}
