#!/usr/bin/env bash
# Kills sweeps and breaks their disks at random moments, and holds what they leave against a sweep that nobody disturbed:
#   scripts/kill.sh [KILLS] [DISK FAULTS] [SEED]        200, 200 and 0 unless given; about five minutes on two cores
# The tests have a small share of it. Disks are mounted in memory, which needs root; without it two of four kinds of faults are left.
set -euo pipefail
cd "$(dirname "$0")/.."
kills=${1:-200} faults=${2:-200} seed=${3:-0}
swift=$(scripts/build.sh tests)
log=.build/azmoon-kill.log
if ! AZMOON_KILLS=$kills AZMOON_DISK_FAULTS=$faults AZMOON_SEED=$seed "$swift" test -c release -Xswiftc -enable-testing --skip-build \
    --filter 'asManyKillsAsWanted|asManyFaultsAsWanted' >"$log" 2>&1; then
    grep -E 'recorded an issue|campaign:|error:' "$log" | head -n 40 >&2 || true
    printf 'A fault cost something; the whole account is in %s.\n' "$log" >&2
    exit 1
fi
grep -o 'campaign: .*' "$log" | sed 's/campaign: //'
[ "$(grep -c 'campaign: ' "$log")" -eq "$(((kills > 0) + (faults > 0)))" ]
echo 'Nothing lost, nothing run twice, the same bits.'
