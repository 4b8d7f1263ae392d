using System.Runtime.CompilerServices;
using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Cli.Viewing;

/// <summary>What shows that a graph's file changed: time and length of the file and of the log beside it that SQLite writes first.</summary>
/// <param name="Changed">When the last of them was written.</param>
/// <param name="Bytes">Length of all.</param>
internal readonly record struct GraphStamp(DateTime Changed, long Bytes)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>The stamp of a file; empty where there is none.</summary>
    public static GraphStamp Of(string path)
    {
        var stamp = default(GraphStamp);
        foreach (var file in new[] { new FileInfo(path), new FileInfo(path + "-wal") })
            if (file.Exists) stamp = new GraphStamp(file.LastWriteTimeUtc > stamp.Changed ? file.LastWriteTimeUtc : stamp.Changed, stamp.Bytes + file.Length);
        return stamp;
    }

    /// <summary>Gives something whenever the graph's file is not as it was before, until it is cancelled.</summary>
    public static async IAsyncEnumerable<GraphStamp> ChangesAsync(Session session, GraphStamp before, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            await Task.Delay(Pause, session.Host.Time, cancellationToken);
            var now = Of(session.GraphPath);
            if (now == before) continue;
            before = now;
            yield return now;
        }
    }
}
