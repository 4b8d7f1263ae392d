using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>Says what SQLite's error codes (https://sqlite.org/rescode.html) mean for a graph file.</summary>
internal static class StoreErrors
{
    private const int Permission = 3, Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, Constraint = 19, NotADatabase = 26;

    public static bool IsAccess(SqliteException e) => e.SqliteErrorCode is Permission or ReadOnly or CannotOpen;

    public static GraphStoreException Of(string path, SqliteException e) => new($"{path}: {Meaning(e)}", e);

    public static GraphStoreException Foreign(string path, Exception? inner = null) =>
        new($"{path}: not a graph of this tool, and left as it is; name another file or move this one away.", inner);

    public static GraphStoreException Damaged(string path, string what, Exception? inner = null) =>
        new($"{path}: the graph is damaged ({what}); put back a copy, or delete the file and run kg build again.", inner);

    private static string Meaning(SqliteException e) => e.SqliteErrorCode switch
    {
        Busy or Locked => "another program is writing to the graph; wait until it has finished and run again.",
        Permission or ReadOnly or CannotOpen => "cannot be opened for this; check that the folder exists and that you may write to the folder and the file.",
        InputOutput => $"reading or writing failed ({Said(e)}); check the disk and run again, what was added before is whole.",
        Full => "no room left on the disk; make room and run again, what was added before is whole.",
        Corrupt => $"the graph is damaged ({Said(e)}); put back a copy, or delete the file and run kg build again.",
        NotADatabase => "not a graph of this tool, and left as it is; name another file or move this one away.",
        Constraint => $"the document does not fit the graph ({Said(e)}); nothing of it was added, read it again with kg extract.",
        _ => $"the graph could not be used ({Said(e)}); run the command again, and report it if it stays.",
    };

    /// <summary>SQLite's own words out of "SQLite Error 11: 'database disk image is malformed'."</summary>
    private static string Said(SqliteException e)
    {
        var (first, last) = (e.Message.IndexOf('\''), e.Message.LastIndexOf('\''));
        return first >= 0 && last > first ? e.Message[(first + 1)..last] : e.Message;
    }
}
