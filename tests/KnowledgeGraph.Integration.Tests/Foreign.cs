using System.Diagnostics;
using System.Text;

namespace KnowledgeGraph.Integration.Tests;

/// <summary>Programs of others.</summary>
internal static class Foreign
{
    /// <summary>The first Python 3 that can import a module; the test skips where there is none.</summary>
    public static string Python(string module = "json")
    {
        foreach (var python in new[] { "python3", "/usr/bin/python3", "python" })
            if (TryRun(python, out _, "-c", $"import sys, {module}; assert sys.version_info >= (3, 8)")) return python;
        throw new SkipException($"needs python3 with the module {module}");
    }

    /// <summary>Node with a package that npm brought into the folder Readers; the test skips where there is none.</summary>
    public static string Node(string package)
    {
        Needs("node", "--version");
        var folder = Path.Combine(Path.GetDirectoryName(Reader("package.json"))!, "node_modules", package);
        Skip.IfNot(Directory.Exists(folder), $"needs the npm package {package} (npm ci in tests/KnowledgeGraph.Integration.Tests/Readers)");
        return "node";
    }

    /// <summary>A file of the folder Readers beside these sources.</summary>
    public static string Reader(string file) => Path.Combine(Root(), "tests", "KnowledgeGraph.Integration.Tests", "Readers", file);

    /// <summary>Skips the test where a program is missing.</summary>
    public static void Needs(string program, params string[] trial) => Skip.IfNot(TryRun(program, out _, trial), $"needs the program {program}");

    /// <summary>Whether a program is there and ends well.</summary>
    public static bool Has(string program, params string[] trial) => TryRun(program, out _, trial);

    /// <summary>Skips the test where a program is missing that has nothing to try it with.</summary>
    public static void NeedsInstalled(string program) => Skip.IfNot(TryRun("sh", out _, "-c", $"command -v {program}"), $"needs the program {program}");

    /// <summary>Runs a program and gives what it prints.</summary>
    public static string Run(string program, params string[] arguments) =>
        TryRun(program, out var output, arguments) ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed: {output}");

    /// <summary>A file of the folder <c>shared</c> beside the repository, or of the folder that KG_SHARED names; the test skips where it is missing.</summary>
    public static string Shared(string file)
    {
        if (Environment.GetEnvironmentVariable("KG_SHARED") is { Length: > 0 } named && File.Exists(Path.Combine(named, file))) return Path.GetFullPath(Path.Combine(named, file));
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "..", "shared", file);
            if (File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")) && File.Exists(path)) return Path.GetFullPath(path);
        }

        throw new SkipException($"needs shared/{file} beside the repository (or KG_SHARED=its folder)");
    }

    /// <summary>The repository; the test skips where it is not above the tests.</summary>
    public static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln"))) return folder.FullName;
        throw new SkipException("needs the sources of the readers (KnowledgeGraph.sln in a folder above)");
    }

    private static bool TryRun(string program, out string output, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0) output += error.GetAwaiter().GetResult();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            output = e.Message;
            return false;
        }
    }
}
