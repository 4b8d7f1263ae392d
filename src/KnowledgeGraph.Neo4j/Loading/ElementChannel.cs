using System.Threading.Channels;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Between a walk that hands over and a load that awaits: holds few elements, so that memory stays flat however large the graph is.</summary>
internal sealed class ElementChannel(CancellationToken cancellationToken) : IPropertyGraphReceiver
{
    private const int Capacity = 4096;
    private readonly Channel<object> _channel = Channel.CreateBounded<object>(new BoundedChannelOptions(Capacity) { SingleReader = true, SingleWriter = true });

    public IAsyncEnumerable<object> Elements => _channel.Reader.ReadAllAsync(cancellationToken);

    public void Node(PropertyNode node) => Write(node);

    public void Relationship(PropertyRelationship relationship) => Write(relationship);

    public void End(Exception? failure) => _channel.Writer.TryComplete(failure);

    private void Write(object element)
    {
        while (!_channel.Writer.TryWrite(element))
            if (!_channel.Writer.WaitToWriteAsync(cancellationToken).AsTask().GetAwaiter().GetResult()) throw new OperationCanceledException(cancellationToken);
    }
}
