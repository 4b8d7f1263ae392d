using KnowledgeGraph.Llm;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Plugins;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Cli.Running;

/// <summary>From exceptions to exit codes and words.</summary>
internal static class Failures
{
    public static (int Code, string Message) Explain(Exception e) => e switch
    {
        OperationCanceledException => (ExitCodes.Interrupted, "interrupted; what was finished is kept, the same command goes on from there."),
        CliException known => (known.ExitCode, known.Message),
        Neo4jException server => (ExitCodes.Store, server.Message),
        GraphStoreException store => (ExitCodes.Store, store.Message),
        LlmException model => (ExitCodes.BadInput, model.Message),
        PluginException plugin => (ExitCodes.BadInput, plugin.Message),
        InvalidDataException or FileNotFoundException or DirectoryNotFoundException => (ExitCodes.BadInput, e.Message),
        UnauthorizedAccessException => (ExitCodes.BadInput, e.Message.TrimEnd('.') + "; check its permissions."),
        IOException => (ExitCodes.Failure, e.Message.TrimEnd('.') + "; check the disk and the file, then run again."),
        OutOfMemoryException => (ExitCodes.Failure, "not enough memory; give fewer or smaller inputs at a time."),
        _ => (ExitCodes.Failure, $"unexpected failure ({e.GetType().Name}: {e.Message.TrimEnd('.')}); run again with --verbose and report it."),
    };
}
