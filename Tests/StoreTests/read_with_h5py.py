"""Reads a run file with h5py alone, as a user would, and prints what it holds as JSON.

    python3 read_with_h5py.py results/optimizers/runs/0123456789abcdef.h5

Also checks the seal, the text of 512 bytes before the HDF5 content. Needs h5py and numpy.
"""

import hashlib
import json
import sys

import h5py
import numpy


def seal(path):
    """The lines of the seal, and whether the content is what it vouches for."""
    with open(path, "rb") as file:
        block, content = file.read(512), file.read()
    lines = block.rstrip(b"\0").decode().split("\n")
    digest = hashlib.sha256(content).hexdigest()
    return {"title": lines[0], "holds": lines[1:3] == [f"sha256 {digest}", f"bytes {len(content)}"]}


def content(path):
    with h5py.File(path, "r") as run:
        datasets = {}

        def visit(name, item):
            if not isinstance(item, h5py.Dataset):
                return
            if h5py.check_string_dtype(item.dtype):
                datasets["/" + name] = {"type": "text", "shape": list(item.shape), "values": item.asstr()[()]}
            else:
                values = numpy.asarray(item[()])
                datasets["/" + name] = {
                    "type": str(values.dtype),
                    "shape": list(values.shape),
                    # Bits, so that NaN and -0 can be compared.
                    "bytes": values.astype(values.dtype.newbyteorder("<")).tobytes().hex(),
                }

        run.visititems(visit)
        attributes = {key: (value if isinstance(value, str) else int(value)) for key, value in run.attrs.items()}
        return {"user_block": run.userblock_size, "attributes": attributes, "datasets": datasets}


if __name__ == "__main__":
    print(json.dumps({"seal": seal(sys.argv[1]), **content(sys.argv[1])}, sort_keys=True, ensure_ascii=False))
