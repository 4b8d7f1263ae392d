namespace KnowledgeGraph.Cli.Running;

/// <summary>What the tool's exit code says.</summary>
internal static class ExitCodes
{
    public const int Ok = 0;
    public const int Failure = 1;
    public const int Usage = 2;
    public const int BadInput = 3;
    public const int Store = 4;
    public const int Partial = 5;
    public const int Interrupted = 130;
}
