using System.Collections.Concurrent;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>Buffers for bodies, used again: a body of megabytes would else be a new large object each time.</summary>
internal sealed class BufferPool
{
    private const int Most = 16, Largest = 16 << 20;
    private readonly ConcurrentBag<MemoryStream> _free = [];

    public MemoryStream Take()
    {
        if (!_free.TryTake(out var buffer)) return new MemoryStream(1 << 12);
        buffer.SetLength(0);
        return buffer;
    }

    /// <summary>For a buffer that nothing reads any more.</summary>
    public void Return(MemoryStream buffer)
    {
        if (_free.Count < Most && buffer.Capacity <= Largest) _free.Add(buffer);
    }
}
