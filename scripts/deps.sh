#!/usr/bin/env bash
# Checks all that Azmoon needs on this machine, and installs what is missing where it may (apt, as root or with a
# sudo that asks no password). Else it prints the one command to type and ends with 1.
# Prints the path of the swift to use, and nothing else, on standard output.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }

# Swift 6.1 or newer: the first in PATH and in the usual places that is new enough.
# Asking a swift for its version takes 0.15 s, so the answer is remembered by the file's time.
stamp=.build/swift-checked
swift=
seen=
for candidate in "$(command -v swift || true)" "${SWIFTLY_BIN_DIR:-$HOME/.local/share/swiftly/bin}/swift" \
    "$HOME/.swiftly/bin/swift" /opt/swift/usr/bin/swift /usr/local/swift/usr/bin/swift /usr/libexec/swift/bin/swift; do
    [ -n "$candidate" ] && [ -x "$candidate" ] || continue
    mark="$candidate $(stat -L -c '%Y %s' "$candidate" 2>/dev/null || stat -L -f '%m %z' "$candidate")"
    if [ -f "$stamp" ] && [ "$(<"$stamp")" = "$mark" ]; then
        swift=$candidate
        break
    fi
    version=$("$candidate" --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
    if [[ $version =~ ^([0-9]+)\.([0-9]+)$ ]] &&
        ((BASH_REMATCH[1] > 6 || (BASH_REMATCH[1] == 6 && BASH_REMATCH[2] >= 1))); then
        swift=$candidate
        mkdir -p .build && printf '%s\n' "$mark" >"$stamp"
        break
    fi
    seen+=" $candidate is ${version:-of an unknown version}."
done
if [ -z "$swift" ]; then
    say "Azmoon needs Swift 6.1 or newer, and none was found.$seen"
    say "Get it from https://swift.org/install, open a new terminal, and type the same command again."
    exit 1
fi

# What is missing, as Debian and Ubuntu call it.
missing=()
need() { missing+=("$1"); }
header() {
    local folder
    for folder in /usr/include /usr/local/include ${CPATH//:/ }; do [ -f "$folder/$1" ] && return 0; done
    return 1
}
CPATH=${CPATH:-}
command -v git >/dev/null || need git
if [ "$(uname)" = Linux ]; then
    # Swift compiles C and C++ against the system's headers and links with its libraries.
    header stdlib.h || need libc6-dev
    compgen -G '/usr/include/c++/*/vector' >/dev/null || need g++
fi
if command -v pkg-config >/dev/null; then
    # One call answers for all when all are there.
    if ! pkg-config --exists openblas hdf5-serial zlib libjpeg libpng; then
        pkg-config --exists openblas || need libopenblas-dev
        pkg-config --exists hdf5-serial || need libhdf5-dev
        pkg-config --exists zlib || need zlib1g-dev
        pkg-config --exists libjpeg || need libjpeg-dev
        pkg-config --exists libpng || need libpng-dev
    fi
else
    need pkg-config
    header zlib.h || need zlib1g-dev
    header jpeglib.h || need libjpeg-dev
    header png.h || need libpng-dev
    need libopenblas-dev
    need libhdf5-dev
fi
header dnnl.h || need libdnnl-dev
command -v gnuplot >/dev/null || need gnuplot-nox

# Fashion-MNIST: from the package, or from the cache that `azmoon data fetch fashion-mnist` fills.
cache=${AZMOON_DATA:-${XDG_CACHE_HOME:-$HOME/.cache}/azmoon}
data=/usr/share/datasets/fashion-mnist/train-images-idx3-ubyte.gz
if [ ! -f "$data" ] && [ ! -f "$cache/fashion-mnist/train-images-idx3-ubyte.gz" ]; then
    if command -v apt-cache >/dev/null && apt-cache show dataset-fashion-mnist >/dev/null 2>&1; then
        need dataset-fashion-mnist
    else
        say "Fashion-MNIST is not on this machine; azmoon data fetch fashion-mnist will bring it."
    fi
fi

if [ ${#missing[@]} -gt 0 ]; then
    command="apt-get install -y --no-install-recommends ${missing[*]}"
    if ! command -v apt-get >/dev/null; then
        say "Azmoon needs libraries and programs that are missing here. Debian calls them: ${missing[*]}"
        say "Install what your system calls the same, and type the same command again."
        exit 1
    elif [ "$(id -u)" = 0 ]; then
        as_root=()
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        as_root=(sudo -n)
    else
        say "Azmoon needs packages that are missing here. Type:"
        say "    sudo $command"
        exit 1
    fi
    say "Installing ${missing[*]}"
    log=$(mktemp)
    install() { ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive $command >"$log" 2>&1; }
    # A fresh machine knows no packages yet, and an old one knows versions that are gone.
    if ! install && ! { ${as_root[@]+"${as_root[@]}"} apt-get update >"$log" 2>&1 && install; }; then
        cat "$log" >&2
        rm -f "$log"
        say "The packages could not be installed. When the cause is mended, type:"
        say "    $command"
        exit 1
    fi
    rm -f "$log"
fi
printf '%s\n' "$swift"
