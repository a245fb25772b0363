"""The sweep of experiments/optimizers.yaml as a plain PyTorch script: what Azmoon's throughput is compared with.

Seven optimizers, nine learning rates from 1e-4 to 1, five seeds; an MLP 784-64-32-10 on 10,000 images of
Fashion-MNIST, 5 epochs of batches of 32, with 2,000 training images and the validation and test sets evaluated
before training and after each epoch. Trials are shared by two processes of one thread each. --trials N runs the first N trials of a
fixed shuffle. --style says how it is written:
    plain    as most people write it: a Dataset with a transform, a DataLoader, a loop;
    tensors  normalized tensors in memory in place of the transform, still with a DataLoader;
    tuned    these tensors sliced by a permutation, fused optimizers, losses kept as tensors until the end.
"""

import argparse
import gzip
import json
import multiprocessing
import os
import random
import sys
import time

import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, Dataset, Subset, TensorDataset

# RMSprop has no fused form.
OPTIMIZERS = {
    "sgd": lambda p, lr, **fused: torch.optim.SGD(p, lr=lr, **fused),
    "momentum": lambda p, lr, **fused: torch.optim.SGD(p, lr=lr, momentum=0.9, **fused),
    "nesterov": lambda p, lr, **fused: torch.optim.SGD(p, lr=lr, momentum=0.9, nesterov=True, **fused),
    "adagrad": lambda p, lr, **fused: torch.optim.Adagrad(p, lr=lr, **fused),
    "rmsprop": lambda p, lr, **fused: torch.optim.RMSprop(p, lr=lr),
    "adam": lambda p, lr, **fused: torch.optim.Adam(p, lr=lr, **fused),
    "adamw": lambda p, lr, **fused: torch.optim.AdamW(p, lr=lr, **fused),
}
STYLES = ["plain", "tensors", "tuned"]
RATES = [10 ** (-4 + index / 2) for index in range(9)]
FOLDERS = [
    os.path.join(os.environ.get("AZMOON_DATA") or os.path.expanduser("~/.cache/azmoon"), "fashion-mnist"),
    "/usr/share/datasets/fashion-mnist",
]
MEAN, DEVIATION = 0.2860, 0.3530


class ToTensorAndNormalize:
    """torchvision's ToTensor and Normalize for a grey image of bytes."""

    def __call__(self, image):
        return (image.unsqueeze(0).to(torch.float32).div(255) - MEAN) / DEVIATION


def data_folder():
    return next((f for f in FOLDERS if os.path.exists(f"{f}/train-images-idx3-ubyte.gz")), None)


class FashionMNIST(Dataset):
    def __init__(self, part, transform):
        folder = data_folder()
        with gzip.open(f"{folder}/{part}-images-idx3-ubyte.gz") as file:
            self.images = torch.frombuffer(bytearray(file.read()[16:]), dtype=torch.uint8).view(-1, 28, 28)
        with gzip.open(f"{folder}/{part}-labels-idx1-ubyte.gz") as file:
            self.labels = torch.frombuffer(bytearray(file.read()[8:]), dtype=torch.uint8).long()
        self.transform = transform

    def __len__(self):
        return len(self.labels)

    def __getitem__(self, index):
        return self.transform(self.images[index]), int(self.labels[index])


class Slices:
    """Batches of tensors in memory, in the order of a permutation where there is a generator."""

    def __init__(self, data, batch, generator=None):
        self.images, self.labels = data.tensors
        self.batch, self.generator = batch, generator

    def __iter__(self):
        if self.generator is None:
            yield from zip(self.images.split(self.batch), self.labels.split(self.batch))
            return
        for part in torch.randperm(len(self.labels), generator=self.generator).split(self.batch):
            yield self.images[part], self.labels[part]


def in_memory(subset):
    """The same samples, transformed once."""
    images, labels = zip(*(subset[index] for index in range(len(subset))))
    return TensorDataset(torch.stack(images), torch.tensor(labels))


def batches(data, batch, style, generator=None):
    if style == "tuned":
        return Slices(data, batch, generator)
    return DataLoader(data, batch_size=batch, shuffle=generator is not None, generator=generator)


@torch.no_grad()
def evaluate(model, loader):
    model.eval()
    loss, correct, count = 0.0, 0, 0
    for images, labels in loader:
        output = model(images)
        loss += F.cross_entropy(output, labels, reduction="sum").item()
        correct += (output.argmax(1) == labels).sum().item()
        count += len(labels)
    model.train()
    return loss / count, correct / count


