using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Formats.Reading;

/// <summary>Reads articles from files, folders and standard input. One bad input never stops the others.</summary>
public static class ArticleReader
{
    /// <summary>The name of standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads the inputs in the order given, a folder's files in ordinal order of their paths, JSON lines as a stream.</summary>
    /// <param name="inputs">Paths of files and folders, or "-" for <see cref="ReadOptions.Stdin"/>.</param>
    /// <param name="options">What the caller knows; null takes the defaults.</param>
    /// <param name="cancellationToken">Stops between two reads.</param>
    /// <returns>One result an article or failure, before it a note where its format is doubtful, and one a folder of which something was passed over.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async IAsyncEnumerable<ReadResult> ReadAsync(
        IEnumerable<string> inputs, ReadOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        options ??= new ReadOptions();
        foreach (var input in inputs)
        {
            foreach (var found in InputExpander.Expand(input))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (found is not ReadTarget target)
                {
                    yield return found;
                    continue;
                }

                await foreach (var result in TargetReader.ReadAsync(target, options, cancellationToken).ConfigureAwait(false))
                    yield return result;
            }
        }
    }
}
