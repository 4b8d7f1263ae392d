using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.Integration.Tests.Neo4j;

/// <summary>Ends a server and removes its folder when the process that wanted it is gone, however it went.</summary>
internal static class Watchdog
{
    private const string Script = "while kill -0 $1 2>/dev/null && kill -0 $2 2>/dev/null; do sleep 1; done; kill -0 $1 2>/dev/null && exit; kill -9 $2 2>/dev/null; sleep 1; rm -rf \"$3\"";

    /// <summary>Watches in a process of its own, until one of the two is gone.</summary>
    /// <param name="owner">Id of the process that wanted the server.</param>
    /// <param name="server">Id of the server's process.</param>
    /// <param name="folder">The server's folder.</param>
    public static void Start(int owner, int server, string folder)
    {
        string[] ids = [owner.ToString(CultureInfo.InvariantCulture), server.ToString(CultureInfo.InvariantCulture)];
        using var process = Process.Start(new ProcessStartInfo("setsid", ["sh", "-c", $"({Script}) >/dev/null 2>&1 </dev/null &", "watchdog", .. ids, folder]))!;
        process.WaitForExit();
    }
}
