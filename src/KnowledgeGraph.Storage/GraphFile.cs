using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Text;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>Opens graph files, and refuses every other file before a byte beside it is written.</summary>
internal static class GraphFile
{
    /// <summary>"KGRF" in ASCII, in the header of every graph file.</summary>
    public const int ApplicationId = 0x4B475246;

    /// <summary>Opens a file for writing; makes it when it is missing or empty, and brings its schema up to date.</summary>
    public static SqliteConnection OpenWriter(string path, TimeSpan busyTimeout, ImmutableArray<Migration> migrations)
    {
        var file = new FileInfo(path);
        if (Directory.Exists(path)) throw new GraphStoreException($"{path}: a folder, not a graph; name a file in it.");
        if (file.DirectoryName is { } folder && !Directory.Exists(folder)) throw new GraphStoreException($"{path}: there is no folder {folder}; create it first.");
        RefuseDevice(path);
        if (file is { Exists: true, Length: > 0 }) Inspect(path, migrations[^1].Version);
        return Guarded(path, () => Connect(path, SqliteOpenMode.ReadWriteCreate, busyTimeout), connection => Prepare(path, connection, migrations));
    }

    /// <summary>Opens a file for reading, also where neither the file nor its folder may be written to.</summary>
    public static SqliteConnection OpenReader(string path, TimeSpan busyTimeout, ImmutableArray<Migration> migrations) =>
        OpenReader(path, busyTimeout, connection =>
        {
            PrepareReader(path, connection, migrations);
            PageCheck.Throw(path, connection);
        }, migrations);

    /// <summary>Opens a file for reading without a check: one that is open already, and so was checked, or of which a few rows are read.</summary>
    public static SqliteConnection OpenAnotherReader(string path, TimeSpan busyTimeout, ImmutableArray<Migration> migrations) =>
        OpenReader(path, busyTimeout, connection => PrepareReader(path, connection, migrations), migrations);

    /// <summary>Opens a file for reading that may be damaged or of an older version.</summary>
    public static SqliteConnection OpenUnchecked(string path, TimeSpan busyTimeout, ImmutableArray<Migration> migrations) =>
        OpenReader(path, busyTimeout, connection =>
        {
            Sql.Execute(connection, "PRAGMA query_only = ON");
            PageCheck.KeepLog(path, connection);
            // The first look at the file: where a log cannot be made it fails here, and not in the first check.
            Migrations.VersionOf(connection);
        }, migrations);

    private static SqliteConnection OpenReader(string path, TimeSpan busyTimeout, Action<SqliteConnection> prepare, ImmutableArray<Migration> migrations)
    {
        var file = new FileInfo(path);
        if (Directory.Exists(path)) throw new GraphStoreException($"{path}: a folder, not a graph; name a file in it.");
        RefuseDevice(path);
        if (!file.Exists) throw new FileNotFoundException($"{path}: there is no graph; make one with kg build, or name another with --graph.", path);
        if (file.Length == 0) throw new GraphStoreException($"{path}: empty, not yet a graph; fill it with kg build.");
        Inspect(path, migrations[^1].Version);
        try
        {
            // Opened for writing where it may be, because only such a connection takes its log away when it closes; query_only keeps it from changing anything.
            return Guarded(path, () => Connect(path, SqliteOpenMode.ReadWrite, busyTimeout), prepare);
        }
        catch (GraphStoreException e) when (e.InnerException is SqliteException inner && StoreErrors.IsAccess(inner) && new FileInfo(path + "-wal") is not { Exists: true, Length: > 0 })
        {
            // A log cannot be made in a folder that may not be written to; without one nobody is writing, and the file alone is the whole graph.
            return Guarded(path, () => Connect(Unchanging(path), SqliteOpenMode.ReadOnly, busyTimeout), prepare);
        }
    }

