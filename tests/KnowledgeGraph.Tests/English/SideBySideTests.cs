using KnowledgeGraph.English;

namespace KnowledgeGraph.Tests.English;

public class SideBySideTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_items_whichever_is_ready_first()
    {
        var results = SideBySide.Run(Enumerable.Range(0, 40), (i, _) => { Thread.Sleep(i % 4 == 0 ? 8 : 0); return i * i; }, 3, default);
        Assert.Equal(Enumerable.Range(0, 40).Select(i => i * i), results);
    }

    [Fact]
    public void No_more_items_are_asked_for_than_may_wait()
    {
        var asked = 0;
        var taken = 0;
        foreach (var _ in SideBySide.Run(Enumerable.Range(0, 50).Select(i => { asked++; return i; }), (i, _) => i, 3, default))
            Assert.InRange(asked - taken++, 1, 3);
        Assert.Equal(50, taken);
    }

    [Fact]
    public void A_failure_comes_in_its_place_and_as_it_was_thrown()
    {
        var seen = new List<int>();
        var error = Assert.Throws<InvalidDataException>(() =>
        {
            foreach (var i in SideBySide.Run(Enumerable.Range(0, 9), (i, _) => i == 4 ? throw new InvalidDataException("four") : i, 3, default)) seen.Add(i);
        });
        Assert.Equal("four", error.Message);
        Assert.Equal([0, 1, 2, 3], seen);
    }

    [Fact]
    public void A_walk_that_is_broken_off_leaves_no_work_behind()
    {
        var running = 0;
        int Work(int i, CancellationToken stop)
        {
            Interlocked.Increment(ref running);
            if (i > 0) stop.WaitHandle.WaitOne(TimeSpan.FromSeconds(30));
            Interlocked.Decrement(ref running);
            return i;
        }

        Assert.Equal(0, SideBySide.Run(Enumerable.Range(0, 9), Work, 3, default).First());
        Assert.Equal(0, running);
    }

    [Fact]
    public void A_cancelled_walk_stops() =>
        Assert.ThrowsAny<OperationCanceledException>(() => SideBySide.Run([1, 2, 3], (i, _) => i, 2, new CancellationToken(true)).ToArray());
}
