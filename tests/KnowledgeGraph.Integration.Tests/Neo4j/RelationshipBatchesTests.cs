using System.Globalization;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Loading;

namespace KnowledgeGraph.Integration.Tests.Neo4j;

public class RelationshipBatchesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task Statements_side_by_side_share_no_node_and_every_relationship_is_written_once(int parallel)
    {
        var (server, random) = (new Server(), new Random(11));
        var options = new LoadOptions { BatchSize = 50, Parallel = parallel };
        var batches = new RelationshipBatches(new BatchWriter(server, options), options, CancellationToken.None);
        var keys = new PropertyKeys([], []);
        for (var i = 0; i < 5000; i++)
        {
            var (start, end) = (i / 100 * 5 + random.Next(40), i / 100 * 5 + random.Next(40));
            await batches.AddAsync(new PropertyRelationship(Text(i), i % 3 == 0 ? "MET" : "URGED", "Entity", Text(start), "Entity", Text(end), keys, []));
        }

        await batches.FinishAsync();
        Assert.Equal(5000, server.Written.Count);
        Assert.Equal(5000, server.Written.Distinct().Count());
        Assert.InRange(server.MostRows, 1, options.BatchSize);
        Assert.InRange(server.MostAtOnce, Math.Min(parallel, 2), parallel);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Takes a moment for each batch and refuses one that shares a node with another that runs.</summary>
    private sealed class Server : ICypherTransport
    {
        private readonly Lock _lock = new();
        private readonly HashSet<string> _held = [];
        private int _running;

        public List<string> Written { get; } = [];

        public int MostRows { get; private set; }

        public int MostAtOnce { get; private set; }

        public string Address => "test";

        public async Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken = default)
        {
            if (!statement.Parameters.TryGetValue("rows", out var given)) return new CypherResult(["count"], [[0L]], new());
            var rows = (IReadOnlyList<object?[]>)given!;
            var nodes = rows.SelectMany(r => new[] { (string)r[1]!, (string)r[2]! }).ToHashSet();
            lock (_lock)
            {
                Assert.Empty(_held.Intersect(nodes));
                _held.UnionWith(nodes);
                Written.AddRange(rows.Select(r => (string)r[0]!));
                (MostRows, MostAtOnce) = (Math.Max(MostRows, rows.Count), Math.Max(MostAtOnce, ++_running));
            }

            await Task.Delay(5, cancellationToken);
            lock (_lock)
            {
                _held.ExceptWith(nodes);
                _running--;
            }

            return new CypherResult(["found", "changed"], [[(long)rows.Count, 0L]], new());
        }

        public Task<ICypherTransaction> BeginAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
