using System.Diagnostics;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.House;

/// <summary>The launcher of a clone, with a stand-in for dotnet that writes down its calls and "builds" a file.</summary>
public sealed class LauncherTests : IDisposable
{
    private const string Dotnet = """
        #!/bin/sh
        echo "$1" >> "$CALLS"
        [ "$1" = build ] || { shift; printf '%s|' "$@"; exit 7; }
        case "${FAILS:-} $*" in crossgen*ReadyToRun*) echo 'error NU1101: Unable to find package Microsoft.NETCore.App.Crossgen2.' ; exit 1 ;; always*) echo 'error CS1002: ; expected' ; exit 1 ;; esac
        sleep 1
        [ "${FAILS:-}" != server ] || sleep 20 > /dev/null 2>&1 &
        for a in "$@"; do case $a in -p:PublishDir=*) : > "${a#-p:PublishDir=}kg.dll" ;; esac; done
        """;

    private readonly TemporaryFolder _folder = new();
    private string _fails = "";

    public LauncherTests()
    {
        Skip.If(OperatingSystem.IsWindows(), "kg.cmd is the launcher there");
        foreach (var folder in new[] { "src", "models", "../elsewhere", "../bin" }) Directory.CreateDirectory(Path.Combine(Clone, folder));
        foreach (var file in new[] { "kg", "global.json", "Directory.Build.props", "Directory.Packages.props" }) File.Copy(Path.Combine(Repository.Root, file), Path.Combine(Clone, file));
        var dotnet = Path.Combine(_folder.Path, "bin", "dotnet");
        File.WriteAllText(dotnet, Dotnet);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(dotnet, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private string Clone => Directory.CreateDirectory(_folder["Öl und Çay"]).FullName;

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public async Task Two_first_calls_at_once_build_once_and_both_answer()
    {
        var answers = await Task.WhenAll(Run(Path.Combine(Clone, "kg"), "find", "a b"), Run(Path.Combine(Clone, "kg"), "find", "a b"));
        Assert.All(answers, a => Assert.Equal((7, "find|a b|"), (a.Code, a.Out)));
        Assert.Single(await File.ReadAllLinesAsync(_folder["calls"]), c => c == "build");
        Assert.Equal((7, "stats|", ""), await Run(Path.Combine(Clone, "kg"), "stats"));
    }

    [SkippableFact]
    public async Task A_chain_of_links_in_another_folder_leads_to_the_clone()
    {
        var (first, second) = (_folder["elsewhere/kg1"], _folder["elsewhere/kg"]);
        File.CreateSymbolicLink(first, "../Öl und Çay/kg");
        File.CreateSymbolicLink(second, "kg1");
        Assert.Equal("stats|", (await Run(second, "stats")).Out);
    }

    [SkippableFact]
    public async Task A_clone_that_may_not_be_written_to_says_how_to_mend_it()
    {
        await File.WriteAllTextAsync(Path.Combine(Clone, "artifacts"), "");
        var (code, output, error) = await Run(Path.Combine(Clone, "kg"), "stats");
        Assert.Equal((1, ""), (code, output));
        Assert.Matches(@"\Akg: .*may not write to .*\n\z", error);
    }

    [SkippableFact]
    public async Task Where_the_feed_has_no_compiler_ahead_of_time_the_tool_is_built_without()
    {
        _fails = "crossgen";
        Assert.Equal((7, "stats|"), await Run(Path.Combine(Clone, "kg"), "stats") is var (code, output, _) ? (code, output) : default);
        Assert.Equal(["build", "build"], (await File.ReadAllLinesAsync(_folder["calls"])).Where(c => c == "build"));
    }

    [SkippableFact]
    public async Task A_server_that_the_build_leaves_running_does_not_keep_the_next_build_waiting()
    {
        _fails = "server";
        Assert.Equal(7, (await Run(Path.Combine(Clone, "kg"), "stats")).Code);
        await File.WriteAllTextAsync(Path.Combine(Clone, "src", "changed.cs"), "");
        var (code, _, error) = await Run(Path.Combine(Clone, "kg"), "stats");
        Assert.Equal(7, code);
        Assert.DoesNotContain("another call", error, StringComparison.Ordinal);
        Assert.Equal(2, (await File.ReadAllLinesAsync(_folder["calls"])).Count(c => c == "build"));
    }

    [SkippableFact]
    public async Task What_does_not_compile_is_said_once()
    {
        _fails = "always";
        var (code, output, error) = await Run(Path.Combine(Clone, "kg"), "stats");
        Assert.Equal((1, ""), (code, output));
        Assert.Single(error.Split('\n'), l => l.Contains("CS1002", StringComparison.Ordinal));
        Assert.Equal(["build"], await File.ReadAllLinesAsync(_folder["calls"]));
    }

    private async Task<(int Code, string Out, string Error)> Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder.Path };
        start.Environment["PATH"] = _folder["bin"] + ":" + start.Environment["PATH"];
        start.Environment["CALLS"] = _folder["calls"];
        start.Environment["FAILS"] = _fails;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await error);
    }
}