def run(trial, data, options):
    name, rate, seed = trial
    torch.manual_seed(seed)
    model = nn.Sequential(
        nn.Flatten(), nn.Linear(784, 64), nn.ReLU(), nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    style = options.style
    optimizer = OPTIMIZERS[name](model.parameters(), rate, **({"fused": True} if style == "tuned" else {}))
    loader = batches(data["train"], 32, style, torch.Generator().manual_seed(seed))
    few = range(min(options.measured_train, len(data["train"])))
    measured = TensorDataset(*data["train"][few]) if style == "tuned" else Subset(data["train"], few)
    evaluations = {split: batches(subset, 1000, style) for split, subset in (data | {"train": measured}).items()}
    curves = {split: [evaluate(model, evaluations[split])] for split in data}
    steps = []
    for _ in range(options.epochs):
        for images, labels in loader:
            optimizer.zero_grad()
            loss = F.cross_entropy(model(images), labels)
            loss.backward()
            optimizer.step()
            steps.append(loss.detach() if style == "tuned" else loss.item())
        for split in data:
            curves[split].append(evaluate(model, evaluations[split]))
    if style == "tuned":
        steps = torch.stack(steps).tolist()
    return {"optimizer": name, "lr": rate, "seed": seed, "test_accuracy": curves["test"][-1][1], "steps": len(steps)}


def work(trials, options, results):
    try:
        work_through(trials, options, results)
    except Exception as error:
        results.put(error)


def work_through(trials, options, results):
    torch.set_num_threads(1)
    transform = ToTensorAndNormalize()
    training, testing = FashionMNIST("train", transform), FashionMNIST("t10k", transform)
    order = torch.randperm(len(training), generator=torch.Generator().manual_seed(0)).tolist()
    data = {
        "train": Subset(training, order[:options.train]),
        "validation": Subset(training, order[len(order) - options.validation:]),
        "test": Subset(testing, range(options.test)),
    }
    if options.style != "plain":
        data = {split: in_memory(subset) for split, subset in data.items()}
    # Loading is not counted: the clock starts when a process can train.
    results.put(None)
    for trial in iter(trials.get, None):
        results.put(run(trial, data, options))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--trials", type=int, help="run only so many, spread over the sweep")
    parser.add_argument("--style", choices=STYLES, default="plain")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--train", type=int, default=10_000)
    parser.add_argument("--measured-train", type=int, default=2_000)
    parser.add_argument("--validation", type=int, default=2_000)
    parser.add_argument("--test", type=int, default=10_000)
    parser.add_argument("--json", action="store_true", help="print one line of JSON")
    options = parser.parse_args()

    grid = [(name, rate, seed) for name in OPTIMIZERS for rate in RATES for seed in range(options.seeds)]
    if options.trials is not None:
        # Optimizers do not cost the same, so a few trials must be a fair sample of all.
        random.Random(0).shuffle(grid)
        grid = grid[:options.trials]

    if data_folder() is None:
        sys.exit("Fashion-MNIST is not on this machine: apt install dataset-fashion-mnist")
    context = multiprocessing.get_context("spawn")
    trials, results = context.Queue(), context.Queue()
    workers = [context.Process(target=work, args=(trials, options, results)) for _ in range(options.processes)]
    for worker in workers:
        worker.start()

    def result():
        answer = results.get()
        if isinstance(answer, Exception):
            for worker in workers:
                worker.terminate()
            sys.exit(f"A process failed: {answer!r}")
        return answer

    for _ in workers:
        result()
    start = time.perf_counter()
    for trial in grid + [None] * len(workers):
        trials.put(trial)
    for done in range(1, len(grid) + 1):
        trial = result()
        if not options.json:
            print(f"{done:3d}/{len(grid)} {trial['optimizer']:9s} lr={trial['lr']:.4g} seed={trial['seed']} "
                  f"test accuracy {trial['test_accuracy']:.4f}", flush=True)
    seconds = time.perf_counter() - start
    for worker in workers:
        worker.join()
    if options.json:
        print(json.dumps({"trials": len(grid), "seconds": seconds, "trials_per_second": len(grid) / seconds}))
    else:
        print(f"{len(grid)} trials in {seconds:.1f} s on {len(workers)} processes: {len(grid) / seconds:.3f} trials/s")


if __name__ == "__main__":
    main()
