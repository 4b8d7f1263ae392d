using KnowledgeGraph.Graphs;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Core.Graphs;

public sealed class MemoryGraphStoreTests : GraphStoreContract
{
    protected override IGraphStore Create() => new MemoryGraphStore();
}
