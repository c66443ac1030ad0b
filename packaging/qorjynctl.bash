# Completes qorjynctl's commands and options: it asks the program for them, so they are never out of date.
_qorjynctl() {
    local cur prev words cword
    _init_completion || return
    case $prev in
    --out | --files | --script | --db) _filedir; return ;;
    --lang) mapfile -t COMPREPLY < <(compgen -W 'kk ru en' -- "$cur"); return ;;
    --to) mapfile -t COMPREPLY < <(compgen -W 'application' -- "$cur"); return ;;
    --format) mapfile -t COMPREPLY < <(compgen -W 'auto bagit marc21 unimarc rusmarc marcxml mods dc bibtex irbis csv' -- "$cur"); return ;;
    --encoding) mapfile -t COMPREPLY < <(compgen -W 'auto utf-8 marc-8 cp1251 cp866 kz-1048' -- "$cur"); return ;;
    --in) mapfile -t COMPREPLY < <(compgen -W 'fund applications readers' -- "$cur"); return ;;
    esac
    local command="" word
    for word in "${words[@]:1:cword-1}"; do
        [[ $word == -* ]] || { command=$word; break; }
    done
    if [[ $cur == -* ]]; then
        word=$(qorjynctl ${command:+"$command"} --help 2>/dev/null | awk '$1 ~ /^--/ { print $1 }')
    elif [[ -z $command ]]; then
        word=$(qorjynctl --help 2>/dev/null | awk '/^Common/ { exit } /^  / { print $1 }')
    elif [[ $command == print ]]; then
        word='form blank return-letter minutes slip'
    else
        _filedir
        return
    fi
    mapfile -t COMPREPLY < <(compgen -W "$word" -- "$cur")
} && complete -F _qorjynctl qorjynctl
