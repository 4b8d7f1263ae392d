namespace KnowledgeGraph.Tests.Support;

/// <summary>A clock that goes when a test says so.</summary>
internal sealed class HandClock : TimeProvider
{
    private long _now;

    public override long TimestampFrequency => 1000;

    /// <summary>Lets time pass.</summary>
    public void Pass(double seconds) => _now += (long)(seconds * 1000);

    public override long GetTimestamp() => _now;
}
