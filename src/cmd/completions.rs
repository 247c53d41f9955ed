//! `helpme completions SHELL`: a small script that asks helpme itself what may follow, so that it knows the packs in use.

use helpme::error::Error;

use super::session::Session;
use crate::cli::commands::Shell;

/// Bash splits words at `=` and `:`, so the line is split here, and what stands before the last `=` is cut off again.
const BASH: &str = r#"_helpme() {
    local line="${COMP_LINE:0:COMP_POINT}" current prefix
    local -a words
    read -ra words <<< "$line"
    [[ "$line" == *[[:space:]] ]] && words+=("")
    current="${words[${#words[@]}-1]}"
    local IFS=$'\n'
    COMPREPLY=($("${words[0]}" complete -- "${words[@]:1}" 2>/dev/null | cut -f1))
    if [[ "$current" == *=* && "$COMP_WORDBREAKS" == *=* ]]; then
        prefix="${current%"${current##*=}"}"
        COMPREPLY=("${COMPREPLY[@]#"$prefix"}")
    fi
    if [[ ${#COMPREPLY[@]} -eq 1 && "${COMPREPLY[0]}" == *[=/] ]]; then
        compopt -o nospace
    fi
}
complete -o default -F _helpme helpme
"#;

const ZSH: &str = r#"#compdef helpme
_helpme() {
    local line value
    local -a open open_shown whole whole_shown
    for line in "${(@f)$(${words[1]} complete -- "${(@)words[2,CURRENT-1]}" "$PREFIX" 2>/dev/null)}"; do
        [[ -n "$line" ]] || continue
        value="${line%%$'\t'*}"
        if [[ "$value" == *[=/] ]]; then
            open+=("$value")
            open_shown+=("${line/$'\t'/  }")
        else
            whole+=("$value")
            whole_shown+=("${line/$'\t'/  }")
        fi
    done
    if (( ${#open} + ${#whole} == 0 )); then
        _files
        return
    fi
    (( ${#open} )) && compadd -l -S '' -d open_shown -a open
    (( ${#whole} )) && compadd -l -d whole_shown -a whole
}
if [[ "$funcstack[1]" == "_helpme" ]]; then
    _helpme
else
    compdef _helpme helpme
fi
"#;

const FISH: &str = r"function __helpme_complete
    set -l words (commandline -opc)
    set -e words[1]
    helpme complete -- $words (commandline -ct) 2>/dev/null
end
complete -c helpme -f -a '(__helpme_complete)'
complete -c helpme -l content -r -F
complete -c helpme -l answers -r -F
complete -c helpme -n '__fish_seen_subcommand_from export diff check' -F
";

/// Older versions of PowerShell drop empty arguments, hence `--fresh`; quotes are taken off, words behind the cursor left out,
/// and the titles of scripts read as UTF-8, whatever the console's code page.
const POWERSHELL: &str = r#"Register-ArgumentCompleter -Native -CommandName helpme, helpme.exe -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.StartOffset -lt $cursorPosition } |
        ForEach-Object {
            if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.ToString() }
        })
    $fresh = if ($wordToComplete -eq '') { @('--fresh') } else { @() }
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
        & helpme complete @fresh '--' @words 2>$null | ForEach-Object {
            $parts = $_ -split "`t", 2
            $about = if ($parts.Count -gt 1 -and $parts[1]) { $parts[1] } else { $parts[0] }
            [System.Management.Automation.CompletionResult]::new($parts[0], $parts[0], 'ParameterValue', $about)
        }
    } finally {
        [Console]::OutputEncoding = $encoding
    }
}
"#;

/// Writes the script for a shell.
pub fn run(shell: Shell) -> Result<(), Error> {
    Session::write(match shell {
        Shell::Bash => BASH,
        Shell::Zsh => ZSH,
        Shell::Fish => FISH,
        Shell::Power => POWERSHELL,
    })
}
