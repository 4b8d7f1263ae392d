namespace KnowledgeGraph.Storage;

/// <summary>How a graph file is opened.</summary>
public sealed record SqliteOpenOptions
{
    /// <summary>Opens an existing graph for reading; nothing is created or changed. The default is false.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Whether all pages of a file of up to 64 MiB are checked for damage first; the default is true. Only a graph that is opened for reading can do without.</summary>
    public bool CheckPages { get; init; } = true;

    /// <summary>How long to wait while another program writes to the same graph; the default is 30 seconds. Fractions of a second count as a whole one.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(30);
}
