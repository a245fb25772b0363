#!/usr/bin/env bash
# Builds the documentation of the engine's modules with DocC, from a release build that is there; a warning, such as a link to a symbol that does not
# exist, is an error. The argument is the swift to use.
set -euo pipefail
cd "$(dirname "$0")/.."

read -r tools triple < <("${1:-swift}" -print-target-info | python3 -c '
import json, pathlib, sys
info = json.load(sys.stdin)
print(pathlib.Path(info["paths"]["runtimeResourcePath"]).parents[1] / "bin", info["target"]["unversionedTriple"])')

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
clang=()
for map in Sources/C*/module.modulemap .build/release/C*.build/module.modulemap; do clang+=(-Xcc "-fmodule-map-file=$map"); done
for include in Sources/C*/include; do clang+=(-Xcc "-I$include"); done
for flag in $(pkg-config --cflags hdf5-serial); do clang+=(-Xcc "$flag"); done

for module in Engine Models Data Checkpoints; do
    mkdir "$work/$module"
    "$tools/swift-symbolgraph-extract" -module-name "$module" -target "$triple" -I .build/release/Modules "${clang[@]}" \
        -minimum-access-level public -output-dir "$work/$module"
    catalog=()
    if [ -d "Sources/$module/$module.docc" ]; then catalog=("Sources/$module/$module.docc"); fi
    "$tools/docc" convert "${catalog[@]}" --additional-symbol-graph-dir "$work/$module" --output-dir "$work/$module.doccarchive" \
        --fallback-display-name "$module" --fallback-bundle-identifier "azmoon.$module" --warnings-as-errors
done
