namespace KnowledgeGraph.Tests.English.Reading;

/// <summary>Tests that measure time and run while no other does.</summary>
[CollectionDefinition(nameof(TimedAlone), DisableParallelization = true)]
public class TimedAlone;
