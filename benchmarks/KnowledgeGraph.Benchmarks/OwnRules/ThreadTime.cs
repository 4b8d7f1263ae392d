using System.Runtime.InteropServices;

namespace KnowledgeGraph.Benchmarks.OwnRules;

/// <summary>What the calling thread alone has used of a processor: neither the compiler of the runtime nor threads of the network that wait for their next work are in it.</summary>
internal static partial class ThreadTime
{
    private const int ClockOfThread = 3;

    /// <summary>Seconds of the calling thread; 0 where the system is not Linux.</summary>
    internal static double Seconds => OperatingSystem.IsLinux() && GetTime(ClockOfThread, out var time) == 0 ? time.Seconds + (time.Nanoseconds / 1e9) : 0;

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out Timespec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Timespec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
