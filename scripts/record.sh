#!/usr/bin/env bash
# Notes which commit a program was built from: `scripts/record.sh PROGRAM FILE`, right after the build. `azmoon --version` believes the note
# only where it has the program's own SHA-256. Outside of a git repository nothing is noted.
set -euo pipefail
cd "$(dirname "$0")/.."
program=$1
file=$2
commit=$(git rev-parse --verify HEAD 2>/dev/null) || exit 0
if [ -n "$(git status --porcelain -- Sources Package.swift 2>/dev/null)" ]; then commit+=+changes; fi
old='' hash=''
if [ -f "$file" ]; then read -r old hash <"$file" || true; fi
# Hashing takes a moment: only for a new program.
if [ -z "$hash" ] || [ "$program" -nt "$file" ]; then hash=$(sha256sum "$program" | cut -d ' ' -f 1); old=''; fi
if [ "$old" != "$commit" ]; then printf '%s %s\n' "$commit" "$hash" >"$file"; fi
