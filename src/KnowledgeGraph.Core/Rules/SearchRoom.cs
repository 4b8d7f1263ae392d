namespace KnowledgeGraph.Rules;

/// <summary>Room for searches in one sentence, so that no search needs memory of its own.</summary>
/// <param name="nodes">The most nodes that a pattern has.</param>
internal sealed class SearchRoom(int nodes)
{
    /// <summary>The word of each node; -1 where none is found yet.</summary>
    public int[] Words { get; } = new int[nodes];

    /// <summary>Words that are still to be tried, a stack of lists.</summary>
    public List<int> Candidates { get; } = [];

    public void Clear()
    {
        Array.Fill(Words, -1);
        Candidates.Clear();
    }
}
