using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>Says what SQLite's error codes (https://sqlite.org/rescode.html) mean for a graph file.</summary>
internal static class StoreErrors
{
    private const int Permission = 3, Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, Constraint = 19, NotADatabase = 26;

    /// <summary>SQLITE_IOERR_SHMSIZE: the index of the log, which is made first, finds no room.</summary>
    private const int SharedMemorySize = 4874;
    private const int LeastRoom = 1 << 16;
    private const int LongestSaying = 200;
    private const string NoRoom = "no room left on the disk; make room and run again, what was added before is whole.";

    public static bool IsAccess(SqliteException e) => e.SqliteErrorCode is Permission or ReadOnly or CannotOpen;

    /// <summary>Whether the fault is in the graph that is read, not in the file that is written from it.</summary>
    public static bool IsAboutContent(SqliteException e) => e.SqliteErrorCode is Corrupt or NotADatabase or Busy or Locked;

    public static bool IsUnreadable(SqliteException e) => e.SqliteErrorCode is Corrupt or NotADatabase;

    public static GraphStoreException Of(string path, SqliteException e) => new($"{path}: {Meaning(path, e)}", e);

    /// <summary>What an exception on the way between a file and the program says of the file; null where it says nothing.</summary>
    public static GraphStoreException? Explain(string path, Exception e) => e switch
    {
        SqliteException sqlite => Of(path, sqlite),
        InvalidDataException or InvalidCastException or InvalidOperationException or FormatException or OverflowException or ArgumentOutOfRangeException
            or KeyNotFoundException => Damaged(path, e.Message.TrimEnd('.'), e),
        _ => null,
    };

    public static GraphStoreException Moved(string path) =>
        new($"{path}: the file was deleted, moved or replaced while it was written to, and what this run added went with it; put it back, or run again.");

    public static GraphStoreException Foreign(string path, Exception? inner = null) =>
        new($"{path}: not a graph of this tool, and left as it is; name another file or move this one away.", inner);

    public static GraphStoreException Damaged(string path, string what, Exception? inner = null) =>
        new($"{path}: the graph is damaged ({OneLine(what)}); put back a copy, or delete the file and run kg build again.", inner);

    private static string Meaning(string path, SqliteException e) => e.SqliteErrorCode switch
    {
        Busy or Locked => "another program is writing to the graph; wait until it has finished and run again.",
        Permission or ReadOnly or CannotOpen => "cannot be opened for this; check that the folder exists and that you may write to the folder and the file.",
        InputOutput when e.SqliteExtendedErrorCode == SharedMemorySize || !HasRoom(path) => NoRoom,
        InputOutput => $"reading or writing failed ({Said(e)}); check the disk and run again, what was added before is whole.",
        Full => NoRoom,
        Corrupt => $"the graph is damaged ({Said(e)}); put back a copy, or delete the file and run kg build again.",
        NotADatabase => "not a graph of this tool, and left as it is; name another file or move this one away.",
        Constraint => $"the document does not fit the graph ({Said(e)}); nothing of it was added, read it again with kg extract.",
        _ => $"the graph could not be used ({Said(e)}); run the command again, and report it if it stays.",
    };

    /// <summary>SQLite's own words out of "SQLite Error 11: 'database disk image is malformed'."</summary>
    private static string Said(SqliteException e)
    {
        var (first, last) = (e.Message.IndexOf('\''), e.Message.LastIndexOf('\''));
        return OneLine(first >= 0 && last > first ? e.Message[(first + 1)..last] : e.Message);
    }

    /// <summary>A file system that is full may say no more than that writing failed.</summary>
    private static bool HasRoom(string path)
    {
        try
        {
            return Path.GetDirectoryName(path) is not { Length: > 0 } folder || new DriveInfo(folder).AvailableFreeSpace >= LeastRoom;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    /// <summary>SQLite quotes whole statements where the schema is damaged.</summary>
    private static string OneLine(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestSaying ? line : line[..LongestSaying] + " …";
    }
}
