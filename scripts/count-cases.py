#!/usr/bin/env python3
"""Counts the cases on which the engine is compared with PyTorch, and writes docs/tested-cases.md. Reads the tests' fixtures alone."""
import collections
import json
import struct
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "Tests/EngineTests/Fixtures"
ROWS = {
    "A1": "Tensors",
    "A2": "Autograd: several operations in one",
    "A5": "Layers",
    "A6": "Deformable convolution",
    "A7": "Activations",
    "A8": "Losses",
    "A9": "Optimizers: whole trajectories",
    "A10": "Schedules: whole trajectories",
    "A12": "Trainings from the same weights",
}
CHECKS = ["gradients", "finite differences", "second derivatives", "threads"]

Case = collections.namedtuple("Case", "row source family checks")


def read(name):
    return json.loads((FIXTURES / name).read_text())


def array_names(name):
    """The names in a safetensors file."""
    content = (FIXTURES / name).read_bytes()
    (length,) = struct.unpack("<Q", content[:8])
    return json.loads(content[8 : 8 + length])


def cases():
    listed = read("cases.json")
    for item in listed["operations"]:
        differentiable = any(entry["gradient"] for entry in item["inputs"])
        checks = {
            "gradients": differentiable, "finite differences": item["finiteDifferences"],
            "second derivatives": item["secondDerivatives"], "threads": item["threads"],
        }
        yield Case(item["row"], "operations", item["name"].split("/")[0],
                   {"values"} | {check for check in CHECKS if checks[check]})
    rows = {item["name"].split("/")[0]: item["row"] for item in listed["operations"]}
    for name in listed["wide"]:
        yield Case(rows[name], "threads alone", name, {"threads"})
    for item in read("modules.json"):
        yield Case(item["row"], "modules", item["name"].split("/")[0], {"values", "gradients"})
    for kind in ("optimizers", "trainings"):
        for item in listed[kind]:
            yield Case(item["row"], "trajectories", item["name"].split("/")[0], {"values"})
    for name in array_names("schedules.safetensors"):
        if not name.endswith(("/momentum", "/metrics")):
            yield Case("A10", "trajectories", name.split("/")[0], {"values"})
    samples = read("samples.json")
    for entry in samples["operations"] + samples["modules"]:
        for sample in entry["samples"]:
            checks = {"values", "gradients"} if sample["roots"] else {"values"}
            yield Case(entry["row"], "samples", entry["name"], checks)


def table(header, rows):
    lines = ["| " + " | ".join(header) + " |", "|---" * 2 + "|--:" * (len(header) - 2) + "|"]
    return lines + ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]


def counts(items, sources):
    """How many of each source, all, and how many with each check."""
    return [
        *(sum(case.source == source for case in items) for source in sources), sum("values" in case.checks for case in items),
        *(sum(check in case.checks for case in items) for check in CHECKS),
    ]


def document():
    everything = list(cases())
    own = [case for case in everything if case.source != "samples"]
    samples = read("samples.json")
    entries = samples["operations"] + samples["modules"]
    sources = ["operations", "modules", "trajectories", "samples"]
    rows = [[row, title, *counts([case for case in everything if case.row == row], sources)] for row, title in ROWS.items()]
    rows = [row for row in rows if row[6]]
    rows.append(["", "All", *counts(everything, sources)])
    families = collections.OrderedDict()
    for case in own:
        families.setdefault((case.row, case.family), []).append(case)
    family_rows = [[row, family, *counts(items, [])] for (row, family), items in families.items()]
    skipped = collections.Counter()
    for entry in entries:
        skipped.update(entry["skipped"])
    text = [
        "# What the engine is tested on", "",
        "Written by `scripts/count-cases.py` from the fixtures of the engine's tests; not to be edited.", "",
        "A case is one operation, layer, loss, optimizer or schedule with its arguments and inputs. Its *values* are compared with PyTorch's, "
        "whole arrays in float32 and float64, with the tolerances that stand in the tests. *Gradients* are compared with PyTorch's, too; *finite "
        "differences* are the engine's own gradients against differences in float64, *second derivatives* the gradients of gradients in the same "
        "way; *threads*: the same bits at one thread and at two, on inputs large enough to be cut (layers with parameters are compared so by "
        "ModuleTests).", "",
        f"*Samples* are those on which PyTorch {samples['torch']} tests itself (its `op_db` and `module_db`).", "",
        *table(["Row", "What", "operations", "modules", "trajectories", "samples", "all: values", *CHECKS], rows), "",
        "## The engine's own cases", "", *table(["Row", "Family", "values", *CHECKS], family_rows), "",
        "## PyTorch's samples", "",
        f"Of {len(samples['operations'])} operations and {len(samples['modules'])} modules. {len(samples['operationsWithoutCases'])} entries of "
        f"`op_db` and {len(samples['modulesWithoutCases'])} of `module_db` have no cases here: complex numbers, Fourier transforms, special "
        "functions, and what else the engine does not have; samples.json lists them.", "",
        *table(["Row", "PyTorch's name", "taken", "skipped"],
               [[entry["row"], f"`{entry['name']}`", entry["taken"], sum(entry["skipped"].values())] for entry in entries]), "",
        "Why samples were skipped:", "",
        *(f"- {count}: {reason}" for reason, count in skipped.most_common()), "",
    ]
    return "\n".join(text)


if __name__ == "__main__":
    (ROOT / "docs/tested-cases.md").write_text(document())
