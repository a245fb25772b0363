#!/usr/bin/env python3
"""Checks what the Markdown pages promise, from any folder: relative links lead to files and headings that exist, paths in backquotes exist,
the gallery has a report of every experiment and its index is current, quoted answers are its own, the architecture names every room, versions agree."""

import functools
import pathlib
import re
import subprocess
import sys
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parent.parent
problems = []


def tracked(*patterns):
    names = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", *patterns],
        cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return [ROOT / name for name in names.split("\0") if name and (ROOT / name).exists()]


def problem(page, text):
    problems.append(f"{page.relative_to(ROOT)}: {text}")


def prose(page):
    """The page without its blocks of code."""
    return re.sub(r"^(```|~~~).*?^\1", "", page.read_text(encoding="utf-8"), flags=re.M | re.S)


@functools.cache
def headings(page):
    """The anchors that GitHub makes of the page's headings."""
    titles = re.findall(r"^#+\s+(.*?)\s*#*$", prose(page), flags=re.M)
    plain = [re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", title).lower() for title in titles]
    return {re.sub(r"[^\w\- ]", "", title).replace(" ", "-") for title in plain}


def check_links(page):
    text = re.sub(r"`[^`\n]*`", "", prose(page))
    links = re.findall(r"\]\(([^)\s]+)(?:\s+\"[^\"]*\")?\)", text)
    links += re.findall(r"<(?:img|a)\s[^>]*?(?:src|href)=\"([^\"]+)\"", text)
    for link in links:
        if re.match(r"[a-z]+:", link):
            continue
        path, _, anchor = urllib.parse.unquote(link).partition("#")
        target = (page.parent / path).resolve() if path else page
        if not target.exists():
            problem(page, f"the link {link} leads nowhere")
        elif not target.is_relative_to(ROOT):
            problem(page, f"the link {link} leads out of the repository")
        elif anchor and target.suffix == ".md" and anchor not in headings(target):
            problem(page, f"there is no heading for the link {link}")


def check_paths(page):
    """Paths in backquotes that begin with a folder of the repository; capitals such as NAME stand for something else."""
    for path in re.findall(r"`([\w.+\-]+/[\w./+\-]*)`", prose(page)):
        top = path.split("/")[0]
        if top == "results" or not (ROOT / top).is_dir() or re.search(r"\b(NAME|ID)\b", path):
            continue
        if not (ROOT / path).exists():
            problem(page, f"there is no {path}")


def check_gallery():
    index = ROOT / "gallery/README.md"
    current = subprocess.run(["scripts/gallery.sh", "index"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    if index.read_text(encoding="utf-8") != current:
        problem(index, "is not what scripts/gallery.sh index prints")
    # What begins a comment with "# Needs" wants data or weights that must be fetched by hand.
    experiments = {
        path.stem for path in tracked("experiments/*.yaml")
        if "\n# Needs " not in path.read_text(encoding="utf-8")
    }
    reports = {path.parent.name for path in tracked("gallery/*/report.md")}
    for name in sorted(experiments - reports):
        problem(index, f"the experiment {name} has no report; make gallery EXP={name} makes it")
    for name in sorted(reports - experiments):
        problem(index, f"{name} has a report and no experiment")
    for path in tracked("results"):
        if path.name not in ("README.md", ".gitignore"):
            problem(path, "is a user's result, and not for git")
    if subprocess.run(["git", "check-ignore", "-q", "results/optimizers/report.md"], cwd=ROOT).returncode != 0:
        problem(ROOT / "results/.gitignore", "lets a user's report into git")


def check_answers(page):
    """An answer that a page quotes is that of a report in the gallery."""
    answers = [path.read_text(encoding="utf-8") for path in tracked("gallery/*/report.md")]
    for answer in re.findall(r"^> (\*\*Answer\.\*\* .*)$", page.read_text(encoding="utf-8"), flags=re.M):
        if not any(f"\n{answer}" in text for text in answers):
            problem(page, f"quotes an answer that no report of the gallery gives: {answer[:60]}...")


def check_speed():
    """What the README says of speed stands in the long table too."""
    page = ROOT / "README.md"
    rows = (ROOT / "docs/performance.md").read_text(encoding="utf-8").splitlines()
    table = re.search(r"^\| \| Azmoon \| PyTorch.*\n\|.*\n((?:\|.*\n)+)", page.read_text(encoding="utf-8"), flags=re.M)
    for row in table.group(1).splitlines() if table else []:
        if row not in rows:
            problem(page, f"docs/performance.md has no row {row}")


def check_rooms():
    page, picture = ROOT / "docs/architecture.md", ROOT / "docs/figures/rooms.dot"
    rooms = {path.relative_to(ROOT).parts[1] for path in tracked("Sources")}
    linked = set(re.findall(r"\(\.\./Sources/(\w+)\)", page.read_text()))
    drawn = set(re.findall(r"\w+", picture.read_text().replace("\\n", " ")))
    for room in sorted(rooms - linked):
        problem(page, f"does not tell of the room {room}")
    for room in sorted(rooms - drawn):
        problem(picture, f"does not draw the room {room}")


def check_versions():
    swift = (ROOT / "Sources/Tasks/Version.swift").read_text()
    version = re.search(r'azmoonVersion = "([^"]+)"', swift).group(1)
    citation = ROOT / "CITATION.cff"
    if f"\nversion: {version}\n" not in citation.read_text():
        problem(citation, f"has another version than the program, {version}")
    manifest = ROOT / "Package.swift"
    asked = re.findall(r'\.package\(url: "[^"]*/([^"/]+)", ([^)]*)\)', manifest.read_text())
    told = re.findall(r'\("([^"]+)", "([^"]+)"\)', swift)
    if asked != [(name, f'exact: "{number}"') for name, number in told]:
        problem(manifest, "asks for other packages than Sources/Tasks/Version.swift names, or not for exact versions")


pages = [path for path in tracked("*.md") if "Fixtures" not in path.parts]
for page in pages:
    check_links(page)
    if not page.is_relative_to(ROOT / "gallery"):
        check_paths(page)
check_answers(ROOT / "README.md")
check_speed()
check_gallery()
check_rooms()
check_versions()
if problems:
    sys.exit("\n".join(problems))
print(f"{len(pages)} pages: their links, paths and versions hold.")
