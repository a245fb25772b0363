#!/usr/bin/env bash
# Runs `azmoon SUBCOMMAND` with the variables of the Makefile as its options:
#   EXP      the experiment's name or its YAML file
#   ID       the trial to replay
#   SET      settings to change: SET="data.train=1000 sweep.optimizer.lr=[0.01,0.1]"; a space begins the next one
#   WORKERS THREADS RESULTS    --workers, --threads, --results
#   PEER     torch: time PyTorch beside; PYTHON is its interpreter
set -euo pipefail
cd "$(dirname "$0")/.."
subcommand=$1
arguments=()
required() {
    if [ -z "${!1:-}" ]; then
        printf 'Usage: make %s %s=%s\n' "$subcommand" "$1" "$2" >&2
        printf 'The experiments are: %s\n' "$(cd experiments 2>/dev/null && echo *.yaml | sed 's/\.yaml//g')" >&2
        exit 2
    fi
    arguments+=("${!1}")
}
option() { if [ -n "${!2:-}" ]; then arguments+=("$1" "${!2}"); fi; }

case $subcommand in
sweep)
    required EXP 'NAME [SET="a.b=c d.e=f"] [WORKERS=n] [THREADS=n] [RESULTS=folder]'
    read -r -a settings <<<"${SET:-}" || true
    for setting in ${settings[@]+"${settings[@]}"}; do arguments+=(--set "$setting"); done
    option --workers WORKERS
    option --threads THREADS
    option --results RESULTS
    ;;
report | status)
    required EXP 'NAME [RESULTS=folder]'
    option --results RESULTS
    ;;
replay)
    required ID '16-DIGITS [THREADS=n] [RESULTS=folder]'
    option --threads THREADS
    option --results RESULTS
    ;;
bench)
    arguments+=(benchmarks/*.yaml --operations --memory)
    option --threads THREADS
    option --peer PEER
    ;;
list) ;;
esac
scripts/build.sh >/dev/null
exec .build/release/azmoon "$subcommand" ${arguments[@]+"${arguments[@]}"}
