using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>Looks for damage in the pages of a graph before anything is read from it: SQLite reads past some damage and then gives too few rows, or wrong ones.</summary>
internal static class PageCheck
{
    /// <summary>64 MiB; all pages of a larger file would take longer than a user waits for an answer.</summary>
    public const long LargestFile = 64L * 1024 * 1024;

    /// <summary>SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE (https://sqlite.org/c3ref/c_dbconfig_defensive.html).</summary>
    private const int KeepLogOnClose = 1006;

    /// <summary>
    /// Of a large file: the tables whose rows nothing else counts (the digest of a document tells when a row of its own is missing). The integrity check compares the
    /// indexes, too.
    /// </summary>
    private static readonly string[] Uncounted = ["document", "decision", "fact_verdict", "setting"];

    /// <summary>The tables whose indexes lead from a name to the documents that have it.</summary>
    private static readonly string[] Indexed = ["entity", "entity_name", "entity_share"];

    /// <summary>Throws when the graph is damaged (a page that SQLite cannot get past at all is a <see cref="SqliteException"/>).</summary>
    public static void Throw(string path, SqliteConnection connection) => Throw(path, connection, LargestFile);

    /// <summary>Throws when an index that names are found by is damaged, which shows where a part of the graph is read alone; a large file is not checked.</summary>
    public static void ThrowOfNames(string path, SqliteConnection connection)
    {
        if (!IsLarge(connection, LargestFile)) Throw(path, connection, Indexed.Select(t => $"integrity_check('{t}')"));
    }

    internal static void Throw(string path, SqliteConnection connection, long largestFile)
    {
        var isLarge = IsLarge(connection, largestFile);
        // https://sqlite.org/pragma.html#pragma_quick_check: the order of the pages, the rows in them, and their types; 1 is the number of faults to name.
        var tables = Uncounted.Where(t => Sql.Number(connection, $"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '{t}'") == 1).Select(t => $"integrity_check('{t}')");
        Throw(path, connection, isLarge ? tables : tables.Prepend("quick_check(1)"));
    }

    private static bool IsLarge(SqliteConnection connection, long largestFile) =>
        Sql.Number(connection, "PRAGMA page_count") * Sql.Number(connection, "PRAGMA page_size") > largestFile;

    private static void Throw(string path, SqliteConnection connection, IEnumerable<string> checks)
    {
        foreach (var check in checks)
        {
            var found = (string)Sql.Scalar(connection, "PRAGMA " + check)!;
            if (!found.Equals("ok", StringComparison.Ordinal)) throw StoreErrors.Damaged(path, found.TrimEnd()[(found.TrimEnd().LastIndexOf('\n') + 1)..]);
        }
    }

    /// <summary>Has a log that stands beside a graph stay as it is when the connection closes.</summary>
    public static void KeepLog(string path, SqliteConnection connection)
    {
        if (new FileInfo(path + "-wal") is { Exists: true, Length: > 0 }) SQLitePCL.raw.sqlite3_db_config(connection.Handle, KeepLogOnClose, 1, out _);
    }
}
