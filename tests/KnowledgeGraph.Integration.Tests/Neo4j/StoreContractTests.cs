using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Integration.Tests.Neo4j;

/// <summary>The store does on a server what every store must do.</summary>
[Collection(ServerCollection.Name)]
public sealed class StoreOfTheLtsLineTests : GraphStoreContract
{
    protected override IGraphStore Create() => Tool.Store(Neo4jServer.Empty(Neo4jServer.Lts));
}

/// <inheritdoc cref="StoreOfTheLtsLineTests"/>
[Collection(ServerCollection.Name)]
public sealed class StoreOfTheNewestLineTests : GraphStoreContract
{
    protected override IGraphStore Create() => Tool.Store(Neo4jServer.Empty(Neo4jServer.Newest));
}

/// <summary>The same of a store that keeps the texts of what it adds.</summary>
[Collection(ServerCollection.Name)]
public sealed class StoreThatKeepsTextsTests : GraphStoreContract
{
    protected override IGraphStore Create() => Tool.Store(Neo4jServer.Empty(Neo4jServer.Newest), keepsTexts: true);
}
