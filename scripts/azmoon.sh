#!/usr/bin/env bash
# Runs `azmoon SUBCOMMAND` with the variables of the Makefile as its options:
#   EXP      the experiment's name or its YAML file
#   ID       the trial to replay or to show; AGAINST is another to show beside it
#   SET      settings to change: SET="data.train=1000 sweep.optimizer.lr=[0.01,0.1]"; a space begins the next one,
#            but not within brackets, braces or quotes: SET="report={compare: model.dropout} seeds=2"
#   SCALE    another size of the experiment, one of its `scales:`, such as full
#   A B      what to compare; INPUT BATCH ROUNDS   --input, --batch, --rounds
#   WORKERS THREADS RESULTS    --workers, --threads, --results
#   PEER     torch or jax: time PyTorch or JAX beside; PYTHON is its interpreter
# What the command needs is checked before anything is built.
set -euo pipefail
cd "$(dirname "$0")/.."
subcommand=$1
arguments=()
needs=()
experiments() { (cd experiments 2>/dev/null && echo *.yaml | sed 's/\.yaml//g'); }
required() {
    if [ -z "${!1:-}" ]; then
        printf 'Usage: make %s %s=%s\n' "$subcommand" "$1" "$2" >&2
        printf 'The experiments are: %s\n' "$(experiments)" >&2
        exit 2
    fi
    arguments+=("${!1}")
}
option() { if [ -n "${!2:-}" ]; then arguments+=("$1" "${!2}"); fi; }

# Splits SET into the array `settings`.
split_settings() {
    local text=${SET:-} word='' quote='' before=' ' depth=0 place character
    settings=()
    for ((place = 0; place < ${#text}; place++)); do
        character=${text:place:1}
        if [ -n "$quote" ]; then
            if [ "$character" = "$quote" ]; then quote=; fi
        else
            case $character in
            # As in YAML, a quote within a word is an apostrophe.
            \' | \") case $before in [[:space:]=,:\[{]) quote=$character ;; esac ;;
            [[{]) depth=$((depth + 1)) ;;
            []}]) depth=$((depth > 0 ? depth - 1 : 0)) ;;
            [[:space:]])
                if [ "$depth" = 0 ]; then
                    if [ -n "$word" ]; then settings+=("$word"); fi
                    word=
                    before=' '
                    continue
                fi
                ;;
            esac
        fi
        word+=$character
        before=$character
    done
    if [ -n "$word" ]; then settings+=("$word"); fi
    if [ -n "${SCALE:-}" ]; then settings=("scale=$SCALE" ${settings[@]+"${settings[@]}"}); fi
}

case $subcommand in
sweep)
    required EXP 'NAME [SCALE=full] [SET="a.b=c d.e=f"] [WORKERS=n] [THREADS=n] [RESULTS=folder]'
    spec=$EXP
    if [[ $EXP != */* && $EXP != *.yaml && $EXP != *.yml ]]; then spec=experiments/$EXP.yaml; fi
    # Names had underscores once; the program says so.
    if [ ! -f "$spec" ] && [ -f "experiments/${EXP//_/-}.yaml" ]; then spec=experiments/${EXP//_/-}.yaml; fi
    if [ ! -f "$spec" ]; then
        meant=$(scripts/nearest.sh "$EXP" $(experiments))
        if [ -n "$meant" ]; then
            printf "There is no experiment %s in %s/experiments. Did you mean '%s'?\n" "$EXP" "$PWD" "$meant" >&2
        else
            printf 'There is no experiment %s in %s/experiments; there are: %s\n' "$EXP" "$PWD" "$(experiments)" >&2
        fi
        exit 1
    fi
    split_settings
    changed=
    for setting in ${settings[@]+"${settings[@]}"}; do
        arguments+=(--set "$setting")
        case $setting in
        *source=*) changed+="source: ${setting#*source=}"$'\n' ;;
        *source:*) changed+="$setting"$'\n' ;;
        esac
    done
    # A source that SET names takes the place of the spec's.
    if [ -n "$changed" ]; then sources=$(scripts/sources.sh <<<"$changed"); else sources=$(scripts/sources.sh <"$spec"); fi
    needs=(gnuplot $sources)
    option --workers WORKERS
    option --threads THREADS
    option --results RESULTS
    ;;
report | status)
    required EXP 'NAME [SCALE=full] [SET="a.b=c d.e=f"] [RESULTS=folder]'
    if [ "$subcommand" = report ]; then needs=(gnuplot); fi
    split_settings
    for setting in ${settings[@]+"${settings[@]}"}; do arguments+=(--set "$setting"); done
    option --results RESULTS
    ;;
replay)
    required ID '16-DIGITS [THREADS=n] [RESULTS=folder]'
    # The plan beside the run names its data.
    for run in "${RESULTS:-results}"/*/runs/"${ID:0:16}"*.h5; do
        plan=${run%/runs/*}/plan.json
        if [ -f "$plan" ]; then needs+=($(scripts/sources.sh <"$plan")); fi
    done
    option --threads THREADS
    option --results RESULTS
    ;;
show)
    required ID '16-DIGITS [AGAINST=16-DIGITS] [RESULTS=folder]'
    # Without the run's data its report says how to get them.
    needs=(gnuplot)
    option --against AGAINST
    option --threads THREADS
    option --results RESULTS
    ;;
compare)
    if [ -z "${A:-}" ] || [ -z "${B:-}" ]; then
        printf "Usage: make compare A='{deformable-conv: {kernel: 3, out: 16, padding: same}}' B='{conv: {kernel: 3, out: 16, padding: same}}' INPUT=16x28x28 [BATCH=n] [ROUNDS=n] [THREADS=n]\n" >&2
        printf 'A and B are layers, models or experiments; the experiments are: %s\n' "$(experiments)" >&2
        exit 2
    fi
    arguments+=("$A" "$B")
    option --input INPUT
    option --batch BATCH
    option --rounds ROUNDS
    option --threads THREADS
    ;;
bench)
    arguments+=(benchmarks/*.yaml --networks --operations --memory)
    option --threads THREADS
    option --peer PEER
    ;;
new) required EXP NAME ;;
list) ;;
esac
scripts/build.sh program ${needs[@]+"${needs[@]}"} >/dev/null
exec .build/release/azmoon "$subcommand" ${arguments[@]+"${arguments[@]}"}
