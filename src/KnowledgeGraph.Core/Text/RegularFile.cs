using System.Runtime.InteropServices;

namespace KnowledgeGraph.Text;

/// <summary>Tells files with bytes of their own from named pipes, sockets and devices, whose reading may wait for ever or never end.</summary>
public static class RegularFile
{
    private const int KindBits = 0xF000, Regular = 0x8000;

    /// <summary>Room for what the system says of a file; the mode stands behind the first four bytes.</summary>
    private const int Room = 256, ModeAt = 4;

    /// <summary>Whether a path leads, also over links, to a file with bytes of its own. What cannot be looked at is taken for one: reading it says what is wrong.</summary>
    /// <param name="path">A path.</param>
    public static bool Is(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (OperatingSystem.IsWindows()) return true;
        var status = new byte[Room];
        try
        {
            return Status(path, status) != 0 || (BitConverter.ToInt32(status, ModeAt) & KindBits) == Regular;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return true;
        }
    }

    // The library that the runtime itself reads files with: the same on each kind of Unix, where stat of the C library has another form on each.
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Status([MarshalAs(UnmanagedType.LPUTF8Str)] string path, [Out] byte[] status);
}
