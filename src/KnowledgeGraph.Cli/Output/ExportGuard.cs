using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Says in one line why an export could not be written.</summary>
internal static class ExportGuard
{
    /// <summary>ENOSPC, EDQUOT, and the two of Windows.</summary>
    private static readonly int[] NoSpace = [28, 122, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    /// <summary>Writes.</summary>
    /// <param name="target">As the user named it.</param>
    /// <param name="write">What is tried; it leaves nothing behind when it fails.</param>
    /// <exception cref="CliException">It cannot be written.</exception>
    public static T Run<T>(string target, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception e) when (e is DirectoryNotFoundException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCodes.BadInput, $"{target}: cannot be written; check that the folder exists and that you may write to it, or name another with --output.", e);
        }
        catch (PathTooLongException e)
        {
            throw new CliException(ExitCodes.BadInput, $"{target}: cannot be written; the name is too long.", e);
        }
        catch (IOException e) when (e is not KnowledgeGraph.Storage.GraphStoreException)
        {
            var cure = NoSpace.Contains(e.HResult) ? ", check the space on the disk" : "";
            throw new CliException(ExitCodes.Failure, $"{target}: cannot be written ({Shown(e, target)}); nothing is left of it{cure}.", e);
        }
    }

    /// <summary>What the system says, without the name that the file has while it is written.</summary>
    private static string Shown(IOException e, string target)
    {
        var said = e.Message.TrimEnd('.');
        var at = said.IndexOf(" : '", StringComparison.Ordinal);
        return at > 0 && said.EndsWith(".part'", StringComparison.Ordinal) ? said[..at] : said.Replace(target + ": ", "", StringComparison.Ordinal);
    }
}
