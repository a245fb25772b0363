#!/usr/bin/env python3
"""Checks that each target's sources import just what Package.swift declares for it, from any folder:

    swift package dump-package | scripts/check-imports.py

The compiler does not: it finds the module of every target that was built before. A target in C includes a header of what it uses, its own or one that the
shim.h of a system library includes; `import` in a text or a comment does not count. With --test it checks itself instead."""

import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
# What comes with Swift.
TOOLCHAIN = {"Dispatch", "Foundation", "FoundationEssentials", "FoundationNetworking", "Glibc", "Swift", "Synchronization", "Testing", "XCTest"}
# Headers of C itself, which the shims of system libraries include too.
STANDARD = {f"{name}.h" for name in "assert errno float limits math setjmp stdarg stdatomic stdbool stddef stdint stdio stdlib string".split()}
TEXT_OR_COMMENT = re.compile(r'#*"""(?:.|\n)*?"""#*|"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*(?:.|\n)*?\*/')
IMPORT = re.compile(
    r"^[ \t]*(?:(?:@\w+(?:\([^)]*\))?|public|package|internal|fileprivate|private)[ \t]+)*import[ \t]+"
    r"(?:(?:struct|class|enum|protocol|typealias|func|let|var)[ \t]+)?(\w+)", re.M)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]+["<]([^">]+)[">]', re.M)


def imported(text):
    """The modules that a Swift file imports."""
    # A comment or a text that begins a line must not let what follows it begin one.
    return set(IMPORT.findall(TEXT_OR_COMMENT.sub("''", text))) - TOOLCHAIN


def included(folder, endings):
    files = [file for file in folder.rglob("*") if file.suffix in endings]
    return {name for file in files for name in INCLUDE.findall(file.read_text(encoding="utf-8"))} - STANDARD


def declared(target):
    """The names of a target's dependencies, as `swift package dump-package` has them."""
    return {(d.get("byName") or d.get("target") or d.get("product"))[0] for d in target["dependencies"]}


def folder_of(target):
    place = "Tests" if target["type"] == "test" else "Sources"
    return ROOT / (target.get("path") or f"{place}/{target['name']}")


def used(target, targets):
    """The modules that a target's sources use."""
    folder = folder_of(target)
    swift = list(folder.rglob("*.swift"))
    if swift:
        return {name for file in swift for name in imported(file.read_text(encoding="utf-8"))}
    headers = included(folder, {".c", ".h", ".inc"})
    result = set()
    for name, other in targets.items():
        home = folder_of(other)
        shims = included(home, {".h"}) if other["type"] == "system" else set()
        own = {file.name for file in (home / "include").glob("*.h")} if (home / "include").exists() else set()
        if name != target["name"] and headers & (shims | own):
            result.add(name)
    return result


def check(package):
    targets = {target["name"]: target for target in package["targets"]}
    problems = []
    for name, target in targets.items():
        if target["type"] == "system":
            continue
        uses, says = used(target, targets), declared(target)
        problems += [f"{name} imports {other}, which Package.swift does not declare for it" for other in sorted(uses - says)]
        problems += [f"{name} does not import {other}, which Package.swift declares for it" for other in sorted(says - uses)]
    return problems


def test():
    text = '''
import Foundation
@_exported import struct Files.DataFolders
@testable import Data
@preconcurrency internal import Engine  // import Comment
// import Line
/* import Block
import Second */
let script = """
    import fcntl
    """
let line = "import Text"
'''
    assert imported(text) == {"Files", "Data", "Engine"}, imported(text)
    package = {"targets": [{"name": "Streams", "type": "regular", "dependencies": [{"byName": ["Files", None]}, {"byName": ["CElementary", None]}]}]}
    assert check(package) == ["Streams does not import Files, which Package.swift declares for it"], check(package)
    package = {"targets": [{"name": "Models", "type": "regular", "dependencies": [{"byName": ["CElementary", None]}]}]}
    assert check(package) == ["Models imports Engine, which Package.swift does not declare for it"], check(package)


if __name__ == "__main__":
    if sys.argv[1:] == ["--test"]:
        test()
    else:
        found = check(json.load(sys.stdin))
        for problem in found:
            print(f"Package.swift: {problem}.", file=sys.stderr)
        sys.exit(1 if found else 0)
