#!/usr/bin/env bash
# `scripts/nearest.sh WORD NAME...` prints the name that was meant by a misspelt word, by the rule of Sources/Specs/Vocabulary/Suggestion.swift:
# one edit, or one for every three letters. Nothing where no name is near.
set -euo pipefail
word=$1
shift
printf '%s\n' "$@" | awk -v word="$word" '
    function least(a, b) { return a < b ? a : b }
    function distance(a, b,    i, j, d, same) {
        for (i = 0; i <= length(a); i++) d[i, 0] = i
        for (j = 0; j <= length(b); j++) d[0, j] = j
        for (i = 1; i <= length(a); i++)
            for (j = 1; j <= length(b); j++) {
                same = substr(a, i, 1) == substr(b, j, 1)
                d[i, j] = least(least(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + !same)
                if (i > 1 && j > 1 && substr(a, i, 1) == substr(b, j - 1, 1) && substr(a, i - 1, 1) == substr(b, j, 1))
                    d[i, j] = least(d[i, j], d[i - 2, j - 2] + 1)
            }
        return d[length(a), length(b)]
    }
    length(word) <= 64 {
        longest = length(word) > length($0) ? length(word) : length($0)
        far = distance(tolower(word), tolower($0))
        if (far <= (longest < 6 ? 1 : int(longest / 3)) && far < longest && (best == "" || far < least_far)) { best = $0; least_far = far }
    }
    END { if (best != "") print best }'
