"""PyTorch's training steps, timed in rounds on request, so that a benchmark can interleave them with its own.

Requests and answers are lines of JSON on standard input and output:
    {"about": true}                                                -> {"torch": "2.6.0", "workloads": [...]}
    {"workload": "mlp_784_64_32_10_b32", "threads": 1, "steps": 100} -> {"ms_per_step": 0.31, "variant": "compiled"}
A mistake is answered with {"error": "..."}. The first request for a workload builds and warms it as most people type it ("plain"), with
channels last and a fused optimizer ("fused"), and compiled besides ("compiled", tried in a process of its own first, which it may end); what is fastest answers this and later requests. By hand: torch_steps.py [--threads N] [--rounds N] WORKLOAD...
torch_steps.py --memory WORKLOAD prints {"tensor_bytes": L, "peak_bytes": N, "process_bytes": M}: the peak of the bytes that PyTorch's
profiler sees allocated for tensors; how far building and training lifts the process's peak of resident memory, without
pages of programs and libraries, once a tiny network has made PyTorch load what it loads; and the whole process's peak.
"""

import argparse
import json
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from typing import Callable

import torch
from torch import nn
from torch.nn import functional as F


# torch.compile makes code for each model and number of threads, and gives up after eight of one function.
for limit in ("recompile_limit", "cache_size_limit"):
    if hasattr(torch._dynamo.config, limit):
        setattr(torch._dynamo.config, limit, 1000)


def mlp(*sizes):
    layers = [nn.Flatten()]
    for index, (inputs, outputs) in enumerate(zip(sizes, sizes[1:])):
        layers.append(nn.Linear(inputs, outputs))
        if index < len(sizes) - 2:
            layers.append(nn.ReLU())
    return nn.Sequential(*layers)


def mnist_cnn():
    return nn.Sequential(
        nn.Conv2d(1, 10, 5, 1, 1), nn.MaxPool2d(2), nn.ReLU(),
        nn.Conv2d(10, 20, 5, 1, 1), nn.MaxPool2d(2), nn.ReLU(),
        nn.Flatten(), nn.Linear(500, 50), nn.ReLU(), nn.Linear(50, 10))


def cifar_cnn():
    return nn.Sequential(
        nn.Conv2d(3, 32, 3), nn.BatchNorm2d(32), nn.ReLU(), nn.Conv2d(32, 64, 3), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(64, 96, 3, 1, 1), nn.BatchNorm2d(96), nn.ReLU(), nn.Conv2d(96, 120, 3), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(120, 120, 3, 1, 1), nn.BatchNorm2d(120), nn.ReLU(), nn.Conv2d(120, 120, 3), nn.ReLU(),
        nn.Dropout(0.1), nn.Flatten(), nn.Linear(120 * 4 * 4, 512), nn.ReLU(), nn.Linear(512, 256), nn.ReLU(),
        nn.Dropout(0.1), nn.Linear(256, 10))


class ConvBlock(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(inputs, outputs, 3, 1, 1), nn.ReLU(), nn.BatchNorm2d(outputs),
            nn.Conv2d(outputs, outputs, 3, 1, 1), nn.ReLU())

    def forward(self, x):
        return self.layers(x)


class UNet(nn.Module):
    def __init__(self, inputs=1, outputs=1, widths=(32, 64, 128)):
        super().__init__()
        self.encoders = nn.ModuleList(ConvBlock(a, b) for a, b in zip((inputs,) + widths[:-1], widths))
        self.pool = nn.MaxPool2d(2, 2)
        self.bottleneck = ConvBlock(widths[-1], widths[-1] * 2)
        self.ups = nn.ModuleList(
            nn.ConvTranspose2d(a * 2 if k == 0 else widths[-k], a, 2, 2) for k, a in enumerate(reversed(widths)))
        self.decoders = nn.ModuleList(ConvBlock(a * 2, a) for a in reversed(widths))
        self.output = nn.Conv2d(widths[0], outputs, 1)

    def forward(self, x):
        skips = []
        for encoder in self.encoders:
            x = encoder(x)
            skips.append(x)
            x = self.pool(x)
        x = self.bottleneck(x)
        for up, decoder, skip in zip(self.ups, self.decoders, reversed(skips)):
            x = decoder(torch.cat([up(x), skip], 1))
        return self.output(x)


