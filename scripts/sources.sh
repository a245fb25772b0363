#!/usr/bin/env bash
# Prints the data sources that a spec names, one a line: the values of `source:` in YAML (or a plan's JSON) on standard input. Those of the
# spec's `scales:` are among them where SCALE asks for one.
set -euo pipefail
tr -d "\"'" | sed 's/\(^\|[[:space:]]\)#.*//' | awk '/^[^[:space:]]/ { skip = ENVIRON["SCALE"] == "" && /^scales:/ } !skip' | awk '
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
        # Values that the spec gives names stand one level deeper, behind these.
        else if (RLENGTH == level && $1 == "named:") { named = 1; inner = -1 }
        else if (RLENGTH == level) { named = 0; names($0) }
        else if (named) {
            if (inner < 0) inner = RLENGTH
            if (RLENGTH == inner) { value = $0; sub(/^[^:]*:/, "", value); names(value) }
        }
    }
    {
        rest = $0
        indent = RLENGTH
        while (match(rest, /(^|[[:space:]{,.])source:/)) {
            rest = substr(rest, RSTART + RLENGTH)
            if (rest ~ /^[[:space:]]*$/) { block = 1; level = -1; depth = indent; named = 0 } else names(rest)
        }
    }' | grep -v -e '^$' -e '^named$' | sort -u || true
