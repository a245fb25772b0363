#!/usr/bin/env bash
# Fills gallery/ from sweeps: `EXP="descent iris" scripts/gallery.sh` these experiments, without EXP all of them but those that begin a comment
# with "# Needs": their data or weights must be fetched by hand.
# Runs that results/ has already are not run again. `scripts/gallery.sh index` prints the index of what is there.
set -euo pipefail
cd "$(dirname "$0")/.."

index() {
    cat <<'END'
# The gallery

Each report answers the question of the experiment of its name in [experiments/](../experiments). `make sweep EXP=NAME` makes one anew in results/;
`make gallery [EXP=NAME]` does so and puts its report and figures here. On two cores most take less than a minute, the others some minutes.
This file is written by `make gallery` too.

| Report | Question |
| :-- | :-- |
END
    local report name
    for report in gallery/*/report.md; do
        name=$(basename "$(dirname "$report")")
        printf '| [%s](%s/report.md) | %s |\n' "$name" "$name" "$(sed -n '/^> /{s/^> //;s/|/\\|/g;p;q;}' "$report")"
    done
}
if [ "${1:-}" = index ]; then
    index
    exit
fi

# The gallery shows experiments as their files have them.
unset SET
names=${EXP:-$(cd experiments && grep -L '^# Needs ' *.yaml | sed 's/\.yaml$//')}
results=${RESULTS:-results}
for name in $names; do
    printf '\n%s\n' "$name" >&2
    EXP=$name scripts/azmoon.sh sweep
    new=gallery/.$name.new
    rm -rf "$new"
    mkdir -p "$new"
    # Written anew: one beside the runs may link to reports of single runs, which stay there.
    .build/release/azmoon report "$name" --results "$results" --to "$new" >&2
    rm -rf "gallery/$name"
    mv "$new" "gallery/$name"
done
index >gallery/README.md
