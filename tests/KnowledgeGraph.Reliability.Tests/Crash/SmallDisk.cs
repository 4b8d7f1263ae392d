using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Reliability.Tests.Crash;

/// <summary>A disk in memory of a chosen size, mounted in a folder of its own. Tests that need one skip where it cannot be had.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly bool _isMounted;

    public SmallDisk(int kilobytes)
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "a disk in memory is mounted with Linux's tmpfs");
        Skip.IfNot(Environment.IsPrivilegedProcess, "only root may mount a disk in memory");
        _isMounted = Mount("-t", "tmpfs", "-o", Size(kilobytes), "tmpfs", Path);
        if (_isMounted) return;
        _folder.Dispose();
        Skip.If(true, "this machine lets nobody mount a disk in memory");
    }

    public string Path => _folder.Path;

    public void Resize(int kilobytes) => Assert.True(Mount("-o", "remount," + Size(kilobytes), Path));

    public void SetReadOnly(bool readOnly) => Assert.True(Mount("-o", readOnly ? "remount,ro" : "remount,rw", Path));

    public void Dispose()
    {
        if (_isMounted) Run("umount", "--lazy", Path);
        _folder.Dispose();
    }

    private static string Size(int kilobytes) => string.Create(CultureInfo.InvariantCulture, $"size={kilobytes}k");

    private static bool Mount(params string[] arguments) => Run("mount", arguments);

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
