namespace KnowledgeGraph.Graphs;

/// <summary>A store that finds names by their beginning without reading its graph.</summary>
public interface INameStore
{
    /// <summary>Names and aliases of named entities as the documents have them, without regard to case; those of most documents first. Of very many that begin so, not all are looked at.</summary>
    /// <param name="beginning">How they begin; empty for any.</param>
    /// <param name="most">At most so many.</param>
    /// <param name="cancellationToken">Stops before anything is read.</param>
    Task<IReadOnlyList<StoredName>> NamesAsync(string beginning, int most, CancellationToken cancellationToken = default);
}
