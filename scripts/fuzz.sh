#!/usr/bin/env bash
# Reads COUNT mutated inputs (100,000), for each reader as many: each must be read or refused, none may stop the program or keep it.
#
#   scripts/fuzz.sh [COUNT] [--plain] [--only READER [--input INDEX]]
#
# The readers and the C code are built with the address and undefined-behaviour sanitizers, in .build-fuzz; the first time takes as
# long as Azmoon's own build. With --plain the program of the ordinary build reads them, which CI does with a share.
# What is found is named by reader and number, and its input lies in a file fuzz-READER-NUMBER; `--only READER --input NUMBER` reads
# it again, and `FUZZ_SEED=2` draws others.
set -euo pipefail
cd "$(dirname "$0")/.."

plain=
arguments=()
for argument in "$@"; do
    if [ "$argument" = --plain ]; then plain=1; else arguments+=("$argument"); fi
done
if [ -n "$plain" ]; then
    [ -x .build/release/fuzz ] || scripts/build.sh tests >/dev/null
    # A reader that asks for more than any of these inputs can need ends here and is found.
    ulimit -v 12000000
    exec .build/release/fuzz ${arguments[@]+"${arguments[@]}"}
fi

swift=$(scripts/deps.sh)
log=.build-fuzz/build.log
mkdir -p .build-fuzz
if ! "$swift" build -c release --product fuzz --scratch-path .build-fuzz --sanitize=address \
    -Xcc -fsanitize=undefined -Xcc -fno-sanitize-recover=undefined >"$log" 2>&1; then
    tail -n 50 "$log" >&2
    printf 'The build with sanitizers failed; all of its messages are in %s.\n' "$log" >&2
    exit 1
fi
# Leaks are no finding: Swift's metadata stay until the end. A program of its own memory limit, as one of addresses does not fit.
export ASAN_OPTIONS=detect_leaks=0:hard_rss_limit_mb=6000:allocator_may_return_null=1:${ASAN_OPTIONS:-}
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1:${UBSAN_OPTIONS:-}
export FUZZ_SECONDS=${FUZZ_SECONDS:-60}
.build-fuzz/release/fuzz ${arguments[@]+"${arguments[@]}"}
