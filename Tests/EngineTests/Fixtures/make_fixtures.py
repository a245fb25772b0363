#!/usr/bin/env python3
"""Makes the expected arrays beside this script with PyTorch, from cases.json.

cases.json is written from the tables of cases in Swift (AZMOON_WRITE_CASES=1 swift test --filter CaseList); the tests read
the arrays and need neither Python nor PyTorch. Arrays are stored in the safetensors format:

operations.safetensors  for each case NAME: NAME/input0, ... and NAME/upstream (the gradient that backward starts from) in
                        float64; NAME/TYPE/output and NAME/TYPE/gradient0, ... as PyTorch computes them in that type.
optimizers.safetensors  initial (9 numbers: parameters of shapes [2, 3] and [3]) and gradients (one row a step); for each case
                        NAME/TYPE: the parameters after each step; NAME/gaps: the same in float64 where the second parameter
                        has no gradient in the steps listed in `gaps`; NAME/PROBLEM/TYPE: the parameters after each step down
                        one of the functions PROBLEM, which start from PROBLEM/start.
schedules.safetensors   see schedules.py.
training.safetensors    inputs, labels and targets; for each case NAME/names (the parameters' names, a line each),
                        NAME/initial/PARAMETER, and for each type NAME/TYPE/losses and NAME/TYPE/final/PARAMETER.
"""
import json
import struct
import warnings
import zlib
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
import torchvision
from torch import nn

import reference_optimizers
from schedules import schedules

FOLDER = Path(__file__).parent
TYPES = {"float32": torch.float32, "float64": torch.float64}
CODES = {"float32": "F32", "float64": "F64", "int64": "I64", "uint8": "U8", "bool": "BOOL"}
STEPS, GAPS = 24, [0, 1, 5]
TRAINING_STEPS, BATCH = 50, 16


def save(name, arrays):
    header, offset, blocks = {}, 0, []
    for key in sorted(arrays):
        array = np.asarray(arrays[key])
        block = array.tobytes(order="C")
        header[key] = {"dtype": CODES[array.dtype.name], "shape": list(array.shape), "data_offsets": [offset, offset + len(block)]}
        blocks.append(block)
        offset += len(block)
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    (FOLDER / name).write_bytes(struct.pack("<Q", len(text)) + text + b"".join(blocks))


def generator(name):
    """Draws that depend on a name alone, so that one case's numbers stay when others are added."""
    return np.random.default_rng(zlib.crc32(name.encode()))


def draw(case, index, spec):
    shape = [int(extent) for extent in spec["shape"]]
    if "list" in spec:
        return np.array([float(value) for value in spec["list"]], dtype=np.float64).reshape(shape)
    random = generator(f"{case}/{index}")
    if "labels" in spec:
        return random.integers(0, int(spec["labels"]), shape)
    return random.uniform(*spec["uniform"], shape)


def operation(case, arrays):
    name = case["name"]
    values = [draw(name, index, spec) for index, spec in enumerate(case["inputs"])]
    for index, value in enumerate(values):
        arrays[f"{name}/input{index}"] = value
    upstream = None
    for type_name in case["types"]:
        leaves = []
        for value, spec in zip(values, case["inputs"]):
            tensor = torch.from_numpy(np.array(value))
            if "labels" not in spec:
                tensor = tensor.to(TYPES[type_name])
            leaves.append(tensor.requires_grad_(spec["gradient"]))
        scope = {"torch": torch, "torchvision": torchvision, "F": F, **case["attributes"], **dict(zip("abcde", leaves))}
        output = eval(case["torch"], scope)
        arrays[f"{name}/{type_name}/output"] = output.detach().numpy()
        if not output.requires_grad:
            continue
        if upstream is None:
            upstream = generator(f"{name}/upstream").uniform(0.5, 1.5, tuple(output.shape))
            arrays[f"{name}/upstream"] = upstream
        output.backward(torch.as_tensor(upstream).to(output.dtype))
        for index, leaf in enumerate(leaves):
            if leaf.requires_grad:
                arrays[f"{name}/{type_name}/gradient{index}"] = leaf.grad.numpy()


def optimizer(text, parameters):
    return eval(text, {**vars(torch.optim), **vars(reference_optimizers), "p": parameters})


def trajectory(case, dtype, initial, gradients, gaps):
    whole = torch.tensor(initial, dtype=dtype)
    parameters = [whole[:6].reshape(2, 3).clone().requires_grad_(), whole[6:].clone().requires_grad_()]
    steps = optimizer(case["torch"], parameters)
    result = []
    for step, row in enumerate(torch.tensor(gradients, dtype=dtype)):
        parameters[0].grad = row[:6].reshape(2, 3).clone()
        parameters[1].grad = None if step in gaps else row[6:].clone()
        steps.step()
        result.append(torch.cat([p.detach().reshape(-1) for p in parameters]).numpy())
    return np.stack(result)


def rosenbrock(p):
    x, y = p
    return ((1 - x) ** 2 + 100 * (y - x**2) ** 2).sum()


