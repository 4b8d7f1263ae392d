using FsCheck.Xunit;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Core.Graphs;

public sealed class GraphSumProperties
{
    private static readonly Contribution[] Kitchen = [.. Enumerable.Range(1, 4).Select(n => Some.Contribution(n, $"{n}.txt")), Some.Meeting("Mara Denn", "Ivo Brandt")];

    [Property(MaxTest = 60)]
    public bool Any_sequence_of_adding_and_removing_gives_the_graph_of_what_is_left(byte[] steps) => Run(new MemoryGraphStore(), steps).GetAwaiter().GetResult();

    [Property(MaxTest = 25)]
    public bool So_it_does_in_a_file(byte[] steps)
    {
        using var folder = new TemporaryFolder();
        return Run(SqliteGraphStore.Open(folder["graph.kg"]), steps).GetAwaiter().GetResult();
    }

    [Property(MaxTest = 60)]
    public bool The_order_of_contributions_does_not_matter(int seed)
    {
        var shuffled = Kitchen.ToArray();
        new Random(seed).Shuffle(shuffled);
        return Shape.Of(EntityGraph.From(shuffled)) == Shape.Of(EntityGraph.From(Kitchen));
    }

    private static async Task<bool> Run(IGraphStore store, byte[] steps)
    {
        await using var closing = store;
        var left = new HashSet<Contribution>();
        foreach (var step in steps)
        {
            var contribution = Kitchen[step / 3 % Kitchen.Length];
            if (step % 3 > 0)
            {
                await store.AddAsync(contribution);
                left.Add(contribution);
            }
            else if (await store.RemoveAsync(contribution.Document.Id) != left.Remove(contribution))
            {
                return false;
            }
        }

        return Shape.Of(await store.LoadAsync()) == Shape.Of(EntityGraph.From(left));
    }
}
