namespace KnowledgeGraph.Reliability.Tests.Crash;

/// <summary>What a program had a file system do, in order.</summary>
/// <param name="Kind">What.</param>
/// <param name="File">Name of the file in its folder; of a mark empty.</param>
/// <param name="Offset">Where a write begins, to which length a file is cut; the number of a mark.</param>
/// <param name="Bytes">What is written.</param>
internal sealed record DiskOperation(DiskOperationKind Kind, string File, long Offset = 0, byte[]? Bytes = null);
