using System.Runtime.CompilerServices;
using KnowledgeGraph.Graphs;

namespace KnowledgeGraph.Formats.Contributions;

/// <summary>
/// Contributions as JSON lines, one document a line: what <c>kg extract</c> writes and <c>kg add</c> reads. A contribution comes back as it was,
/// rejected facts included. Names are camel case, days ISO 8601, what is null or unknown is left out.
/// </summary>
public static class ContributionJson
{
    /// <summary>The version of the form, in every line.</summary>
    public const int Version = 1;

    /// <summary>Writes one line, ended by a line feed; the same contribution gives the same bytes.</summary>
    /// <param name="contribution">What a document gives.</param>
    /// <param name="output">Where it goes; it is neither flushed nor closed.</param>
    public static void Write(Contribution contribution, TextWriter output) => new ContributionLine(output).Write(contribution);

    /// <summary>Reads contributions as they come, one line in memory at a time; blank lines are skipped.</summary>
    /// <param name="input">The lines; it is not closed.</param>
    /// <param name="origin">Name of the input for messages: a path, or <c>stdin</c>.</param>
    /// <param name="cancellationToken">Stops between two lines.</param>
    /// <exception cref="InvalidDataException">A line is broken, of another version, or points at what it does not hold; the message names input and line.
    /// What stood before it has been returned.</exception>
    public static async IAsyncEnumerable<Contribution> ReadAsync(
        TextReader input, string origin, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var number = 0;
        while (await input.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line)) yield return Parse(line, FormattableString.Invariant($"{origin}, line {number}"));
        }
    }

    /// <summary>Reads one line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="where">Its place for messages: input and line.</param>
    /// <exception cref="InvalidDataException">The line is broken, of another version, or points at what it does not hold.</exception>
    public static Contribution Parse(string line, string where) => ContributionParser.Parse(line, where);
}
