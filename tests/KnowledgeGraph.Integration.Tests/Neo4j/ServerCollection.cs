namespace KnowledgeGraph.Integration.Tests.Neo4j;

/// <summary>Tests that share servers, one after the other.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ServerCollection
{
    public const string Name = "Neo4j";
}
