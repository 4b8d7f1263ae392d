namespace KnowledgeGraph.Reliability.Tests.Crash;

/// <summary>Tests that put something between SQLite and the disk; nothing else may open a graph meanwhile.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class StoreCollection
{
    public const string Name = "store";
}
