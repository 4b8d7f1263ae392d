namespace KnowledgeGraph.Cli.Running;

/// <summary>Ends a command with one line for the user.</summary>
/// <param name="exitCode">One of <see cref="ExitCodes"/>.</param>
/// <param name="message">What, where, and how to mend it.</param>
/// <param name="inner">What went wrong below, if anything.</param>
internal sealed class CliException(int exitCode, string message, Exception? inner = null) : Exception(message, inner)
{
    public int ExitCode { get; } = exitCode;
}
