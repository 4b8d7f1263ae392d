using System.Globalization;
using System.Runtime.InteropServices;
using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.English;
using KnowledgeGraph.English.Model;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Diagnosis;

/// <summary>What the tool needs of a machine: its model, a folder to write to, room on the disk and in memory.</summary>
internal static class MachineChecks
{
    private const long Mega = 1 << 20;

    /// <summary>Reading one article takes about 400 MB.</summary>
    private const long EnoughMemory = 512 * Mega;
    private const long LeastRoom = 16 * Mega;
    private const long EnoughRoom = 256 * Mega;

    public static IEnumerable<Finding> Run(Session session, CancellationToken cancellationToken)
    {
        yield return Finding.Ok("program", $"kg {VersionAction.Version}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}, {Count(Environment.ProcessorCount)} processors");
        yield return Model();
        yield return Reader(session, cancellationToken);
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        yield return memory >= EnoughMemory
            ? Finding.Ok("memory", $"{Count(memory / Mega)} MB")
            : new("memory", FindingState.Advice, $"{Count(memory / Mega)} MB, of which kg build takes about 400", "give the machine or the container more");
        yield return session.Host.OutIsTerminal
            ? Finding.Ok("terminal", session.Host.Width is { } width ? $"{Count(width)} columns" : "does not say how wide it is; lines are whole")
            : Finding.Ok("terminal", "standard output is none; lines are whole and without colours");
    }

    /// <summary>Whether the graph's folder can be written to and has room.</summary>
    public static IEnumerable<Finding> Place(string graph)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(graph))!;
        yield return Writable(folder);
        if (Room(folder) is { } room) yield return room;
    }

    private static Finding Model()
    {
        try
        {
            return Finding.Ok("model", $"{Count(EnglishModel.Verify())} files, each that of this version");
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return Finding.Fault("model", Failures.Explain(e).Message);
        }
    }

    private static Finding Reader(Session session, CancellationToken cancellationToken)
    {
        try
        {
            using var analyzer = session.Host.Composition.OpenAnalyzer(new EnglishReaderOptions());
            var read = analyzer.Read(new Article { Text = "Anna Berg met Carl Dahl ." }, cancellationToken);
            return read.Relations.IsEmpty ? new("reader", FindingState.Fault, "reads \"Anna Berg met Carl Dahl .\" and finds nothing", "copy the folder models/english of the repository beside the tool")
                : Finding.Ok("reader", "reads a sentence and finds its relation");
        }
        catch (Exception e) when (e is DllNotFoundException or TypeInitializationException or BadImageFormatException or EntryPointNotFoundException)
        {
            return new("reader", FindingState.Fault, $"a native library is missing or of another machine ({(e.InnerException ?? e).Message.TrimEnd('.')})", "build kg on this machine; on Linux install libstdc++");
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return Finding.Fault("reader", Failures.Explain(e).Message);
        }
    }

    private static Finding Writable(string folder)
    {
        if (!Directory.Exists(folder)) return new("folder", FindingState.Fault, $"{folder}: there is no such folder", "create it, or name another graph with --graph");
        try
        {
            var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $".kg-doctor-{Environment.ProcessId}"));
            using (new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose))
            {
            }

            return Finding.Ok("folder", $"{folder}: may be written to");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new("folder", FindingState.Fault, $"{folder}: may not be written to ({e.Message.TrimEnd('.')})", "change its permissions, or keep the graph elsewhere with --graph");
        }
    }

    private static Finding? Room(string folder)
    {
        try
        {
            var room = new DriveInfo(folder).AvailableFreeSpace;
            var what = $"{Count(room / Mega)} MB free";
            return room < LeastRoom ? new("disk", FindingState.Fault, what, "make room, or keep the graph on another disk with --graph")
                : room < EnoughRoom ? new("disk", FindingState.Advice, what, "make room; a graph takes 10 to 20 times the size of its articles while it is written")
                : Finding.Ok("disk", what);
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
