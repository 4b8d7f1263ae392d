namespace KnowledgeGraph.Reliability.Tests;

/// <summary>How much of a test runs: a small share in each build, all of it where the environment sets KG_LONG (as the script <c>run --long</c> does).</summary>
internal static class Scale
{
    public static bool Long => Environment.GetEnvironmentVariable("KG_LONG") is { Length: > 0 };

    /// <summary>A count that is small by default and full on request.</summary>
    public static int Of(int small, int full) => Long ? full : small;
}