    /// <summary>SQLite would open a device as an empty file, and leave its journal in the folder of the devices.</summary>
    private static void RefuseDevice(string path)
    {
        if (path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal))
            throw new GraphStoreException($"{path}: a device, not a graph; name a file on a disk.");
        if (File.Exists(path) && !RegularFile.Is(path)) throw new GraphStoreException($"{path}: a named pipe, a socket or a device, not a graph; name a file on a disk.");
    }

    private static void Prepare(string path, SqliteConnection connection, ImmutableArray<Migration> migrations)
    {
        if (SQLitePCL.raw.sqlite3_db_readonly(connection.Handle, "main") == 1)
            throw new GraphStoreException($"{path}: may not be written to; change its permissions, or copy it to where you may write.");
        RefuseOthers(path, connection, migrations);
        PageCheck.Throw(path, connection);
        Migrations.Apply(connection, migrations);
        if (!"wal".Equals(Sql.Scalar(connection, "PRAGMA journal_mode") as string, StringComparison.Ordinal)) Sql.Execute(connection, "PRAGMA journal_mode = WAL");
        // Each commit is on the disk when it returns: NORMAL would leave the last ones to the operating system, and a power cut would take them.
        Sql.Execute(connection, "PRAGMA synchronous = FULL");
        Sql.Execute(connection, "PRAGMA fullfsync = ON");
        // 64 MiB: the ids are digests, so that rows of one document touch pages all over their indexes.
        Sql.Execute(connection, "PRAGMA cache_size = -65536");
    }

    private static void PrepareReader(string path, SqliteConnection connection, ImmutableArray<Migration> migrations)
    {
        Sql.Execute(connection, "PRAGMA query_only = ON");
        RefuseOthers(path, connection, migrations);
        var version = Migrations.VersionOf(connection);
        if (version < migrations[^1].Version)
            throw new GraphStoreException($"{path}: written by an older version of this tool (schema {version}, wanted is {migrations[^1].Version}); run kg build or kg add on it once.");
    }

    /// <summary>What SQLite sees when it has taken up what a log beside the file holds.</summary>
    private static void RefuseOthers(string path, SqliteConnection connection, ImmutableArray<Migration> migrations)
    {
        var isOther = Sql.Number(connection, "PRAGMA page_count") > 0 && Sql.Number(connection, "PRAGMA application_id") != ApplicationId;
        var version = Migrations.VersionOf(connection);
        if (isOther) throw StoreErrors.Foreign(path);
        if (version > migrations[^1].Version) throw Newer(path, version, migrations[^1].Version);
    }

    /// <summary>
    /// Reads the header as SQLite sees it, without locks and without a log beside the file. (Reading it with the file system would drop the locks
    /// that other connections of this process hold: POSIX locks go when any handle on the file closes.)
    /// </summary>
    private static void Inspect(string path, int known)
    {
        try
        {
            using var connection = Connect(Unchanging(path), SqliteOpenMode.ReadOnly, TimeSpan.FromSeconds(1));
            // Lets the header be read while another program is copying its log into the file and the length is not yet right.
            Sql.Execute(connection, "PRAGMA writable_schema = ON");
            if (Sql.Number(connection, "PRAGMA application_id") != ApplicationId) throw StoreErrors.Foreign(path);
            if (Migrations.VersionOf(connection) is var version && version > known) throw Newer(path, version, known);
        }
        catch (SqliteException e) when (StoreErrors.IsUnreadable(e) && RecoveryFile.IsBeside(path))
        {
            // A power cut can leave the header half written; the log beside it has it whole, and what that makes of the file is looked at when it is open.
        }
        catch (SqliteException e)
        {
            throw StoreErrors.Of(path, e);
        }
    }

    private static SqliteConnection Guarded(string path, Func<SqliteConnection> open, Action<SqliteConnection> prepare)
    {
        SqliteConnection? connection = null;
        try
        {
            connection = open();
            prepare(connection);
            return connection;
        }
        catch (Exception e)
        {
            // What is refused is left as it is, its log too.
            if (connection is not null) PageCheck.KeepLog(path, connection);
            connection?.Dispose();
            if (StoreErrors.Explain(path, e) is { } known) throw known;
            throw;
        }
    }

    /// <summary>No pooling: a pooled connection keeps the file open after the store is closed.</summary>
    private static SqliteConnection Connect(string source, SqliteOpenMode mode, TimeSpan busyTimeout)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(busyTimeout.TotalSeconds));
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = source, Mode = mode, Pooling = false, ForeignKeys = true, DefaultTimeout = seconds,
        }.ToString());
        try
        {
            connection.Open();
            Sql.Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {seconds * 1000}"));
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>The address under which SQLite takes a file for one that nobody changes (https://sqlite.org/uri.html).</summary>
    private static string Unchanging(string path)
    {
        var escaped = path.Replace("%", "%25", StringComparison.Ordinal).Replace("?", "%3f", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal);
        if (Path.DirectorySeparatorChar == '\\') escaped = '/' + escaped.Replace('\\', '/');
        return $"file:{escaped}?immutable=1";
    }

    private static GraphStoreException Newer(string path, int version, int known) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{path}: written by a newer version of this tool (schema {version}, this one knows up to {known}); update kg."));
}
