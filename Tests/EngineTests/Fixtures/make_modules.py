#!/usr/bin/env python3
"""Makes modules.safetensors beside this script with PyTorch, from modules.json.

modules.json is written from the table of cases in Swift (AZMOON_WRITE_CASES=1 swift test --filter ModuleTests). For each case:
NAME/names (parameters and buffers, a line each), NAME/initial/PARAMETER, NAME/input0, ..., NAME/upstream0, ... (the factors of the
outputs in the sum that backward starts from), and for each type NAME/TYPE/output0, ..., NAME/TYPE/gradient/input0, ...,
NAME/TYPE/gradient/PARAMETER and NAME/TYPE/buffer/BUFFER after the call.
"""
import json

import numpy as np
import torch
from torch import nn

from make_fixtures import FOLDER, TYPES, generator, save


def module(case, arrays):
    name = case["name"]
    random = generator(f"module/{name}")
    reference = eval(case["module"], {"nn": nn}).double()
    for key, value in reference.state_dict().items():
        if value.is_floating_point():
            low, high = (0.5, 1.5) if key.endswith("running_var") else (-0.6, 0.6)
            value.copy_(torch.from_numpy(random.uniform(low, high, tuple(value.shape))))
        arrays[f"{name}/initial/{key}"] = value.clone().numpy()
    initial = {key: value.clone() for key, value in reference.state_dict().items()}
    arrays[f"{name}/names"] = np.frombuffer("\n".join(initial).encode(), dtype=np.uint8)
    inputs = []
    for index, spec in enumerate(case["inputs"]):
        draws = random.integers(0, spec["labels"], spec["shape"]) if "labels" in spec else random.uniform(-1, 1, spec["shape"])
        inputs.append(draws)
        arrays[f"{name}/input{index}"] = draws
    upstream = None
    for type_name, dtype in TYPES.items():
        model = eval(case["module"], {"nn": nn}).to(dtype)
        model.load_state_dict(initial)
        model.train(case["training"])
        leaves = [torch.from_numpy(draws) for draws in inputs]
        leaves = [x.to(dtype).requires_grad_() if x.is_floating_point() else x for x in leaves]
        outputs = eval(case["call"], {"torch": torch, "m": model, **dict(zip("abc", leaves))})
        if upstream is None:
            upstream = [random.uniform(0.5, 1.5, tuple(output.shape)) for output in outputs]
            for index, factors in enumerate(upstream):
                arrays[f"{name}/upstream{index}"] = factors
        sum((output * torch.as_tensor(factors).to(dtype)).sum() for output, factors in zip(outputs, upstream)).backward()
        for index, output in enumerate(outputs):
            arrays[f"{name}/{type_name}/output{index}"] = output.detach().numpy()
        for index, leaf in enumerate(leaves):
            if leaf.requires_grad:
                arrays[f"{name}/{type_name}/gradient/input{index}"] = leaf.grad.numpy()
        for key, parameter in model.named_parameters():
            arrays[f"{name}/{type_name}/gradient/{key}"] = parameter.grad.numpy()
        for key, buffer in model.named_buffers():
            arrays[f"{name}/{type_name}/buffer/{key}"] = buffer.numpy()


def modules():
    arrays = {}
    for case in json.loads((FOLDER / "modules.json").read_text()):
        module(case, arrays)
    save("modules.safetensors", arrays)


if __name__ == "__main__":
    torch.set_num_threads(1)
    modules()
