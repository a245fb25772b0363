"""PyTorch's side of `azmoon bench --operations`: one operation at a time, on request.

Requests and answers are lines of JSON: {"about": true} -> {"torch": VERSION, "workloads": [...]};
{"workload": NAME, "threads": 1, "steps": 10} -> {"ms_per_step": 0.2}. The names and shapes are those of
Sources/Tasks/Bench/OperationBenchmark.swift.
"""

import json
import sys
import time

import torch
from torch.nn import functional as F


def operations():
    x = torch.rand(1 << 20) * 4 - 2
    y = torch.rand(1 << 20) * 1.5 + 0.5
    rows = torch.rand(1024, 1024) * 4 - 2
    leaf = rows.clone().requires_grad_()
    labels = torch.arange(1024) * 7 % 1024
    parameter = torch.rand(10_000_000, requires_grad=True)
    parameter.grad = torch.rand(10_000_000) * 2 - 1
    adam = torch.optim.Adam([parameter])

    def cross_entropy():
        leaf.grad = None
        F.cross_entropy(leaf, labels).backward()

    without = {
        "copy": lambda: x.clone(), "add": lambda: x + y, "multiply": lambda: x * y, "divide": lambda: x / y,
        "relu": lambda: x.relu(), "exp": lambda: x.exp(), "tanh": lambda: x.tanh(), "sigmoid": lambda: x.sigmoid(),
        "gelu": lambda: F.gelu(x), "silu": lambda: F.silu(x), "sum": lambda: x.sum(),
        "softmax": lambda: rows.softmax(1), "log_softmax": lambda: rows.log_softmax(1),
    }

    def quiet(body):
        def run():
            with torch.no_grad():
                body()
        return run

    return {name: quiet(body) for name, body in without.items()} | {
        "copy_10m": lambda: parameter.grad.clone(), "cross_entropy_forward_backward": cross_entropy, "adam_10m": adam.step}


def main():
    known = operations()
    for line in sys.stdin:
        request = json.loads(line)
        if request.get("about"):
            answer = {"torch": torch.__version__, "workloads": list(known)}
        elif request.get("workload") not in known:
            answer = {"error": f"there is no operation {request.get('workload')}"}
        else:
            torch.set_num_threads(request["threads"])
            body = known[request["workload"]]
            body()
            start = time.perf_counter()
            for _ in range(request["steps"]):
                body()
            answer = {"ms_per_step": (time.perf_counter() - start) / request["steps"] * 1e3}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