def beale(p):
    x, y = p
    return ((1.5 - x + x * y) ** 2 + (2.25 - x + x * y**2) ** 2 + (2.625 - x + x * y**3) ** 2).sum()


def perceptron(p):
    x = torch.arange(20, dtype=p[0].dtype)[:, None] / 8 - 1
    return ((torch.tanh(x @ p[0].T + p[1]) @ p[2].T + p[3] - x**2) ** 2).mean()


# The function, the shapes of its parameters, the start, and a factor that keeps fixed steps from flying off.
PROBLEMS = {
    "rosenbrock": (rosenbrock, [(1,), (1,)], [-1.2, 1.0], 0.002),
    "beale": (beale, [(1,), (1,)], [1.0, 0.8], 0.05),
    "perceptron": (perceptron, [(3, 1), (3,), (1, 3), (1,)], [0.5, -1, 1.5, 0.1, -0.2, 0.3, 1, -0.5, 0.25, 0.125], 1),
}


def descent(case, dtype, problem):
    function, shapes, start, factor = PROBLEMS[problem]
    sizes = [int(np.prod(shape)) for shape in shapes]
    parts = torch.tensor(start, dtype=dtype).split(sizes)
    parameters = [part.reshape(shape).clone().requires_grad_() for part, shape in zip(parts, shapes)]
    steps = optimizer(case["torch"], parameters)
    searches = isinstance(steps, torch.optim.LBFGS)

    def closure():
        steps.zero_grad()
        loss = function(parameters) * (1 if searches else factor)
        loss.backward()
        return loss

    result = []
    for _ in range(8 if searches else STEPS):
        if searches:
            steps.step(closure)
        else:
            closure()
            steps.step()
        result.append(torch.cat([p.detach().reshape(-1) for p in parameters]).numpy())
    return np.stack(result)


def training(case, arrays):
    name = case["name"]
    torch.manual_seed(zlib.crc32(name.encode()))
    initial = eval(case["model"], {"nn": nn}).double().state_dict()
    arrays[f"{name}/names"] = np.frombuffer("\n".join(initial).encode(), dtype=np.uint8)
    for key, value in initial.items():
        arrays[f"{name}/initial/{key}"] = value.numpy()
    for type_name, dtype in TYPES.items():
        model = eval(case["model"], {"nn": nn}).to(dtype)
        model.load_state_dict(initial)
        steps = optimizer(case["optimizer"], list(model.parameters()))
        losses = []
        for step in range(TRAINING_STEPS):
            rows = [(step * BATCH + row) % len(arrays["inputs"]) for row in range(BATCH)]
            scope = {
                "F": F,
                "y": model(torch.tensor(arrays["inputs"][rows], dtype=dtype)),
                "labels": torch.tensor(arrays["labels"][rows]),
                "targets": torch.tensor(arrays["targets"][rows], dtype=dtype),
            }
            loss = eval(case["loss"], scope)
            steps.zero_grad()
            loss.backward()
            steps.step()
            losses.append(loss.item())
        arrays[f"{name}/{type_name}/losses"] = np.array(losses)
        for key, value in model.state_dict().items():
            arrays[f"{name}/{type_name}/final/{key}"] = value.numpy()


def main():
    torch.set_num_threads(1)
    warnings.filterwarnings("ignore")
    cases = json.loads((FOLDER / "cases.json").read_text(), parse_int=float)

    arrays = {}
    for case in cases["operations"]:
        operation(case, arrays)
    save("operations.safetensors", arrays)

    random = generator("optimizers")
    initial, gradients = random.normal(size=9), random.normal(size=(STEPS, 9)) + random.normal(size=9)
    arrays = {"initial": initial, "gradients": gradients, "gaps": np.array(GAPS)}
    for name, (_, _, start, _) in PROBLEMS.items():
        arrays[f"{name}/start"] = np.array(start, dtype=np.float64)
    # PyTorch keeps some optimizers' numbers in the default type.
    torch.set_default_dtype(torch.float64)
    for case in cases["optimizers"]:
        for type_name, dtype in TYPES.items():
            if "LBFGS" not in case["torch"]:
                arrays[f"{case['name']}/{type_name}"] = trajectory(case, dtype, initial, gradients, [])
            for problem in PROBLEMS:
                arrays[f"{case['name']}/{problem}/{type_name}"] = descent(case, dtype, problem)
        if "LBFGS" not in case["torch"]:
            arrays[f"{case['name']}/gaps"] = trajectory(case, torch.float64, initial, gradients, GAPS)
    torch.set_default_dtype(torch.float32)
    save("optimizers.safetensors", arrays)
    save("schedules.safetensors", schedules())

    random = generator("training")
    inputs = random.normal(size=(40, 8))
    targets = np.tanh(inputs @ random.normal(size=(8, 3)))
    arrays = {"inputs": inputs, "labels": np.argmax(inputs[:, :4] * inputs[:, 4:], 1), "targets": targets}
    for case in cases["trainings"]:
        training(case, arrays)
    save("training.safetensors", arrays)


if __name__ == "__main__":
    main()
