using KnowledgeGraph.Formats.Writing.PropertyGraphs;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Writing;

/// <summary>
/// Writes relations as JSON lines, runs of them side by side on all cores, in their order. Each line stands by itself, so that the bytes are those of one writer.
/// </summary>
internal static class RelationLines
{
    /// <summary>Relations of a run: some hundred kilobytes of lines.</summary>
    internal const int Run = 512;

    /// <summary>Writes them.</summary>
    /// <returns>What was written.</returns>
    public static WriteReport Write(IReadOnlyList<Relation> relations, TextWriter output, CancellationToken cancellationToken)
    {
        var workers = Math.Min(Environment.ProcessorCount, (relations.Count + Run - 1) / Run);
        var (buffers, work) = (new CharBuffer[workers + 1], new Task<WriteReport>?[workers + 1]);
        for (var i = 0; i < buffers.Length; i++) buffers[i] = new CharBuffer();
        var report = new WriteReport(0, 0, 0);
        var (started, written) = (0, 0);
        try
        {
            while (written < relations.Count)
            {
                for (; started < relations.Count && started - written < buffers.Length * Run; started += Run)
                {
                    var (from, slot) = (started, started / Run % buffers.Length);
                    work[slot] = Task.Run(() => Format(relations, from, buffers[slot], cancellationToken), cancellationToken);
                }

                var next = written / Run % buffers.Length;
                report = Sum(report, work[next]!.GetAwaiter().GetResult());
                output.Write(buffers[next].Written);
                written += Run;
            }
        }
        finally
        {
            // Nobody formats into a buffer any more when this returns.
            Task.WhenAll(work.OfType<Task>()).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).Wait(CancellationToken.None);
        }

        return report;
    }

    /// <summary>What two writers wrote.</summary>
    public static WriteReport Sum(WriteReport one, WriteReport other) => new(one.Nodes + other.Nodes, one.Relationships + other.Relationships, one.ReplacedCharacters + other.ReplacedCharacters)
    {
        ReplacedLineEnds = one.ReplacedLineEnds + other.ReplacedLineEnds, ChangedCharacters = one.ChangedCharacters + other.ChangedCharacters,
    };

    private static WriteReport Format(IReadOnlyList<Relation> relations, int from, CharBuffer buffer, CancellationToken cancellationToken)
    {
        buffer.Clear();
        var lines = new JsonLinesSink(buffer, cancellationToken);
        foreach (var relation in RelationsAhead.Of(relations, from, Math.Min(Run, relations.Count - from))) PropertyGraphEdges.Relation(relation, lines);
        return lines.End();
    }
}
