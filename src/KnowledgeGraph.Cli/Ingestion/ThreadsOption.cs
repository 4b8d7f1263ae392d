using System.CommandLine;
using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Cli.Ingestion;

/// <summary>How many articles are analysed at a time.</summary>
internal static class ThreadsOption
{
    public const int Most = 64;

    public static readonly Option<int?> Symbol = NumberOption.UpTo("--threads", "N", "Articles that are analysed at a time; the default is 2. The result does not depend on it.", Most);
}
