using System.Globalization;

namespace KnowledgeGraph.FormatsBenchmark;

/// <summary>Resident memory of this process in MB, as Linux tells it.</summary>
internal static class PeakMemory
{
    /// <summary>Begins a new peak and gives what is resident now.</summary>
    internal static double Reset()
    {
        File.WriteAllText("/proc/self/clear_refs", "5");
        return Value("VmRSS:");
    }

    /// <summary>The peak since then.</summary>
    internal static double Read() => Value("VmHWM:");

    private static double Value(string name) =>
        double.Parse(File.ReadLines("/proc/self/status").First(l => l.StartsWith(name, StringComparison.Ordinal))[name.Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) / 1000;
}
