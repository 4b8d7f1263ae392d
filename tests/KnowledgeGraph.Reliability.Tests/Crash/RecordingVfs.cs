using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Reliability.Tests.Crash;

/// <summary>
/// Writes down what SQLite has the file system do to the files of one folder (https://sqlite.org/vfs.html): a copy of the default file system of SQLite whose open, delete, write,
/// truncate and sync pass through here; all else, and every other folder, is that of the original. 64-bit machines only.
/// </summary>
internal sealed unsafe class RecordingVfs : IDisposable
{
    // Places in sqlite3_vfs and sqlite3_io_methods, in words of 8 bytes (https://sqlite.org/c3ref/vfs.html, https://sqlite.org/c3ref/io_methods.html).
    private const int VfsWords = 22, VfsName = 3, VfsOpen = 5, VfsDelete = 6, MethodWords = 19, Close = 1, Write = 3, Truncate = 4, Sync = 5;

    private static readonly Lock Guard = new();
    private static readonly Dictionary<nint, (string Name, nint Methods)> Open = [];
    private static readonly Dictionary<nint, nint> Methods = [];
    private static List<DiskOperation> s_log = [];
    private static string s_folder = "";
    private static nint* s_original;
    private static nint* s_recording;

    /// <param name="folder">The folder whose files are recorded.</param>
    public RecordingVfs(string folder)
    {
        SQLitePCL.Batteries_V2.Init();
        lock (Guard)
        {
            (s_folder, s_log) = (folder + Path.DirectorySeparatorChar, []);
            if (s_original is null)
            {
                s_original = (nint*)sqlite3_vfs_find(0);
                s_recording = (nint*)NativeMemory.AllocZeroed(VfsWords, (nuint)sizeof(nint));
                new ReadOnlySpan<nint>(s_original, VfsWords).CopyTo(new Span<nint>(s_recording, VfsWords));
                s_recording[2] = 0;
                s_recording[VfsName] = Marshal.StringToCoTaskMemUTF8("kg-recording");
                s_recording[VfsOpen] = (nint)(delegate* unmanaged[Cdecl]<nint*, byte*, nint*, int, int*, int>)&OnOpen;
                s_recording[VfsDelete] = (nint)(delegate* unmanaged[Cdecl]<nint*, byte*, int, int>)&OnDelete;
            }

            Assert.Equal(0, sqlite3_vfs_register((nint)s_recording, 1));
        }
    }

    /// <summary>What was done so far.</summary>
    public IReadOnlyList<DiskOperation> Log
    {
        get
        {
            lock (Guard) return [.. s_log];
        }
    }

    /// <summary>Writes down that the program was told that something is done.</summary>
    public void Mark(int number) => Record(new(DiskOperationKind.Mark, "", number));

    public void Dispose()
    {
        lock (Guard)
        {
            s_folder = "\0";
            Assert.Equal(0, sqlite3_vfs_register((nint)s_original, 1));
        }
    }

    private static void Record(DiskOperation operation)
    {
        lock (Guard) s_log.Add(operation);
    }

    private static string? NameOf(byte* path) =>
        Marshal.PtrToStringUTF8((nint)path) is { } name && name.StartsWith(s_folder, StringComparison.Ordinal) ? name[s_folder.Length..] : null;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int OnOpen(nint* vfs, byte* path, nint* file, int flags, int* outFlags)
    {
        var result = ((delegate* unmanaged[Cdecl]<nint*, byte*, nint*, int, int*, int>)s_original[VfsOpen])(s_original, path, file, flags, outFlags);
        if (result != 0 || path is null || NameOf(path) is not { } name) return result;
        lock (Guard)
        {
            Open[(nint)file] = (name, file[0]);
            file[0] = Recording(file[0]);
        }

        return 0;
    }

    /// <summary>The methods of a file with ours among them.</summary>
    private static nint Recording(nint original)
    {
        if (Methods.TryGetValue(original, out var known)) return known;
        var copy = (nint*)NativeMemory.AllocZeroed(MethodWords, (nuint)sizeof(nint));
        new ReadOnlySpan<nint>((void*)original, MethodWords).CopyTo(new Span<nint>(copy, MethodWords));
        copy[Close] = (nint)(delegate* unmanaged[Cdecl]<nint*, int>)&OnClose;
        copy[Write] = (nint)(delegate* unmanaged[Cdecl]<nint*, byte*, int, long, int>)&OnWrite;
        copy[Truncate] = (nint)(delegate* unmanaged[Cdecl]<nint*, long, int>)&OnTruncate;
        copy[Sync] = (nint)(delegate* unmanaged[Cdecl]<nint*, int, int>)&OnSync;
        return Methods[original] = (nint)copy;
    }

    private static string Of(nint* file, out nint* methods)
    {
        lock (Guard)
        {
            var (name, original) = Open[(nint)file];
            methods = (nint*)original;
            return name;
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int OnClose(nint* file)
    {
        Of(file, out var methods);
        lock (Guard) Open.Remove((nint)file);
        file[0] = (nint)methods;
        return ((delegate* unmanaged[Cdecl]<nint*, int>)methods[Close])(file);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int OnWrite(nint* file, byte* bytes, int count, long offset)
    {
        var name = Of(file, out var methods);
        Record(new(DiskOperationKind.Write, name, offset, new ReadOnlySpan<byte>(bytes, count).ToArray()));
        return ((delegate* unmanaged[Cdecl]<nint*, byte*, int, long, int>)methods[Write])(file, bytes, count, offset);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int OnTruncate(nint* file, long length)
    {
        var name = Of(file, out var methods);
        Record(new(DiskOperationKind.Truncate, name, length));
        return ((delegate* unmanaged[Cdecl]<nint*, long, int>)methods[Truncate])(file, length);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int OnSync(nint* file, int flags)
    {
        var name = Of(file, out var methods);
        var result = ((delegate* unmanaged[Cdecl]<nint*, int, int>)methods[Sync])(file, flags);
        Record(new(DiskOperationKind.Sync, name));
        return result;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int OnDelete(nint* vfs, byte* path, int syncFolder)
    {
        var result = ((delegate* unmanaged[Cdecl]<nint*, byte*, int, int>)s_original[VfsDelete])(s_original, path, syncFolder);
        if (result == 0 && NameOf(path) is { } name)
        {
            Record(new(DiskOperationKind.Delete, name));
            if (syncFolder != 0) Record(new(DiskOperationKind.Sync, name));
        }

        return result;
    }

    [DllImport("e_sqlite3", ExactSpelling = true, CallingConvention = CallingConvention.Cdecl)]
    private static extern nint sqlite3_vfs_find(nint name);

    [DllImport("e_sqlite3", ExactSpelling = true, CallingConvention = CallingConvention.Cdecl)]
    private static extern int sqlite3_vfs_register(nint vfs, int makeDefault);
}
