using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>
/// Looks through a whole graph file: its pages and indexes, the references between its rows, every document against the digest that was written with it, and what is derived from
/// the documents. Takes about as long as reading the graph; changes nothing. Others may read and write meanwhile.
/// </summary>
public static class GraphCheck
{
    private const string Replace = "put back a copy (kg backup makes one), or delete the file and run kg build again";
    private const string OldVersion = "the next kg build or kg add brings it up to date; what its documents say is checked then";
    private const int MostNamed = 20;

    /// <summary>Checks a file.</summary>
    /// <param name="path">The graph file.</param>
    /// <param name="cancellationToken">Stops between two documents.</param>
    /// <returns>A finding for each check that could be made, and for each fault; never empty. Where the file cannot be opened at all it is the only one.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ImmutableArray<GraphFinding> Run(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var findings = ImmutableArray.CreateBuilder<GraphFinding>();
        path = Path.GetFullPath(path);
        try
        {
            using var connection = GraphFile.OpenUnchecked(path, new SqliteOpenOptions().BusyTimeout, Migrations.All);
            var isOld = Migrations.VersionOf(connection) < Migrations.All[^1].Version;
            var size = Sql.Number(connection, "PRAGMA page_count") * Sql.Number(connection, "PRAGMA page_size");
            findings.Add(new("file", true, string.Create(CultureInfo.InvariantCulture, $"{path}: a graph of version {Migrations.VersionOf(connection)}, {size} bytes"), isOld ? OldVersion : null));
            using var commands = new PreparedCommands(connection);
            // One view of the graph for all checks, whoever writes meanwhile.
            Sql.Execute(connection, "BEGIN");
            Check(findings, "pages", () => commands.Rows("PRAGMA integrity_check(20)", r => r.GetString(0)).Where(f => f != "ok").Select(f => f.TrimEnd()), "all pages and indexes are in order");
            Check(findings, "references", () => commands.Rows("PRAGMA foreign_key_check", r => $"a row of {r.GetString(0)} points at a row of {r.GetString(2)} that is not there"), "every row points at rows that are there");
            if (isOld) return findings.ToImmutable();
            Check(findings, "documents", () => Documents(commands, cancellationToken), "every document says what was written");
            foreach (var (check, sound, faults) in GraphRows.Checks(commands)) Check(findings, check, faults, sound);
        }
        catch (Exception e) when (e is GraphStoreException or FileNotFoundException)
        {
            findings.Add(Unopened(e.Message));
        }
        catch (SqliteException e)
        {
            findings.Add(Unopened(StoreErrors.Of(path, e).Message));
        }

        return findings.ToImmutable();
    }

    /// <summary>One finding that all is well, or one for each fault, at most 20.</summary>
    private static void Check(ImmutableArray<GraphFinding>.Builder findings, string check, Func<IEnumerable<string>> faults, string sound)
    {
        var count = 0;
        try
        {
            foreach (var fault in faults())
            {
                if (++count <= MostNamed) findings.Add(new(check, false, OneLine(fault), Replace));
            }
        }
        catch (Exception e) when (StoreErrors.Explain("", e) is not null)
        {
            findings.Add(new(check, false, OneLine($"stopped by damage ({e.Message.TrimEnd('.')})"), Replace));
            return;
        }

        if (count > MostNamed) findings.Add(new(check, false, string.Create(CultureInfo.InvariantCulture, $"{count - MostNamed} more of this kind"), Replace));
        if (count == 0) findings.Add(new(check, true, sound));
    }

    private static IEnumerable<string> Documents(PreparedCommands commands, CancellationToken cancellationToken)
    {
        var reader = new ContributionReader(commands);
        foreach (var key in commands.Rows("SELECT document_key FROM document", r => r.GetInt64(0)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Fault(commands, reader, key) is { } fault) yield return fault;
        }
    }

    private static string? Fault(PreparedCommands commands, ContributionReader reader, long key)
    {
        try
        {
            var rows = commands.Rows($"SELECT {ContributionReader.DocumentColumns} FROM document WHERE document_key = $1", reader.Document, key);
            if (rows is not [var row]) return string.Create(CultureInfo.InvariantCulture, $"the document in row {key} is listed and not there");
            ContributionCheck.Throw(reader.Read(row));
            return null;
        }
        catch (ArgumentException e)
        {
            return e.Message;
        }
        catch (Exception e) when (StoreErrors.Explain("", e) is not null)
        {
            return e.Message.TrimEnd('.');
        }
    }

    private static GraphFinding Unopened(string message) =>
        message.IndexOf("; ", StringComparison.Ordinal) is var cut && cut < 0 ? new("file", false, message) : new("file", false, message[..cut], message[(cut + 2)..].TrimEnd('.'));

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
