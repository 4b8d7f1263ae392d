namespace KnowledgeGraph.Integration.Tests.Neo4j;

/// <summary>Tests that fail, with what is seen: the fault is open. KG_KNOWN_FAULTS=1 runs them.</summary>
internal static class KnownFault
{
    public static void Skip(string seen) => Xunit.Skip.If(Environment.GetEnvironmentVariable("KG_KNOWN_FAULTS") != "1", $"Open fault: {seen}; KG_KNOWN_FAULTS=1 runs the test.");
}
