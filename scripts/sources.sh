#!/usr/bin/env bash
# Prints the data sources that a spec names, one a line: the values of `source:` in YAML (or a plan's JSON) on standard input.
set -euo pipefail
tr -d "\"'" | sed 's/\(^\|[[:space:]]\)#.*//' | awk '
    # What stands at the beginning of a value: a name, a name with settings, or a list of both.
    function names(value) {
        sub(/^[[:space:]]*(- )?[[:space:]]*/, "", value)
        if (value ~ /^\[/) {
            sub(/\].*/, "", value)
            gsub(/[][{}:,[:space:]]+/, "\n", value)
        } else {
            sub(/^[{[:space:]]+/, "", value)
            sub(/[{}:,[:space:]].*/, "", value)
        }
        print value
    }
    { match($0, /^ */) }
    # A block below `source:` is deeper than it, or a list at its own depth; its first level has the names.
    block && NF {
        if (level < 0) level = RLENGTH
        if (RLENGTH < level || RLENGTH < depth || (RLENGTH == depth && $1 !~ /^-/)) block = 0
        else if (RLENGTH == level) names($0)
    }
    {
        rest = $0
        indent = RLENGTH
        while (match(rest, /(^|[[:space:]{,.])source:/)) {
            rest = substr(rest, RSTART + RLENGTH)
            if (rest ~ /^[[:space:]]*$/) { block = 1; level = -1; depth = indent } else names(rest)
        }
    }' | grep -v '^$' | sort -u || true
