namespace KnowledgeGraph.Cli.Completion;

/// <summary>What makes a shell complete: a function that asks the tool, and falls back on files where the tool knows nothing.</summary>
internal static class ShellScripts
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        // With -o filenames readline puts quotes where a name needs them, in the way that the user began.
        ["bash"] = """
            # eval "$(kg completion bash)"
            _kg() {
              local line
              COMPREPLY=()
              while IFS= read -r line; do COMPREPLY+=("$line"); done < <(kg __complete bash -- "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
              [[ "${COMPREPLY[*]}" == *[!a-zA-Z0-9_.\ -]* || "${COMPREPLY[0]}" == *\ * ]] && compopt -o filenames 2>/dev/null
              return 0
            }
            complete -o default -F _kg kg
            """,
        ["zsh"] = """
            # eval "$(kg completion zsh)"
            _kg() {
              local line; local -a values shown
              while IFS= read -r line; do
                values+=("${line%%$'\t'*}"); shown+=("${line/$'\t'/  -- }")
              done < <(kg __complete zsh -- "${(@Q)words[2,CURRENT-1]}" ".${(Q)PREFIX}" 2>/dev/null)
              if (( $#values )); then compadd -U -l -d shown -a values; else _files; fi
            }
            compdef _kg kg
            """,
        ["fish"] = """
            # kg completion fish | source
            function __kg_complete
                set -l words (commandline -opc)
                set -e words[1]
                set -l current (commandline -ct)
                set -l found (kg __complete fish -- $words ".$current" 2>/dev/null)
                if test (count $found) -gt 0
                    printf '%s\n' $found
                else
                    __fish_complete_path "$current"
                end
            end
            complete -c kg -f -a '(__kg_complete)'
            """,
        ["pwsh"] = """
            # kg completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName kg -ScriptBlock {
              param($word, $ast, $cursor)
              $parts = @($ast.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.StartOffset -lt $cursor })
              $words = @($parts | ForEach-Object { if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text } })
              if ($parts.Count -gt 0 -and $parts[-1].Extent.EndOffset -ge $cursor) { $current = $words[-1]; $words = @($words | Select-Object -SkipLast 1) } else { $current = '' }
              kg __complete pwsh '--' @words ".$current" 2>$null | ForEach-Object {
                $value, $note = $_ -split "`t", 2
                $text = if ($value -match '[^\w./:=-]') { "'" + $value.Replace("'", "''") + "'" } else { $value }
                if (-not $note) { $note = $value }
                [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $note) } }
            """,
    };
}
