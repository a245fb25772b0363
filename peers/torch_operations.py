"""PyTorch's side of `azmoon bench --operations`: one operation at a time, on request.

Requests and answers are lines of JSON: {"about": true} -> {"torch": VERSION, "workloads": [...]};
{"workload": NAME, "threads": 1, "steps": 10} -> {"ms_per_step": 0.2}. The names and shapes are those of
Sources/Benchmarks/OperationBenchmark.swift and OperationBenchmark+Steps.swift.
"""

import json
import sys
import time

import torch
from torch import nn
from torch.nn import functional as F


def without_gradients():
    x = torch.rand(1 << 20) * 4 - 2
    y = torch.rand(1 << 20) * 1.5 + 0.5
    rows = torch.rand(1024, 1024) * 4 - 2
    layer_norm, batch_norm, images = nn.LayerNorm(1024), nn.BatchNorm2d(64), rows.view(16, 64, 32, 32)
    gradient = torch.rand(10_000_000)
    bodies = {
        "copy": lambda: x.clone(), "add": lambda: x + y, "multiply": lambda: x * y, "divide": lambda: x / y,
        "relu": lambda: x.relu(), "exp": lambda: x.exp(), "tanh": lambda: x.tanh(), "sigmoid": lambda: x.sigmoid(),
        "gelu": lambda: F.gelu(x), "silu": lambda: F.silu(x), "sum": lambda: x.sum(), "column_sums": lambda: rows.sum(0),
        "softmax": lambda: rows.softmax(1), "log_softmax": lambda: rows.log_softmax(1),
        "layer_norm_forward": lambda: layer_norm(rows), "batch_norm_forward": lambda: batch_norm(images),
        "copy_10m": lambda: gradient.clone(),
    }

    def quiet(body):
        def run():
            with torch.no_grad():
                body()
        return run

    return {name: quiet(body) for name, body in bodies.items()}


def with_gradients():
    leaf = (torch.rand(1024, 1024) * 4 - 2).requires_grad_()
    target = torch.rand(1024, 1024)
    labels = torch.arange(1024) * 7 % 1024
    parameter = torch.rand(10_000_000, requires_grad=True)
    parameter.grad = torch.rand(10_000_000) * 2 - 1
    adam = torch.optim.Adam([parameter])

    def loss(function, other):
        def run():
            leaf.grad = None
            function(leaf, other).backward()
        return run

    def layer(module, shape):
        x, gradient = (torch.rand(shape) * 4 - 2).requires_grad_(), torch.rand(shape)

        def run():
            x.grad = None
            module.zero_grad()
            module(x).backward(gradient)
        return run

    return {
        "mse_forward_backward": loss(F.mse_loss, target), "cross_entropy_forward_backward": loss(F.cross_entropy, labels),
        "layer_norm_forward_backward": layer(nn.LayerNorm(1024), (1024, 1024)),
        "batch_norm_forward_backward": layer(nn.BatchNorm2d(64), (16, 64, 32, 32)), "adam_10m": adam.step,
    }


def lstm():
    layer, head = nn.LSTM(28, 128), nn.Linear(128, 10)
    optimizer = torch.optim.Adam([*layer.parameters(), *head.parameters()])
    x, labels = torch.rand(28, 32, 28) * 2 - 1, torch.arange(32) % 10

    def step():
        optimizer.zero_grad()
        F.cross_entropy(head(layer(x)[0][-1]), labels).backward()
        optimizer.step()
    return step


def attention():
    layer = nn.MultiheadAttention(128, 4, batch_first=True)
    optimizer = torch.optim.Adam(layer.parameters())
    x = torch.rand(8, 128, 128) * 2 - 1

    def step():
        optimizer.zero_grad()
        layer(x, x, x, need_weights=False)[0].square().mean().backward()
        optimizer.step()
    return step


def lbfgs():
    hidden = 64
    x = torch.linspace(-1, 1, 100).reshape(100, 1)
    y = x.square()
    model = nn.Sequential(nn.Linear(1, hidden, bias=False), nn.ReLU(), nn.Linear(hidden, 1, bias=False))
    places = torch.arange(hidden, dtype=torch.float64)
    starts = [(places * 3).sin().float().reshape(hidden, 1), ((places * 5).cos() / 8).float().reshape(1, hidden)]

    def step():
        with torch.no_grad():
            for parameter, start in zip(model.parameters(), starts):
                parameter.copy_(start)
        optimizer = torch.optim.LBFGS(model.parameters(), line_search_fn="strong_wolfe")

        def closure():
            optimizer.zero_grad()
            loss = F.mse_loss(model(x), y)
            loss.backward()
            return loss
        optimizer.step(closure)
    return step


def operations():
    steps = {"lstm_b32_t28_h128": lstm(), "attention_b8_t128_h4": attention(), "lbfgs_parabola": lbfgs()}
    return without_gradients() | with_gradients() | steps


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
