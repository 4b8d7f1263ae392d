using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>Questions to SQLite about the file below a connection (https://sqlite.org/c3ref/file_control.html), which the packages do not pass on.</summary>
internal static class FileControl
{
    /// <summary>SQLITE_FCNTL_HAS_MOVED.</summary>
    private const int Moved = 20;

    /// <summary>Whether the file that is open stands no longer under its name: deleted, renamed, or another put in its place. Windows lets nobody do that, and says no.</summary>
    public static unsafe bool HasMoved(SqliteConnection connection)
    {
        var moved = 0;
        fixed (byte* main = "main"u8)
        {
            return sqlite3_file_control(connection.Handle!.DangerousGetHandle(), main, Moved, &moved) == SQLitePCL.raw.SQLITE_OK && moved != 0;
        }
    }

    [DllImport("e_sqlite3", ExactSpelling = true, CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    private static extern unsafe int sqlite3_file_control(nint database, byte* name, int operation, void* argument);
}
