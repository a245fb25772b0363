#!/usr/bin/env bash
# Sees to the emulators of other processors and to AArch64's C library, Debian's qemu-user and gcc-aarch64-linux-gnu: installs what is
# missing where it may. Where it may not, or where this is no x86-64 Linux, says so and ends with 1; who asked then skips what it would
# have done.
set -euo pipefail

[ "$(uname -sm)" = 'Linux x86_64' ] || {
    echo 'Skipped: other processors (this is no x86-64 Linux)'
    exit 1
}
there() {
    command -v qemu-x86_64 >/dev/null && command -v qemu-aarch64 >/dev/null && command -v aarch64-linux-gnu-gcc >/dev/null &&
        [ -f /usr/aarch64-linux-gnu/include/math.h ]
}
there && exit 0
packages=(qemu-user gcc-aarch64-linux-gnu libc6-dev-arm64-cross)
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    log=$(mktemp)
    trap 'rm -f "$log"' EXIT
    { apt-get update && apt-get install -y --no-install-recommends "${packages[@]}"; } >"$log" 2>&1 && there && exit 0
    tail -n 3 "$log" >&2
fi
printf 'Skipped: other processors (no emulators here; apt install %s)\n' "${packages[*]}"
exit 1
