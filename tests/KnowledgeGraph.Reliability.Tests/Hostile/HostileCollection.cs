namespace KnowledgeGraph.Reliability.Tests.Hostile;

/// <summary>Tests that measure processor time: nothing runs beside them in this process.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class HostileCollection
{
    public const string Name = "Hostile input";
}
