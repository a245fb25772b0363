#!/usr/bin/env python3
"""Checks that a doc comment (///) stands right above every public declaration of these rooms; prints FILE:LINE of each that has none."""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
ROOMS = ["Engine", "Models", "Data", "Checkpoints", "Streams"]

ATTRIBUTE = r"@\w+(?:\([^)]*\))?"
MODIFIER = r"(?:final|static|class|convenience|required|lazy|nonisolated|indirect|mutating|weak|prefix|postfix|infix|\w+\(set\))"
PUBLIC = re.compile(rf"\s*(?:{ATTRIBUTE}\s+)*(?:{MODIFIER}\s+)*(?:public|open)\s+(?!extension\b)")
REQUIREMENT = re.compile(r"\s*(?:static |mutating )*(?:var|func|init|subscript|associatedtype)\b")
CASE = re.compile(r"\s*(?:indirect )?case \w")
# What the standard library's protocols, or an overridden member, already say.
EXEMPT = re.compile(
    r"\boverride\b|\b(?:var (?:description|debugDescription|startIndex|endIndex)\b|static func (?:==|<) |func hash\(into|func encode\(to |"
    r"init\((?:\w+Literal|from) )")


def name(declaration):
    """`var reach`, `func reach`, `init(scalars`: what a requirement and its witness have in common."""
    found = re.search(r"\b(?:var|func)\s+(\w+)|\b(init\(\w+)", declaration)
    return found and (found[1] or found[2])


def members(lines):
    """(line's number, line, the enclosing declarations from the outermost) of every line that opens no deeper scope than its own."""
    scopes = []
    for number, line in enumerate(lines):
        code = line.split("//")[0].rstrip()
        if not code.strip():
            continue
        indent = len(code) - len(code.lstrip())
        scopes = [scope for scope in scopes if scope[0] < indent]
        yield number, line, [text for _, text in scopes]
        if re.search(r"\b(?:class|struct|enum|protocol|extension|actor)\s+\w", code) and not re.match(r"\s*(?:class|static) (?:var|func)", code):
            scopes.append((indent, code))


def declarations(lines):
    """Every public declaration: also cases of a public enumeration and requirements of a public protocol."""
    for number, line, scopes in members(lines):
        inside = scopes[-1] if scopes else ""
        is_public_scope = PUBLIC.match(inside) is not None
        if PUBLIC.match(line):
            yield number, line, inside
        elif is_public_scope and re.search(r"\benum \w", inside) and CASE.match(line):
            yield number, line, inside
        elif is_public_scope and re.search(r"\bprotocol \w", inside) and REQUIREMENT.match(line):
            yield number, line, inside


def documented(lines, number):
    number -= 1
    while number >= 0 and re.fullmatch(rf"\s*(?:{ATTRIBUTE}\s*)+", lines[number]):
        number -= 1
    return number >= 0 and lines[number].lstrip().startswith("///")


def main():
    files = {
        path: path.read_text(encoding="utf-8").splitlines()
        for room in ROOMS for path in sorted((ROOT / "Sources" / room).rglob("*.swift"))}
    requirements = {}
    for lines in files.values():
        for _, line, inside in declarations(lines):
            if protocol := re.search(r"\bprotocol (\w+)", inside):
                requirements.setdefault(protocol[1], set()).add(name(line))

    def is_witness(line, inside):
        """Whether a protocol of these rooms, to which the enclosing declaration conforms, documents the member."""
        return any(
            name(line) in required and re.search(rf"(?:[:,&]\s*|\bextension ){protocol}\b", inside)
            for protocol, required in requirements.items() if f"protocol {protocol}" not in inside)

    misses = [
        f"{path.relative_to(ROOT)}:{number + 1}: {line.strip()}"
        for path, lines in files.items() for number, line, inside in declarations(lines)
        if not documented(lines, number) and not EXEMPT.search(line) and not is_witness(line, inside)]
    if misses:
        print("\n".join(misses))
        sys.exit(f"{len(misses)} public declarations have no doc comment (///) right above them")


if __name__ == "__main__":
    main()
