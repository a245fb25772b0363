#!/usr/bin/env bash
# Installs the program, its experiments and completions below PREFIX (/usr/local unless given); DESTDIR is put before it.
set -euo pipefail
cd "$(dirname "$0")/.."
prefix=${PREFIX:-/usr/local}
if [[ $prefix != /* ]]; then
    printf 'PREFIX must be an absolute path, such as %s/%s.\n' "$PWD" "$prefix" >&2
    exit 2
fi
to=${DESTDIR:-}$prefix
if ! mkdir -p "$to" 2>/dev/null || [ ! -w "$to" ]; then
    printf 'You may not write to %s. Choose another place: make install PREFIX=$HOME/.local\n' "$to" >&2
    exit 1
fi
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
scripts/stage.sh "$stage"
mkdir -p "$to"
cp -R "$stage/." "$to/"
printf 'Installed %s/bin/azmoon. The experiments are in %s/share/azmoon/experiments:\n' "$prefix" "$prefix"
printf '    azmoon sweep %s/share/azmoon/experiments/iris.yaml\n' "$prefix"
