using System.Diagnostics;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Formats.Writing;
using KnowledgeGraph.FormatsBenchmark;
using KnowledgeGraph.Graphs;

var (folder, edges) = (args[0], int.Parse(args[1], CultureInfo.InvariantCulture));
var part = GraphPart.Of(LargeGraph.Of(edges));
foreach (var writer in GraphWriters.All.Where(w => args.Length < 3 || args.Skip(2).Contains(w.Name, StringComparer.Ordinal)))
{
    GC.Collect();
    var before = PeakMemory.Reset();
    var clock = Stopwatch.StartNew();
    var file = Path.Combine(folder, writer.Name);
    using (var output = new StreamWriter(file, false, new UTF8Encoding(false), 1 << 16)) writer.Write(part, output);
    clock.Stop();
    Console.WriteLine(FormattableString.Invariant(
        $"{writer.Name}\t{edges}\t{clock.Elapsed.TotalSeconds:F2}\t{new FileInfo(file).Length / 1e6:F1}\t{PeakMemory.Read() - before:F0}"));
}
