#!/usr/bin/env bash
# Lays out what is installed below a folder: `scripts/stage.sh FOLDER`. The program has Swift's libraries inside, so that it
# runs on machines without Swift; it is built for that in .build/static.
#   bin/azmoon
#   share/azmoon/           experiments, published curves, the licence, the version, the commit
#   share/bash-completion, share/zsh, share/fish    completions
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$1
swift=$(scripts/deps.sh)
mkdir -p .build
log=.build/azmoon-static.log
if [ ! -x .build/static/release/azmoon ]; then
    printf 'Building a program that needs no Swift. The first time takes a few minutes.\n' >&2
fi
if ! "$swift" build -c release --static-swift-stdlib --scratch-path .build/static --product azmoon >"$log" 2>&1; then
    cat "$log" >&2
    printf 'The build failed; its messages are above and in %s.\n' "$log" >&2
    exit 1
fi
program=.build/static/release/azmoon
if ldd "$program" | grep -E 'swift|Foundation|not found' >&2; then
    printf '%s still needs the libraries above.\n' "$program" >&2
    exit 1
fi
install -d "$folder/bin" "$folder/share/azmoon"
install -s -m 755 "$program" "$folder/bin/azmoon"
scripts/record.sh "$folder/bin/azmoon" "$folder/share/azmoon/commit"
cp -R experiments published LICENSE CITATION.cff "$folder/share/azmoon/"
complete() {
    install -d "$(dirname "$folder/share/$2")"
    "$program" --generate-completion-script "$1" >"$folder/share/$2"
}
complete bash bash-completion/completions/azmoon
complete zsh zsh/site-functions/_azmoon
complete fish fish/vendor_completions.d/azmoon.fish
