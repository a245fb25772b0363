#!/usr/bin/env bash
# The same bits on any processor: the tiny trainings of Tests/Replays/processors.yaml are run here and replayed by the very program with
# each clone of the kernels, and on emulated processors with narrower vectors or without fused multiply-adds, at one thread and two. A
# table says which replays have the same bits.
#
#   scripts/check-replays.sh [--only TEXT]    the trainings whose name has the text in it
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C

scripts/emulators.sh || exit 0
only=
if [ "${1:-}" = --only ]; then only=$2; fi
program=.build/release/azmoon
[ -x "$program" ] || scripts/build.sh program >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$program" sweep Tests/Replays/processors.yaml --results "$work/results" --workers 1 --no-report >"$work/sweep" 2>&1 || {
    cat "$work/sweep" >&2
    exit 1
}
trials=$work/trials
python3 - "$work/results/processors/plan.json" >"$trials" <<'END'
import json, sys
for trial in json.load(open(sys.argv[1]))["trials"]:
    print(trial["id"], trial["coordinates"][0]["label"], sep="\t")
END

# What each column runs the program with; a processor's own clones, then emulated processors.
columns=(x86-64)
grep -q avx2 /proc/cpuinfo && columns+=(x86-64-v3)
grep -q avx512vl /proc/cpuinfo && columns+=(x86-64-v4)
columns+=(Nehalem Haswell max)
replay() {
    local column=$1 threads=$2 trial=$3 out=$work/$1-$2-$3
    local command=("$program" replay "$trial" --results "$work/results" --threads "$threads")
    case $column in
    x86-64*) AZMOON_ISA=$column "${command[@]}" >"$out" 2>&1 || true ;;
    *) qemu-x86_64 -cpu "$column" "${command[@]}" >"$out" 2>/dev/null || true ;;
    esac
}
export -f replay
export program work
while IFS=$'\t' read -r id name; do
    case $name in *"$only"*) ;; *) continue ;; esac
    for column in "${columns[@]}"; do printf '%s 1 %s\n%s 2 %s\n' "$column" "$id" "$column" "$id"; done
done <"$trials" | xargs -P "$(nproc)" -L 1 bash -c 'replay "$@"' replay

# "same", or how many arrays differ of those compared, at one thread / at two.
verdict() {
    local differences
    if grep -q '^The same bits' "$1"; then
        printf same
    elif differences=$(sed -n 's/^NOT the same.*, \([0-9]*\) differences in \([0-9]*\) arrays.*/\1 of \2/p' "$1") && [ -n "$differences" ]; then
        printf '%s' "$differences"
    else
        printf ended
    fi
}
failed=0
printf '%-28s' 'arrays that differ (1, 2 threads)'
for column in "${columns[@]}"; do printf ' %-19s' "$column"; done
printf '\n'
while IFS=$'\t' read -r id name; do
    case $name in *"$only"*) ;; *) continue ;; esac
    printf '%-33s' "$name"
    for column in "${columns[@]}"; do
        one=$(verdict "$work/$column-1-$id") two=$(verdict "$work/$column-2-$id")
        if [ "$one" = "$two" ]; then both=$one; else both="$one, $two"; fi
        if [ "$both" != same ]; then failed=$((failed + 1)); fi
        printf ' %-19s' "$both"
    done
    printf '\n'
done <"$trials"
if [ "$failed" -gt 0 ]; then
    printf '%s cells of this table do not hold ("ended": the replay did not come to its end).\n' "$failed" >&2
    exit 1
fi
