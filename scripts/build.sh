#!/usr/bin/env bash
# Builds quietly: `scripts/build.sh program` makes the program, `scripts/build.sh tests` the tests as well. What else the
# command needs (gnuplot, data sets) is named behind it and is here before the build begins; see scripts/deps.sh.
# What the compiler says is in .build/azmoon-build.log, and shown when it fails.
# Prints the path of the swift that was used on standard output.
set -euo pipefail
cd "$(dirname "$0")/.."
what=(--product azmoon)
if [ "${1:-}" = tests ]; then what=(--build-tests); fi
swift=$(scripts/deps.sh "${@:2}")

mkdir -p .build
log=.build/azmoon-build.log
if [ ! -x .build/release/azmoon ]; then
    printf 'Building Azmoon. The first time takes a few minutes.\n' >&2
fi
if ! "$swift" build -c release -Xswiftc -enable-testing "${what[@]}" >"$log" 2>&1; then
    cat "$log" >&2
    printf 'The build failed; its messages are above and in %s.\n' "$log" >&2
    exit 1
fi
if [ -f .build/release/azmoon ]; then scripts/record.sh .build/release/azmoon .build/release/azmoon.commit; fi
printf '%s\n' "$swift"
