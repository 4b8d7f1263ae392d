using Microsoft.Win32.SafeHandles;

namespace KnowledgeGraph.Cli.Running;

/// <summary>
/// The three handles that a program is started with. Whoever starts one with some of them closed (<c>2&gt;&amp;-</c>) would have the next file that is opened take the free number, and messages
/// would be written into it.
/// </summary>
internal static class StandardHandles
{
    private const string Nothing = "/dev/null";
    private const int Error = 2;

    private static readonly List<SafeFileHandle> Held = [];

    /// <summary>
    /// Takes the numbers that are free: stdin has an end, writing to stdout fails and is said, messages go nowhere. To be called before anything is opened; without effect on Windows,
    /// where handles have no such numbers.
    /// </summary>
    public static void Occupy()
    {
        if (OperatingSystem.IsWindows()) return;
        try
        {
            while (TakeNext()) { }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Where there is no such device (a bare container) the handles stay as they were given.
        }
    }

    /// <summary>Takes the least free number where it is one of the three.</summary>
    private static bool TakeNext()
    {
        var handle = File.OpenHandle(Nothing, access: FileAccess.Read, share: FileShare.ReadWrite);
        if (NumberOf(handle) > Error)
        {
            handle.Dispose();
            return false;
        }

        if (NumberOf(handle) == Error)
        {
            handle.Dispose();
            handle = File.OpenHandle(Nothing, access: FileAccess.Write, share: FileShare.ReadWrite);
        }

        Held.Add(handle);
        return true;
    }

    private static int NumberOf(SafeFileHandle handle) => (int)handle.DangerousGetHandle();
}
