#!/usr/bin/env python3
"""Checks that no object of the built rooms calls an elementary function of a C library, from any folder, after a build:

    scripts/check-arithmetic.py [BUILD]      # .build/release

A C library picks another variant of exp or sin for each processor, with other last bits; Sources/CElementary has functions whose bits are fixed. What is exact in every library
(fma, sqrt, fmod, floor and the like) may be called. Benchmarks store nothing and are free. Also checked: every file of C with arithmetic turns contraction into fused
multiply-adds off. With --test it checks itself instead."""

import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
FREE = {"Benchmarks"}
NAMES = """acos acosh acospi asin asinh asinpi atan atan2 atanh cbrt compoundn cos cosh cospi erf erfc exp exp10 exp10m1 exp2 exp2m1 expm1 hypot j0 j1 jn lgamma lgamma_r gamma
log log10 log10p1 log1p log2 log2p1 pow pown powr rsqrt sin sincos sinh sinpi tan tanh tanpi tgamma y0 y1 yn""".split()
# By C's names, by those of C libraries' inner variants and vectors, and by the names of Swift's functions that pass on to them.
CALL = re.compile(rf"^(?:__)?(?:{'|'.join(NAMES)})[fl]?(?:_finite|_r)?$|^_ZGV|^\$s(?:5Glibc|6Darwin|10Foundation|4Musl)\d+(?:{'|'.join(NAMES)})y")
NO_CONTRACTION = "#pragma STDC FP_CONTRACT OFF"


def called(listing):
    """The elementary functions among the undefined symbols that `nm` lists."""
    symbols = [line.split()[-1] for line in listing.splitlines() if line.split()]
    # macOS puts an underscore before each name.
    return sorted({s for s in symbols if CALL.match(s) or (s.startswith("_") and CALL.match(s[1:]))})


def objects(build, room):
    """The objects of a room's own files: a build's folder keeps those of files that are gone."""
    sources = {file.name for file in (ROOT / "Sources" / room).rglob("*") if file.suffix in {".swift", ".c"}} | {room}
    folder = build / f"{room}.build"
    return [o for o in sorted(folder.rglob("*.o")) if o.name.removesuffix(".o") in sources or f"{o.stem}.swift" in sources]


def included(file):
    """The file's text with that of our own headers which it includes, each once."""
    texts, seen, waiting = [], set(), [file]
    while waiting:
        file = waiting.pop()
        if file in seen:
            continue
        seen.add(file)
        texts.append(file.read_text(encoding="utf-8"))
        for name in re.findall(r'^#include "([^"]+)"', texts[-1], flags=re.M):
            places = [file.parent / name, file.parent / "include" / name, *(ROOT / "Sources").glob(f"*/include/{name}")]
            waiting += [place for place in places if place.exists()][:1]
    return "\n".join(texts)


def check(build):
    problems = []
    for folder in sorted((ROOT / "Sources").iterdir()):
        if not any(folder.rglob("*.swift")) and not any(folder.rglob("*.c")):
            continue
        own = objects(build, folder.name)
        if not own:
            problems.append(f"{build}: no objects of {folder.name}; build it first")
        for o in own if folder.name not in FREE else []:
            listing = subprocess.run(["nm", "-u", o], check=True, capture_output=True, text=True).stdout
            problems += [
                f"Sources/{folder.name}: {o.name.removesuffix('.o')} calls {name} of the C library, whose bits depend on the processor; take CElementary's"
                for name in called(listing)]
    for file in sorted((ROOT / "Sources").rglob("*.c")):
        if re.search(r"\b(float|double)\b", file.read_text(encoding="utf-8")) and NO_CONTRACTION not in included(file):
            problems.append(f"{file.relative_to(ROOT)}: says nothing of {NO_CONTRACTION}")
    return problems


def test():
    listing = "                 U exp\n                 U fma\n                 U sqrtf\n                 U __powf_finite\n                 U _sinf\n"
    listing += "                 U $s5Glibc3logyS2dF\n                 U explain\n                 U _ZGVdN4v_cos\n                 U fmod\n                 U floor\n"
    assert called(listing) == ["$s5Glibc3logyS2dF", "_ZGVdN4v_cos", "__powf_finite", "_sinf", "exp"], called(listing)
    assert NO_CONTRACTION in included(ROOT / "Sources/CKernels/reduce.c")


if __name__ == "__main__":
    if sys.argv[1:] == ["--test"]:
        test()
    else:
        found = check(pathlib.Path(sys.argv[1]) if sys.argv[1:] else ROOT / ".build" / "release")
        for text in found:
            print(f"{text}.", file=sys.stderr)
        sys.exit(1 if found else 0)
