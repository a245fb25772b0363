"""Makes the files of weights that the tests read, with PyTorch, h5py and safetensors.

    python make_fixtures.py

Every file holds small tensors whose values `expected.json` repeats: name -> {shape, values}.
"""

import collections
import json
import os
import pickle
import struct
import zipfile

import h5py
import numpy
import safetensors.torch
import torch

HERE = os.path.dirname(os.path.abspath(__file__))
expected = {}


def path(name):
    return os.path.join(HERE, name)


def expect(name, state):
    expected[name] = [
        {"name": key, "shape": list(value.shape), "values": [float(x) for x in value.detach().double().flatten()]}
        for key, value in state.items()
    ]


def save(name, content, state=None, **options):
    torch.save(content, path(name), **options)
    if state is not None:
        expect(name, state)


torch.manual_seed(0)
network = torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.BatchNorm1d(4), torch.nn.Linear(4, 2))
state = network.state_dict()
save("state.pth", state, state)
save("state-legacy.pth", state, state, _use_new_zipfile_serialization=False)
for version in (3, 4, 5):
    save(f"protocol{version}.pth", state, state, pickle_protocol=version)
save("legacy-protocol4.pth", state, state, _use_new_zipfile_serialization=False, pickle_protocol=4)

types = collections.OrderedDict(
    float32=torch.tensor([1.5, -2.25, 0.0]),
    float64=torch.tensor([[1e-300, 2.0]], dtype=torch.float64),
    float16=torch.tensor([1.0, -0.333, 65504.0, 6e-8, float("inf"), -0.0, 1e-5], dtype=torch.float16),
    bfloat16=torch.tensor([1.0, -3.14159, 1e30], dtype=torch.bfloat16),
    int64=torch.tensor([-(2**62), 7]),
    int32=torch.tensor([-(2**31), 5], dtype=torch.int32),
    int16=torch.tensor([-300, 5], dtype=torch.int16),
    int8=torch.tensor([-128, 5], dtype=torch.int8),
    uint8=torch.tensor([0, 255], dtype=torch.uint8),
    bool=torch.tensor([True, False, True]),
    scalar=torch.tensor(3.5),
    empty=torch.zeros(0, 3),
)
finite = collections.OrderedDict(types)
finite["float16"] = torch.tensor([1.0, -0.333, 65504.0, 6e-8, 3.0, -0.0, 1e-5], dtype=torch.float16)
save("types.pth", finite, finite)
save("types-legacy.pth", finite, finite, _use_new_zipfile_serialization=False)
safetensors.torch.save_file(dict(finite), path("types.safetensors"), metadata={"origin": 'a "test"'})
expect("types.safetensors", finite)

base = torch.arange(24.0).reshape(2, 3, 4)
views = collections.OrderedDict(
    base=base, transposed=base.transpose(0, 2), row=base[1, 1], column=base[:, 1, 2], step=base.flatten()[3::5],
    expanded=torch.tensor([5.0]).expand(2, 3), again=base, parameter=torch.nn.Parameter(torch.ones(2)),
)
save("views.pth", views, views)
save("views-legacy.pth", views, views, _use_new_zipfile_serialization=False)

optimizer = torch.optim.Adam(network.parameters(), lr=0.1)
network(torch.ones(3, 3)).sum().backward()
optimizer.step()
state = network.state_dict()
checkpoint = {
    "epoch": 3, "best": torch.tensor(0.5), "arguments": {"name": "test", "rates": (0.1, 0.2), "flag": True, "none": None},
    "big": 2**100, "model_state_dict": state, "optimizer": optimizer.state_dict(),
}
save("checkpoint.pth", checkpoint, state)
save("checkpoint-legacy.pth", checkpoint, state, _use_new_zipfile_serialization=False)
save("parallel.pth", {"state_dict": {f"module.{k}": v for k, v in state.items()}}, state)
save("two.pth", {"generator": {"weight": torch.ones(2)}, "discriminator": {"weight": torch.zeros(3)}})
save("one.pth", torch.ones(2))
save("none.pth", {"epoch": 3})

# The entries of a deflated archive, as people make them who zip a file again.
with zipfile.ZipFile(path("views.pth")) as source, zipfile.ZipFile(path("deflated.pth"), "w", zipfile.ZIP_DEFLATED) as out:
    for name in source.namelist():
        out.writestr(name, source.read(name))
expect("deflated.pth", views)


class Command:
    def __reduce__(self):
        return os.system, ("echo this must never run",)


save("malicious.pth", {"weight": torch.ones(2), "run": Command()})
save("malicious-legacy.pth", {"weight": torch.ones(2), "run": Command()}, _use_new_zipfile_serialization=False)
save("class.pth", {"model": torch.nn.Linear(2, 2)})
with open(path("plain.pkl"), "wb") as file:
    pickle.dump({"weight": [1.0, 2.0]}, file)


def rewrite(source, target, change):
    """Copies an archive, its entries changed."""
    with zipfile.ZipFile(path(source)) as old, zipfile.ZipFile(path(target), "w") as new:
        for name in old.namelist():
            content = change(name, old.read(name))
            if content is not None:
                new.writestr(name, content)


def ending(suffix, content):
    return lambda name, old: content if name.endswith(suffix) else old


rewrite("one.pth", "big-endian.pth", ending("byteorder", b"big"))
rewrite("one.pth", "short-storage.pth", ending("data/0", b"1234"))
rewrite("one.pth", "no-storage.pth", ending("data/0", None))
rewrite("one.pth", "no-pickle.pth", ending("data.pkl", None))
# The shape (2,) is made (3,): BININT1 2, TUPLE1 -> BININT1 3, TUPLE1; the storage still has two.
rewrite("one.pth", "wrong-shape.pth", lambda name, old: old.replace(b"K\x02\x85", b"K\x03\x85"))
whole = open(path("state.pth"), "rb").read()
open(path("truncated.pth"), "wb").write(whole[: len(whole) // 2])
whole = open(path("state-legacy.pth"), "rb").read()
open(path("truncated-legacy.pth"), "wb").write(whole[:-8])

safetensors.torch.save_file(dict(state), path("state.safetensors"))
expect("state.safetensors", state)
with h5py.File(path("flat.h5"), "w", libver=("earliest", "v110")) as file:
    for key, value in state.items():
        file[key] = value.numpy()
    file["half"] = numpy.array([1.5, -2.0], dtype=numpy.float16)
    file["int32"] = numpy.array([[-7]], dtype=numpy.int32)
    file["note"] = "a text"
both = dict(state, half=torch.tensor([1.5, -2.0]), int32=torch.tensor([[-7]]))
expect("flat.h5", both)
with h5py.File(path("nested.h5"), "w", libver=("earliest", "v110")) as file:
    for key, value in both.items():
        file[key.replace(".", "/")] = value.numpy()
expect("nested.h5", both)

with open(path("expected.json"), "w") as file:
    json.dump(expected, file, indent=1)
    file.write("\n")
