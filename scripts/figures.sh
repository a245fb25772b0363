#!/usr/bin/env bash
# Draws each docs/figures/NAME.dot as NAME.svg.
set -euo pipefail
cd "$(dirname "$0")/.."
if ! command -v dot >/dev/null; then
    printf 'The pictures are drawn by dot. Install graphviz and type the same command again.\n' >&2
    exit 1
fi
for source in docs/figures/*.dot; do dot -Tsvg -o "${source%.dot}.svg" "$source"; done
