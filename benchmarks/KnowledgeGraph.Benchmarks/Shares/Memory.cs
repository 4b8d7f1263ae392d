using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Shares;

/// <summary>Memory of this process.</summary>
internal static class Memory
{
    /// <summary>Most memory that was resident at any time, in MB; where the system does not tell, what is resident now.</summary>
    internal static double PeakMegabytes()
    {
        const string Status = "/proc/self/status", Peak = "VmHWM:";
        var line = File.Exists(Status) ? File.ReadLines(Status).FirstOrDefault(l => l.StartsWith(Peak, StringComparison.Ordinal)) : null;
        if (line is null) return Environment.WorkingSet / 1e6;
        return double.Parse(line[Peak.Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) * 1024 / 1e6;
    }
}
