using System.CommandLine;
using KnowledgeGraph.Cli.Running;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg completion SHELL</c>: a function for the shell that asks the tool itself what may come next.</summary>
internal static class CompletionCommand
{
    private static readonly Argument<string> Shell = new("SHELL") { Description = "The shell." };

    private static readonly Dictionary<string, string> Scripts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["bash"] = """
            # eval "$(kg completion bash)"
            _kg() { local IFS=$'\n'; COMPREPLY=($(compgen -o default -W "$(kg "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}")); }
            complete -o default -F _kg kg
            """,
        ["zsh"] = """
            # eval "$(kg completion zsh)"
            _kg() { local -a found; found=("${(@f)$(kg "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}"); compadd -a found; _files; }
            compdef _kg kg
            """,
        ["fish"] = """
            # kg completion fish | source
            complete -c kg -a '(set -l line (commandline -cp); kg "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)'
            """,
        ["pwsh"] = """
            # kg completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName kg -ScriptBlock { param($word, $ast, $cursor)
              kg "[suggest:$cursor]" "$ast" 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) } }
            """,
    };

    static CompletionCommand() => Shell.AcceptOnly([.. Scripts.Keys]);

    public static Command Create(CliHost host) => new Command("completion", "Prints what makes a shell complete kg's commands and options.").With(host, [Shell], (session, parse, _) =>
    {
        session.Out.WriteLine(Scripts[parse.GetValue(Shell)!].ReplaceLineEndings("\n"));
        return Task.FromResult(ExitCodes.Ok);
    });
}
