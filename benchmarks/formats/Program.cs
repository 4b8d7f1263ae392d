using System.Diagnostics;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Formats.Writing;
using KnowledgeGraph.FormatsBenchmark;
using KnowledgeGraph.Graphs;

// FOLDER EDGES PASSES [FORMAT…]: writes a graph of so many relations in the formats, all without any named. A line each: seconds and processor seconds of the first pass and of the
// median one, megabytes written, peak memory beyond the graph.
var (folder, edges, passes) = (args[0], int.Parse(args[1], CultureInfo.InvariantCulture), int.Parse(args[2], CultureInfo.InvariantCulture));
var part = GraphPart.Of(LargeGraph.Of(edges));
var formats = args.Length > 3 ? args[3..] : [.. GraphWriters.All.Select(w => w.Name), .. GraphWriters.Folders.Select(w => w.Name)];
foreach (var format in formats)
{
    var path = Path.Combine(folder, format);
    var before = PeakMemory.Reset();
    var times = Enumerable.Range(0, passes).Select(_ => Timed(() => Write(format, path), () => Remove(path))).ToList();
    var peak = PeakMemory.Read() - before;
    var (first, median) = (times[0], times.OrderBy(t => t.Used).ElementAt(passes / 2));
    var size = File.Exists(path) ? new FileInfo(path).Length : new DirectoryInfo(path).EnumerateFiles().Sum(f => f.Length);
    Console.WriteLine(FormattableString.Invariant($"{format}\t{edges}\t{first.Wall:F2}\t{first.Used:F2}\t{median.Wall:F2}\t{median.Used:F2}\t{size / 1e6:F1}\t{peak:F0}"));
}

void Write(string format, string path)
{
    if (GraphWriters.Folders.FirstOrDefault(w => w.Name == format) is { } writer)
    {
        Directory.CreateDirectory(path);
        writer.Write(part, file => File.Create(Path.Combine(path, file), 1 << 16));
        return;
    }

    using var output = new StreamWriter(path, false, new UTF8Encoding(false), 1 << 16);
    GraphWriters.Named(format).Write(part, output);
}

static void Remove(string path)
{
    if (Directory.Exists(path)) Directory.Delete(path, true);
    else File.Delete(path);
}

static (double Wall, double Used) Timed(Action action, Action before)
{
    before();
    GC.Collect();
    var (clock, used) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
    action();
    return (clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - used).TotalSeconds);
}
