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
            var count = new FolderCount(input);
            var single = InputExpander.Single(input);
            foreach (var found in single is null ? InputExpander.Folder(input, count) : [single])
            {
                cancellationToken.ThrowIfCancellationRequested();
                await foreach (var result in ResultsAsync(found, options, cancellationToken).ConfigureAwait(false))
                {
                    if (result is not ReadOther other) yield return count.Give(result);
                    else if (single is null) count.Add(other);
                    else yield return other.Failure;
                }
            }

            if (single is not null) continue;
            foreach (var result in count.Results()) yield return result;
        }
    }

    private static IAsyncEnumerable<ReadResult> ResultsAsync(ReadResult found, ReadOptions options, CancellationToken cancellationToken) =>
        found is ReadTarget target ? TargetReader.ReadAsync(target, options, cancellationToken) : new[] { found }.ToAsyncEnumerable();
}
