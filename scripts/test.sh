#!/usr/bin/env bash
# Builds and runs every test. What failed is said once more at the end; all that was said is in .build/azmoon-test.log.
set -euo pipefail
cd "$(dirname "$0")/.."
swift=$(scripts/build.sh tests gnuplot)

log=.build/azmoon-test.log
if ! "$swift" test -c release -Xswiftc -enable-testing --skip-build 2>&1 | tee "$log"; then
    printf '\nWhat failed:\n' >&2
    grep -avE '^(◇|✔)' "$log" | grep -aE -A6 '^✘ (Test run|.* recorded an issue)|Fatal error|^error:' >&2 || tail -n 20 "$log" >&2
    exit 1
fi
