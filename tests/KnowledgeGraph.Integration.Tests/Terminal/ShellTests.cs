using KnowledgeGraph.Cli.Running;
using KnowledgeGraph.Tests.Cli;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Integration.Tests.Terminal;

/// <summary>Completion in the shells themselves, typed in a real terminal.</summary>
public sealed class ShellTests
{
    private const string Ready = "ready>";

    [SkippableTheory]
    [InlineData("kg expl", "kg explain")]
    [InlineData("kg find --stat", "kg find --status")]
    [InlineData("kg find --type ATTA", "kg find --type ATTACKED")]
    [InlineData("kg find --type=ATTA", "kg find --type=ATTACKED")]
    [InlineData("kg show Mara", "kg show Mara\\ Denn")]
    [InlineData("kg show \"Mara", "kg show \"Mara Denn\"")]
    [InlineData("kg show 'Mara D", "kg show 'Mara Denn'")]
    [InlineData("kg path 'Mara Denn' nor", "kg path 'Mara Denn' Northern\\ Front")]
    [InlineData("kg export graphml-y", "kg export graphml-yed")]
    [InlineData("kg remove Port", "kg remove Port\\ shelled\\,\\ part\\ 1")]
    [InlineData("kg build notes-of", "kg build notes-of-mine.txt")]
    public Task Bash_completes(string typed, string completed) => CompletesAsync("bash", "bash --norc --noprofile -i", "PS1='ready> '; eval \"$(kg completion bash)\"", typed, completed);

    [SkippableTheory]
    [InlineData("kg expl", "kg explain")]
    [InlineData("kg find --type ATTA", "kg find --type ATTACKED")]
    [InlineData("kg show Mara", "kg show Mara\\ Denn")]
    [InlineData("kg show \"Mara", "kg show \"Mara Denn\"")]
    [InlineData("kg show mar", "kg show Mara\\ Denn")]
    [InlineData("kg build notes-of", "kg build notes-of-mine.txt")]
    public Task Zsh_completes(string typed, string completed) =>
        CompletesAsync("zsh", "zsh -f -i", "PS1='ready> '; autoload -Uz compinit; compinit -u -D; eval \"$(kg completion zsh)\"", typed, completed);

    [SkippableTheory]
    [InlineData("kg expl", "kg explain")]
    [InlineData("kg find --type ATTA", "kg find --type ATTACKED")]
    [InlineData("kg show Mara", "kg show Mara\\ Denn")]
    [InlineData("kg show \"Mara", "kg show \"Mara Denn\"")]
    [InlineData("kg build notes-of", "kg build notes-of-mine.txt")]
    public Task Fish_completes(string typed, string completed) =>
        CompletesAsync("fish", "fish --no-config -i", "function fish_prompt; echo -n 'ready> '; end; kg completion fish | source", typed, completed);

    [SkippableTheory]
    [InlineData("kg expl", "explain")]
    [InlineData("kg find --type ATTA", "ATTACKED")]
    [InlineData("kg show Mara", "'Mara Denn'")]
    [InlineData("kg show ", "Calvera1")]
    public async Task PowerShell_completes(string typed, string completed)
    {
        Foreign.Needs("pwsh", "-Version");
        using var kg = await WithStoryAsync();
        var script = $"$env:PATH = '{kg["bin"]}' + [IO.Path]::PathSeparator + $env:PATH; $env:KG_GRAPH = '{kg.Graph}'; kg completion pwsh | Out-String | Invoke-Expression; " +
            $"[System.Management.Automation.CommandCompletion]::CompleteInput('{typed.Replace("'", "''", StringComparison.Ordinal)}', {typed.Length}, $null).CompletionMatches | ForEach-Object {{ $_.CompletionText }}";
        Assert.Contains(completed, Foreign.Run("pwsh", "-NoProfile", "-Command", script).ReplaceLineEndings("\n").Split('\n'));
    }

    private static async Task CompletesAsync(string shell, string call, string setUp, string typed, string completed)
    {
        Foreign.Needs(shell, "--version");
        using var kg = await WithStoryAsync();
        using var screen = new Screen(120, $"cd {Screen.Quoted(Path.GetDirectoryName(kg.Graph)!)}; PATH={Screen.Quoted(kg["bin"])}:$PATH KG_GRAPH={Screen.Quoted(kg.Graph)} XDG_DATA_HOME={Screen.Quoted(kg["data"])} {call}");
        screen.Type(" " + setUp);
        screen.Press("Enter");
        await screen.UntilAsync(s => s.Split('\n')[^1].StartsWith(Ready, StringComparison.Ordinal), "prompt");
        screen.Type(typed);
        await screen.UntilAsync(s => s.Split('\n')[^1].Contains(typed, StringComparison.Ordinal), "echo");
        screen.Press("Tab");
        await screen.UntilAsync(s => s.Split('\n').Any(l => l == $"{Ready} {completed}"), $"'{completed}'");
    }

    /// <summary>A graph, a file, and kg on a path of its own.</summary>
    private static async Task<Kg> WithStoryAsync()
    {
        Skip.If(OperatingSystem.IsWindows(), "the shells are those of Unix here");
        var kg = new Kg();
        await kg.AddAsync(Some.Contribution(1, "first.txt"));
        kg.Write("notes-of-mine.txt", "x");
        var tool = kg.Write("bin/kg", $"#!/bin/sh\nexec dotnet {Screen.Quoted(typeof(KgTool).Assembly.Location)} \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return kg;
    }
}
