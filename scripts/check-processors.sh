#!/usr/bin/env bash
# The kernels on other processors: the battery of Tests/Kernels is built for this one and for AArch64 and run with each clone of the
# kernels, on emulated processors without and with wide vectors, and on an emulated AArch64. Every kernel's hash must be the same.
#
# Besides: each public kernel has a case; AZMOON_ISA decides for each kernel which clone runs; and no multiplication and addition is
# fused but by name, on either architecture.
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C

scripts/emulators.sh || exit 0
tools=$(dirname "$(readlink -f "$(scripts/deps.sh)")")
clang=$tools/clang
[ -x "$clang" ] || clang=clang
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=
fail() {
    printf '%s\n' "$*" >&2
    failed=yes
}

include=Sources/CKernels/include
arm=(--target=aarch64-linux-gnu -isystem /usr/aarch64-linux-gnu/include)
# As Swift's package manager compiles them for a release.
flags=(-O2 -std=c11 -fPIC -Wall -Werror "-I$include" -ISources/CElementary/include)
mkdir "$work/x86-64" "$work/aarch64"
compile() {
    local file=$1 name
    name=$(basename "$file" .c)
    "$clang" "${flags[@]}" -c "$file" -o "$work/x86-64/$name.o"
    "$clang" "${arm[@]}" "${flags[@]}" -c "$file" -o "$work/aarch64/$name.o"
    case $file in Tests/*) return ;; esac
    local target
    for target in "" "${arm[*]}"; do
        # shellcheck disable=SC2086
        "$clang" $target "${flags[@]}" -O0 -S -emit-llvm -o - "$file" 2>/dev/null | grep -q 'llvm\.fmuladd' &&
            echo "$file lets the compiler fuse a multiplication and an addition: it needs #include \"clones.h\", first" >>"$work/fused"
    done
    return 0
}
waiting=0
for file in Sources/CKernels/*.c Tests/Kernels/*.c; do
    compile "$file" &
    waiting=$((waiting + 1))
    if [ $((waiting % $(nproc))) = 0 ]; then wait; fi
done
wait
if [ -s "$work/fused" ]; then fail "$(sort "$work/fused")"; fi
battery=$work/battery
"$clang" "$work"/x86-64/*.o -lm -o "$battery"
aarch64-linux-gnu-gcc -static "$work"/aarch64/*.o -lm -o "$battery-aarch64"

# A line for each kernel that is declared.
"$clang" -E -P -x c "-I$include" -ISources/CElementary/include "$include/CKernels.h" | grep -oE '\<(kernel|azmoon)_\w+ *\(' | tr -d ' (' | sort -u >"$work/declared"
"$battery" >"$work/here"
sed 's/[ /].*//' "$work/here" | sort -u >"$work/driven"
missing=$(comm -23 "$work/declared" "$work/driven" | paste -sd ' ')
if [ -n "$missing" ]; then fail "Kernels without a case in Tests/Kernels: $missing"; fi

# Where each kernel's code lies, beside the names of the clones.
clones=(x86-64)
grep -q avx2 /proc/cpuinfo && clones+=(x86-64-v3)
grep -q avx512vl /proc/cpuinfo && clones+=(x86-64-v4)
nm "$battery" | awk 'NF == 3 { print $1, $3 }' | sort >"$work/names"
for clone in "${clones[@]}"; do
    AZMOON_ISA=$clone "$battery" addresses | awk '{ print $2, $1 }' | sort >"$work/addresses"
    suffix=".arch_$clone."
    if [ "$clone" = x86-64 ]; then suffix=.default.; fi
    wrong=$(join "$work/addresses" "$work/names" |
        awk -v suffix="$suffix" 'index($3, $2 ".") == 1 && index($3, suffix) == 0 { print $3 }' | paste -sd ' ')
    held=$(join "$work/addresses" "$work/names" | awk -v suffix="$suffix" 'index($3, $2 suffix) == 1' | wc -l)
    if [ -n "$wrong" ] || [ "$held" = 0 ]; then fail "AZMOON_ISA=$clone is not honoured by: ${wrong:-any kernel}"; fi
    printf '%-44s %s kernels run that clone\n' "AZMOON_ISA=$clone" "$held"
done

compare() {
    local title=$1 differing
    shift
    if ! "$@" >"$work/there" 2>"$work/errors"; then
        tail -n 3 "$work/errors" >&2
        fail "$title: the battery does not come to its end; it stops after $(tail -n 1 "$work/there")"
        return
    fi
    differing=$(comm -13 <(sort "$work/here") <(sort "$work/there") | sed 's/ .*//' | paste -sd ' ')
    printf '%-44s %s of %s hashes equal%s\n' "$title" "$(comm -12 <(sort "$work/here") <(sort "$work/there") | wc -l)" \
        "$(wc -l <"$work/here")" "${differing:+, but not $differing}"
    if [ -n "$differing" ]; then failed=yes; fi
}
for clone in "${clones[@]}"; do compare "this processor, AZMOON_ISA=$clone" env AZMOON_ISA="$clone" "$battery"; done
for processor in Nehalem Haswell max; do compare "emulated $processor" qemu-x86_64 -cpu "$processor" "$battery"; done
compare 'emulated AArch64' qemu-aarch64 "$battery-aarch64"
[ -z "$failed" ]