class DeformableBlock(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.offsets = nn.Conv2d(channels, 18, 3, 1, 1)
        self.weight = nn.Parameter(torch.randn(channels, channels, 3, 3) * 0.05)

    def forward(self, x):
        from torchvision.ops import deform_conv2d
        return deform_conv2d(x, self.offsets(x) * 0.1, self.weight, padding=1)


def resnet18():
    from torchvision.models import resnet18
    return resnet18(num_classes=10)


def adam(parameters, **options):
    return torch.optim.Adam(parameters, lr=1e-3, **options)


def sgd(parameters, **options):
    return torch.optim.SGD(parameters, lr=1e-2, momentum=0.9, **options)


def cross_entropy(output, x, labels):
    return F.cross_entropy(output, labels)


def binary_cross_entropy(output, x, labels):
    return F.binary_cross_entropy_with_logits(output, (x > 0).float())


def mean_square(output, x, labels):
    return (output * output).mean()


@dataclass
class Workload:
    build: Callable
    shape: tuple
    classes: int | None
    optimizer: Callable
    loss: Callable
    # Steps of a round by hand; a tenth of them warm up.
    steps: int


WORKLOADS = {
    "mlp_784_64_32_10_b32":
        Workload(lambda: mlp(784, 64, 32, 10), (32, 1, 28, 28), 10, adam, cross_entropy, 1000),
    "mlp_784_512x3_10_b128":
        Workload(lambda: mlp(784, 512, 512, 512, 10), (128, 1, 28, 28), 10, sgd, cross_entropy, 200),
    "mnist_cnn_b32": Workload(mnist_cnn, (32, 1, 28, 28), 10, adam, cross_entropy, 300),
    "cifar_cnn_b64": Workload(cifar_cnn, (64, 3, 32, 32), 10, adam, cross_entropy, 10),
    "unet_b4_128": Workload(UNet, (4, 1, 128, 128), None, adam, binary_cross_entropy, 4),
    "resnet18_b16_96": Workload(resnet18, (16, 3, 96, 96), 10, sgd, cross_entropy, 4),
    "conv3x3_c64_56_b8":
        Workload(lambda: nn.Conv2d(64, 64, 3, 1, 1), (8, 64, 56, 56), None, sgd, mean_square, 20),
    "conv1x1_c64_256_56_b8": Workload(lambda: nn.Conv2d(64, 256, 1), (8, 64, 56, 56), None, sgd, mean_square, 20),
    "conv3x3_c64_128_s2_56_b8":
        Workload(lambda: nn.Conv2d(64, 128, 3, 2, 1), (8, 64, 56, 56), None, sgd, mean_square, 20),
    "conv3x3_c128_g32_28_b16":
        Workload(lambda: nn.Conv2d(128, 128, 3, 1, 1, groups=32), (16, 128, 28, 28), None, sgd, mean_square, 20),
    "depthwise3x3_c128_28_b16":
        Workload(lambda: nn.Conv2d(128, 128, 3, 1, 1, groups=128), (16, 128, 28, 28), None, sgd, mean_square, 40),
    "deform3x3_c64_56_b8": Workload(lambda: DeformableBlock(64), (8, 64, 56, 56), None, sgd, mean_square, 3),
}


VARIANTS = ("plain", "fused", "compiled")


class Runner:
    """A workload's model, optimizer and batch, ready for further steps."""

    def __init__(self, workload, variant="plain"):
        torch.manual_seed(0)
        self.variant = variant
        self.model = workload.build()
        self.model.train()
        self.x = torch.randn(workload.shape)
        is_tuned = variant != "plain"
        if is_tuned and self.x.dim() == 4:
            self.model = self.model.to(memory_format=torch.channels_last)
            self.x = self.x.contiguous(memory_format=torch.channels_last)
        self.optimizer = workload.optimizer(self.model.parameters(), **({"fused": True} if is_tuned else {}))
        if variant == "compiled":
            self.model = torch.compile(self.model)
        self.loss = workload.loss
        self.labels = torch.randint(0, workload.classes, (workload.shape[0],)) if workload.classes else None
        for _ in range(max(2, workload.steps // 10)):
            self.step()

    def step(self):
        self.optimizer.zero_grad(set_to_none=True)
        self.loss(self.model(self.x), self.x, self.labels).backward()
        self.optimizer.step()

    def milliseconds(self, steps):
        """The mean time of a step over one round."""
        start = time.perf_counter()
        for _ in range(steps):
            self.step()
        return (time.perf_counter() - start) / steps * 1e3


def try_apart(name, threads, variant):
    """Runs a few steps in a process of its own, because compiled code can end it; raises what went wrong."""
    command = [sys.executable, __file__, "--threads", str(threads), "--try-variant", variant, name]
    result = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=200)
    if result.returncode < 0:
        raise RuntimeError(f"its process ended by signal {-result.returncode}")
    if result.returncode > 0:
        raise RuntimeError((result.stderr.strip().splitlines() or ["its process failed"])[-1])


class Peer:
    def __init__(self):
        self.runners = {}

    def round(self, name, threads, steps):
        torch.set_num_threads(threads)
        key = (name, threads)
        if key not in self.runners:
            self.runners[key] = self.fastest(name, threads)
        return self.runners[key].milliseconds(steps)

    @staticmethod
    def fastest(name, threads):
        """The variant whose median round is the shortest; one that this machine cannot build, for want of a compiler, or run is left out."""
        workload = WORKLOADS[name]
        runners = [Runner(workload)]
        for variant in VARIANTS[1:]:
            try:
                if variant == "compiled":
                    try_apart(name, threads, variant)
                runners.append(Runner(workload, variant))
            except Exception as error:
                print(f"PyTorch's variant {variant} of {name} is left out: {str(error).splitlines()[0]}", file=sys.stderr)
        steps = max(2, workload.steps // 10)
        rounds = [[runner.milliseconds(steps) for runner in runners] for _ in range(5)]
        times = [statistics.median(column) for column in zip(*rounds)]
        return runners[times.index(min(times))]

    def answer(self, request):
        if request.get("about"):
            return {"torch": torch.__version__, "workloads": list(WORKLOADS)}
        name = request.get("workload")
        threads, steps = request.get("threads", 1), request.get("steps", 100)
        if name not in WORKLOADS:
            return {"error": f"no workload {name!r}; there are {', '.join(WORKLOADS)}"}
        if not (isinstance(threads, int) and threads > 0 and isinstance(steps, int) and steps > 0):
            return {"error": f"threads and steps must be positive integers, not {threads!r} and {steps!r}"}
        time_ms = self.round(name, threads, steps)
        return {"ms_per_step": time_ms, "variant": self.runners[name, threads].variant}


def serve():
    peer = Peer()
    for line in sys.stdin:
        try:
            answer = peer.answer(json.loads(line))
        except (ValueError, AttributeError) as error:
            answer = {"error": f"not a request: {error}"}
        except (ImportError, RuntimeError) as error:
            answer = {"error": str(error)}
        print(json.dumps(answer), flush=True)


def resident(key):
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith(key))


def peak_memory(name):
    workload = WORKLOADS[name]
    Runner(Workload(lambda: mlp(8, 8, 10), (8, 8), 10, workload.optimizer, cross_entropy, 100))
    before = resident("RssAnon")
    with open("/proc/self/clear_refs", "w") as peak:
        peak.write("5")
    runner = Runner(workload)
    for _ in range(20):
        runner.step()
    peak = resident("VmHWM")
    growth = peak - resident("RssFile") - before
    del runner
    return {"tensor_bytes": peak_tensors(workload), "peak_bytes": growth, "process_bytes": peak}


def peak_tensors(workload):
    with torch.profiler.profile(activities=[torch.profiler.ProfilerActivity.CPU], profile_memory=True) as profile:
        runner = Runner(workload)
        for _ in range(20):
            runner.step()
    # Between the first and the last event each allocation adds its bytes and each release takes them back.
    live = peak = 0
    for event in sorted(profile.profiler.kineto_results.events(), key=lambda event: event.start_ns()):
        if event.name() == "[memory]":
            live += event.nbytes()
            peak = max(peak, live)
    return peak


def by_hand(names, threads, rounds):
    peer = Peer()
    for name in names:
        times = [peer.round(name, threads, WORKLOADS[name].steps) for _ in range(rounds)]
        time_ms = statistics.median(times)
        samples = WORKLOADS[name].shape[0] / time_ms * 1e3
        variant = peer.runners[name, threads].variant
        print(f"{name:26s} threads={threads} {variant:9s} {time_ms:9.3f} ms/step {samples:10.0f} samples/s", flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("names", nargs="*", metavar="WORKLOAD")
    parser.add_argument("--try-variant", choices=VARIANTS, help="only run a few steps of each WORKLOAD, to see whether they succeed")
    parser.add_argument("--memory", choices=WORKLOADS, metavar="WORKLOAD")
    options = parser.parse_args()
    if options.memory:
        torch.set_num_threads(options.threads)
        print(json.dumps(peak_memory(options.memory)))
        sys.exit()
    unknown = [name for name in options.names if name not in WORKLOADS]
    if unknown:
        sys.exit(f"No workload {unknown[0]}. There are {', '.join(WORKLOADS)}.")
    if options.try_variant:
        torch.set_num_threads(options.threads)
        for name in options.names:
            Runner(WORKLOADS[name], options.try_variant)
    elif options.names:
        by_hand(options.names, options.threads, options.rounds)
    else:
        serve()
