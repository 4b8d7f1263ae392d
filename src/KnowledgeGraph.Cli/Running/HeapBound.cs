namespace KnowledgeGraph.Cli.Running;

/// <summary>
/// Keeps garbage small in a long load. What waits for its batch outlives the young generation and dies in the old one, which the collector hardly visits while the
/// machine has memory to spare; so the heap is collected when it has outgrown what was alive by a quarter.
/// </summary>
internal sealed class HeapBound
{
    private const long Slack = 16 << 20;
    private long _alive = GC.GetTotalMemory(false);

    /// <summary>Collects if there may be much garbage; costs nothing otherwise.</summary>
    public void Keep()
    {
        if (GC.GetTotalMemory(false) <= _alive + (_alive / 4) + Slack) return;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        _alive = GC.GetTotalMemory(false);
    }
}
