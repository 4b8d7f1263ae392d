namespace KnowledgeGraph.Reliability.Tests.Crash;

/// <summary>What is done to a file.</summary>
internal enum DiskOperationKind
{
    /// <summary>Bytes are written.</summary>
    Write,

    /// <summary>The file gets another length.</summary>
    Truncate,

    /// <summary>What was done to the file before is on the disk when this is over.</summary>
    Sync,

    /// <summary>The file goes.</summary>
    Delete,

    /// <summary>Nothing: the program was told that something is done.</summary>
    Mark,
}
