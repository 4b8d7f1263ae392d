using KnowledgeGraph.Graphs;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Storage;

public sealed class SqliteGraphStoreContractTests : GraphStoreContract
{
    private readonly TemporaryFolder _folder = new();

    protected override IGraphStore Create() => SqliteGraphStore.Open(_folder["graph.kg"]);

    protected override void Clean() => _folder.Dispose();
}
