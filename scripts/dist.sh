#!/usr/bin/env bash
# Packs what `make install` installs, for machines without Swift, into .build/dist/azmoon-VERSION-SYSTEM.tar.gz.
# Its README names the packages that have the C libraries which the program was linked with here.
set -euo pipefail
cd "$(dirname "$0")/.."
version=$(sed -n 's/^public let azmoonVersion = "\(.*\)"$/\1/p' Sources/Tasks/Version.swift)
system=$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)
if [ -r /etc/os-release ]; then
    system+=-$(. /etc/os-release && printf '%s%s' "$ID" "${VERSION_ID:-}")
    title=$(. /etc/os-release && printf '%s' "$PRETTY_NAME")
fi
name=azmoon-$version-$system
folder=.build/dist/$name
rm -rf "$folder"
mkdir -p "$folder"
scripts/stage.sh "$folder"

# Only the libraries that the program itself names: their packages bring what they need.
packages=()
if command -v dpkg-query >/dev/null; then
    needed=$(readelf -d "$folder/bin/azmoon" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p')
    for library in $needed; do
        path=$(ldd "$folder/bin/azmoon" | awk -v l="$library" '$1 == l { print $3 }')
        [ -n "$path" ] || continue
        # A package may have put the file below /lib, which is /usr/lib by now.
        package=$(dpkg-query -S "*/$(basename "$(readlink -f "$path")")" 2>/dev/null | sed 's/:.*//;q' || true)
        if [ -z "$package" ]; then
            printf '%s belongs to no package; whoever runs the program must have it too.\n' "$path" >&2
            continue
        fi
        packages+=("$package")
    done
fi
list=$(printf '%s\n' "${packages[@]}" gnuplot-nox | sort -u | tr '\n' ' ')
cat >"$folder/README.md" <<END
# Azmoon $version for ${title:-$system}

Azmoon answers questions about training neural networks with experiments that anyone can repeat, bit for bit. This program needs no Swift, but these
packages, and dataset-fashion-mnist for the experiments on Fashion-MNIST:

    sudo apt-get update
    sudo apt-get install --no-install-recommends ${list% }

Then, in this folder or with it copied to /usr/local:

    bin/azmoon sweep share/azmoon/experiments/iris.yaml

trains 150 small networks in a few seconds and writes results/iris/report.md. \`bin/azmoon --help\` says what else there is. The experiments are in
share/azmoon/experiments; a name alone (\`azmoon sweep iris\`) is looked for in the folder experiments/ of the folder where azmoon runs.
END
# The same files in the same order and of the same time: the same commit gives the same archive.
time=$(git log -1 --format=%ct 2>/dev/null || printf 0)
tar -C .build/dist --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$time" -cf - "$name" | gzip -n >"$folder.tar.gz"
printf '%s\n' "$folder.tar.gz"
