"""Makes the files of weights that hold what other programs put beside weights, and types that PyTorch saves in other ways.

    python make_foreign.py

`foreign.json` repeats the values: name -> {name, shape, values}. Written by PyTorch 2.15, NumPy 2.4 and h5py 3.16.
"""

import argparse
import collections
import json
import os
import pathlib
import types

import h5py
import numpy
import torch

HERE = os.path.dirname(os.path.abspath(__file__))
expected = {}


def path(name):
    return os.path.join(HERE, name)


def save(name, content, state=None, **options):
    torch.save(content, path(name), **options)
    if state is not None:
        expected[name] = [
            {"name": key, "shape": list(value.shape), "values": [float(x) for x in value.detach().resolve_neg().double().flatten()]}
            for key, value in state.items()
        ]


def both(name, content, state=None):
    save(f"{name}.pth", content, state)
    save(f"{name}-legacy.pth", content, state, _use_new_zipfile_serialization=False)


imaginary = torch.imag(torch.tensor([1 + 2j, 3 - 4j]).conj())
negated = {"negated": imaginary, "beside": torch.tensor([5.0, 6.0])}
both("negated", negated, negated)

every_byte = torch.arange(256, dtype=torch.int16).to(torch.uint8)
whole = {
    "uint16": torch.tensor([0, 65535], dtype=torch.uint16),
    "uint32": torch.tensor([[1, 2**32 - 1]], dtype=torch.uint32),
    "uint64": torch.tensor([3, 2**62], dtype=torch.uint64),
}
small = {}
for name in ("float8_e4m3fn", "float8_e5m2", "float8_e4m3fnuz", "float8_e5m2fnuz", "float8_e8m0fnu"):
    numbers = every_byte.view(getattr(torch, name))
    small[name] = numbers[numbers.float().isfinite()].clone()
save("new-types.pth", {**whole, **small}, {**whole, **small})
save("large-uint64.pth", {"w": torch.tensor([2**63], dtype=torch.uint64)})

buffer = {"w": torch.nn.Buffer(torch.tensor([1.0, 2.0])), "p": torch.nn.Parameter(torch.tensor([3.0]))}
save("buffer.pth", buffer, buffer)
attributed = torch.nn.Parameter(torch.tensor([4.0]))
attributed.note = "a text"
save("attribute.pth", {"p": attributed}, {"p": attributed})

values = collections.defaultdict(list)
values["history"] = [0.5, 0.25]
state = {"w": torch.tensor([1.0, 2.0])}
foreign = {
    "arguments": argparse.Namespace(lr=0.1, output=pathlib.PurePosixPath("runs/a"), device=torch.device("cuda:1")),
    "simple": types.SimpleNamespace(epochs=3), "values": values, "counts": collections.Counter("aab"),
    "accuracy": numpy.float64(0.75), "steps": numpy.int32(-7), "flag": numpy.bool_(True), "small": numpy.float32(0.5),
    "array": numpy.arange(3), "set": {1}, "dtype": torch.float16, "complex": 1 + 2j, "bytes": b"\x00\xff",
    "windows": pathlib.PureWindowsPath("C:/a/b"), "model": state,
}
both("foreign", foreign, state)
save("defaultdict.pth", collections.defaultdict(list, state), state)

for name, tensor in {
    "quantized": torch.quantize_per_tensor(torch.tensor([1.0, 2.0]), 0.1, 0, torch.quint8),
    "sparse": torch.eye(2).to_sparse(), "complex": torch.tensor([1 + 2j]), "meta": torch.empty(2, device="meta"),
}.items():
    save(f"{name}.pth", {"model": state, "other": {"inner": tensor}}, state)

# Datasets whose elements lie in other files.
open(path("outside.txt"), "w").write("a line that no file of weights can read\n" * 3)
os.chdir(HERE)
with h5py.File("external.h5", "w", libver=("earliest", "v110")) as file:
    file["w"] = numpy.array([1.0], dtype="f4")
    file.create_dataset("stolen", (100,), "u1", external=[("outside.txt", 0, 100)])
layout = h5py.VirtualLayout((6,), "f4")
layout[:] = h5py.VirtualSource("flat.h5", "0.bias", (6,))
with h5py.File("virtual.h5", "w", libver=("earliest", "v110")) as file:
    file.create_virtual_dataset("stolen", layout)
with h5py.File("link.h5", "w", libver=("earliest", "v110")) as file:
    file["w"] = numpy.array([1.0], dtype="f4")
    file["layer/stolen"] = h5py.ExternalLink("flat.h5", "/0.bias")
with h5py.File("hidden-link.h5", "w", libver=("earliest", "v110")) as file:
    file["w"] = numpy.array([1.0], dtype="f4")
    file["a"] = h5py.SoftLink("/b")
    file["b"] = h5py.ExternalLink("flat.h5", "/0.bias")
with h5py.File("unsigned.h5", "w", libver=("earliest", "v110")) as file:
    file["uint16"] = numpy.array([65535], dtype=numpy.uint16)
    file["uint64"] = numpy.array([2**62], dtype=numpy.uint64)
expected["unsigned.h5"] = [
    {"name": "uint16", "shape": [1], "values": [65535.0]}, {"name": "uint64", "shape": [1], "values": [2.0**62]},
]
with h5py.File("large-unsigned.h5", "w", libver=("earliest", "v110")) as file:
    file["w"] = numpy.array([2**64 - 1], dtype=numpy.uint64)

with open(path("foreign.json"), "w") as file:
    json.dump(expected, file)

# crash.h5 is flat.h5 with some bytes changed at random, kept because the HDF5 library 1.10.8 ends with signal 11 on it.
