using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>Looks for damage in the pages of a graph before anything is read from it: SQLite reads past some damage and then gives too few rows, or wrong ones.</summary>
internal static class PageCheck
{
    /// <summary>64 MiB; a larger file would take longer than a user waits for an answer, and its pages are checked only as they are read.</summary>
    public const long LargestFile = 64L * 1024 * 1024;

    /// <summary>SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE (https://sqlite.org/c3ref/c_dbconfig_defensive.html).</summary>
    private const int KeepLogOnClose = 1006;

    /// <summary>Throws when the graph is damaged (a page that SQLite cannot get past at all is a <see cref="SqliteException"/>); a log that stands beside it then stays as it is too.</summary>
    public static void Throw(string path, SqliteConnection connection)
    {
        var sound = false;
        try
        {
            if (Sql.Number(connection, "PRAGMA page_count") * Sql.Number(connection, "PRAGMA page_size") > LargestFile)
            {
                sound = true;
                return;
            }

            // https://sqlite.org/pragma.html#pragma_quick_check: the order of the pages, the rows in them, and their types; 1 is the number of faults to name.
            var found = (string)Sql.Scalar(connection, "PRAGMA quick_check(1)")!;
            sound = found.Equals("ok", StringComparison.Ordinal);
            if (!sound) throw StoreErrors.Damaged(path, found.TrimEnd()[(found.TrimEnd().LastIndexOf('\n') + 1)..]);
        }
        finally
        {
            if (!sound && new FileInfo(path + "-wal") is { Exists: true, Length: > 0 }) SQLitePCL.raw.sqlite3_db_config(connection.Handle, KeepLogOnClose, 1, out _);
        }
    }
}
