namespace KnowledgeGraph.Cli.Running;

/// <summary>
/// Gives memory back in a long load. What waits for its batch outlives the young generation and dies in the old one, which the collector hardly visits while the
/// machine has memory to spare, and what it has freed it keeps for a while; so the heap is collected, and its free parts returned, when it takes more from the
/// system than what was alive needs with some slack.
/// </summary>
internal sealed class HeapBound
{
    private const long Slack = 24 << 20;
    private long _alive = GC.GetTotalMemory(false);

    /// <summary>Collects where that may give much back; costs nothing otherwise.</summary>
    public void Keep()
    {
        if (GC.GetGCMemoryInfo(GCKind.Any).TotalCommittedBytes > _alive + (_alive / 2) + Slack) GiveBack();
    }

    /// <summary>Collects: to be called where much has just become free.</summary>
    public void GiveBack()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        _alive = GC.GetTotalMemory(false);
    }
}
