"""JAX's training steps, timed in rounds on request, with the requests and answers of torch_steps.py:
    {"about": true}                                                -> {"jax": "0.8.0", "workloads": [...]}
    {"workload": "mlp_784_64_32_10_b32", "threads": 1, "steps": 100} -> {"ms_per_step": 0.33, "variant": "jitted"}
A mistake is answered with {"error": "..."}. A step is forward, loss, backward and update as one jitted function whose parameters and
optimizer state are donated, so that XLA updates them in place; images are channels-last, as JAX has them. XLA takes as many threads as a
process may run on, so that each number of threads has a process of its own, which may run on so many processors.
By hand: jax_steps.py [--threads N] [--rounds N] WORKLOAD...
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--threads", type=int)
parser.add_argument("--rounds", type=int, default=5)
parser.add_argument("names", nargs="*", metavar="WORKLOAD")
options = parser.parse_args()
if options.threads:
    # Before JAX is loaded, which counts them.
    os.sched_setaffinity(0, set(sorted(os.sched_getaffinity(0))[: options.threads]))

import jax
import jax.numpy as jnp
import optax
from flax import linen as nn


class MLP(nn.Module):
    sizes: tuple

    @nn.compact
    def __call__(self, x):
        x = x.reshape(x.shape[0], -1)
        for size in self.sizes[:-1]:
            x = nn.relu(nn.Dense(size)(x))
        return nn.Dense(self.sizes[-1])(x)


class MNISTCNN(nn.Module):
    @nn.compact
    def __call__(self, x):
        for channels in (10, 20):
            x = nn.relu(nn.max_pool(nn.Conv(channels, (5, 5), padding=1)(x), (2, 2), (2, 2)))
        return nn.Dense(10)(nn.relu(nn.Dense(50)(x.reshape(x.shape[0], -1))))


class Block(nn.Module):
    channels: int
    stride: int

    @nn.compact
    def __call__(self, x):
        def norm(x):
            return nn.BatchNorm(use_running_average=False, momentum=0.9)(x)

        stride = (self.stride, self.stride)
        y = nn.relu(norm(nn.Conv(self.channels, (3, 3), stride, padding=1, use_bias=False)(x)))
        y = norm(nn.Conv(self.channels, (3, 3), padding=1, use_bias=False)(y))
        if x.shape != y.shape:
            x = norm(nn.Conv(self.channels, (1, 1), stride, use_bias=False)(x))
        return nn.relu(x + y)


class ResNet18(nn.Module):
    @nn.compact
    def __call__(self, x):
        x = nn.Conv(64, (7, 7), (2, 2), padding=3, use_bias=False)(x)
        x = nn.relu(nn.BatchNorm(use_running_average=False, momentum=0.9)(x))
        x = nn.max_pool(x, (3, 3), (2, 2), padding=((1, 1), (1, 1)))
        for stage, channels in enumerate((64, 128, 256, 512)):
            for block in range(2):
                x = Block(channels, 2 if stage > 0 and block == 0 else 1)(x)
        return nn.Dense(10)(x.mean((1, 2)))


def adam():
    return optax.adam(1e-3)


def sgd():
    return optax.sgd(1e-2, momentum=0.9)


# Model, shape of a batch, optimizer, and the steps of a round by hand; a tenth of them warm up.
WORKLOADS = {
    "mlp_784_64_32_10_b32": (lambda: MLP((64, 32, 10)), (32, 28, 28, 1), adam, 1000),
    "mlp_784_512x3_10_b128": (lambda: MLP((512, 512, 512, 10)), (128, 28, 28, 1), sgd, 200),
    "mnist_cnn_b32": (MNISTCNN, (32, 28, 28, 1), adam, 300),
    "resnet18_b16_96": (ResNet18, (16, 96, 96, 3), sgd, 4),
}


class Runner:
    """A workload's model, optimizer and batch, ready for further steps."""

    def __init__(self, name):
        build, shape, optimizer, steps = WORKLOADS[name]
        model, rule = build(), optimizer()
        keys = jax.random.split(jax.random.PRNGKey(0), 3)
        self.x = jax.random.normal(keys[0], shape)
        self.labels = jax.random.randint(keys[1], (shape[0],), 0, 10)
        variables = model.init(keys[2], self.x)
        parameters, statistics_ = variables["params"], variables.get("batch_stats", {})
        self.state = (parameters, statistics_, rule.init(parameters))

        def loss(parameters, statistics_, x, labels):
            output, changed = model.apply({"params": parameters, "batch_stats": statistics_}, x, mutable=["batch_stats"])
            value = optax.softmax_cross_entropy_with_integer_labels(output, labels).mean()
            return value, changed.get("batch_stats", {})

        def step(state, x, labels):
            parameters, statistics_, moments = state
            gradient, statistics_ = jax.grad(loss, has_aux=True)(parameters, statistics_, x, labels)
            change, moments = rule.update(gradient, moments, parameters)
            return optax.apply_updates(parameters, change), statistics_, moments

        self.step = jax.jit(step, donate_argnums=0)
        self.milliseconds(max(2, steps // 10))

    def milliseconds(self, steps):
        """The mean time of a step over one round, which ends when its last result is there."""
        start = time.perf_counter()
        for _ in range(steps):
            self.state = self.step(self.state, self.x, self.labels)
        jax.block_until_ready(self.state)
        return (time.perf_counter() - start) / steps * 1e3


def answer(request, runners):
    if request.get("about"):
        return {"jax": jax.__version__, "workloads": list(WORKLOADS)}
    name, steps = request.get("workload"), request.get("steps", 100)
    if name not in WORKLOADS:
        return {"error": f"no workload {name!r}; there are {', '.join(WORKLOADS)}"}
    if not (isinstance(steps, int) and steps > 0):
        return {"error": f"steps must be a positive integer, not {steps!r}"}
    if name not in runners:
        runners[name] = Runner(name)
    return {"ms_per_step": runners[name].milliseconds(steps), "variant": "jitted"}


def serve():
    """Answers requests; those for a number of threads go to a process that runs on so many processors."""
    runners, others = {}, {}
    for line in sys.stdin:
        try:
            request = json.loads(line)
            threads = request.get("threads")
            if options.threads or request.get("about"):
                text = json.dumps(answer(request, runners))
            elif not (isinstance(threads, int) and threads > 0):
                text = json.dumps({"error": f"threads must be a positive integer, not {threads!r}"})
            else:
                if threads not in others:
                    command = [sys.executable, __file__, "--threads", str(threads)]
                    others[threads] = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
                others[threads].stdin.write(line)
                others[threads].stdin.flush()
                text = others[threads].stdout.readline().strip() or json.dumps({"error": "JAX's process ended"})
        except (ValueError, AttributeError) as error:
            text = json.dumps({"error": f"not a request: {error}"})
        except RuntimeError as error:
            text = json.dumps({"error": str(error)})
        print(text, flush=True)


def by_hand():
    for name in options.names:
        if name not in WORKLOADS:
            sys.exit(f"No workload {name}. There are {', '.join(WORKLOADS)}.")
        runner, shape, steps = Runner(name), WORKLOADS[name][1], WORKLOADS[name][3]
        time_ms = statistics.median(runner.milliseconds(steps) for _ in range(options.rounds))
        threads = len(os.sched_getaffinity(0))
        print(f"{name:26s} threads={threads} {time_ms:9.3f} ms/step {shape[0] / time_ms * 1e3:10.0f} samples/s", flush=True)


if __name__ == "__main__":
    by_hand() if options.names else serve()
