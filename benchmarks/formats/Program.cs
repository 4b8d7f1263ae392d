using System.Diagnostics;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Formats.Writing;
using KnowledgeGraph.FormatsBenchmark;
using KnowledgeGraph.Graphs;

var (folder, edges) = (args[0], int.Parse(args[1], CultureInfo.InvariantCulture));
var part = GraphPart.Of(LargeGraph.Of(edges));
bool Asked(string name) => args.Length < 3 || args.Skip(2).Contains(name, StringComparer.Ordinal);
foreach (var writer in GraphWriters.All.Where(w => Asked(w.Name)))
{
    Measure(writer.Name, file =>
    {
        using var output = new StreamWriter(file, false, new UTF8Encoding(false), 1 << 16);
        writer.Write(part, output);
    });
}

foreach (var writer in GraphWriters.Folders.Where(w => Asked(w.Name)))
{
    Measure(writer.Name, name =>
    {
        Directory.CreateDirectory(name);
        writer.Write(part, file => File.Create(Path.Combine(name, file), 1 << 16));
    });
}

void Measure(string name, Action<string> write)
{
    GC.Collect();
    var before = PeakMemory.Reset();
    var (clock, used) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
    var path = Path.Combine(folder, name);
    write(path);
    clock.Stop();
    used = Environment.CpuUsage.TotalTime - used;
    var size = File.Exists(path) ? new FileInfo(path).Length : new DirectoryInfo(path).EnumerateFiles().Sum(f => f.Length);
    Console.WriteLine(FormattableString.Invariant($"{name}\t{edges}\t{clock.Elapsed.TotalSeconds:F2}\t{used.TotalSeconds:F2}\t{size / 1e6:F1}\t{PeakMemory.Read() - before:F0}"));
}
