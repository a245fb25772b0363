"""Azmoon's sweep of experiments/optimizers.yaml beside the same sweep as a plain PyTorch script, on this machine.

Run it from the repository's root with the interpreter that has PyTorch, after `make build`:

    ~/azmoon-peers/bin/python peers/compare_sweeps.py

It alternates rounds of both sides, and prints medians:
    trials per second of each side with two processes, and their ratio; PyTorch's three times, as torch_sweep.py's styles have it;
    the share of the multipliers' peak that Azmoon's trials reach, by their arithmetic;
    how much longer Azmoon's sweep takes than the bare training loops in it (start, planning, storing included);
    how much faster two workers are than one;
    the time from the command to the first training step, and the time of the report with its figures.
"""

import argparse
import json
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

AZMOON = ".build/release/azmoon"
STYLES = ["plain", "tensors", "tuned"]


def sweep(folder, workers, settings):
    """Runs a sweep into an empty folder; returns its wall time and its journal."""
    results = tempfile.mkdtemp(dir=folder)
    command = [AZMOON, "sweep", "optimizers", "--results", results, "--workers", str(workers), "--no-report"]
    for setting in settings:
        command += ["--set", setting]
    start = time.perf_counter()
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    seconds = time.perf_counter() - start
    lines = (pathlib.Path(results) / "optimizers" / "journal.jsonl").read_text().splitlines()
    return seconds, [json.loads(line) for line in lines], results


def first_step(folder):
    """Seconds from the command to the end of a trial of one step, less that trial's own time."""
    settings = ["sweep.optimizer=[adam]", "sweep.optimizer.lr=[0.001]", "seeds=1", "data.train=32", "data.validation=0",
                "data.test=1", "training.epochs=1"]
    seconds, journal, _ = sweep(folder, 1, settings)
    return seconds - sum(entry["seconds"] for entry in journal)


def gigaflops_of_a_trial():
    """Forward for every sample that is measured, and forward and backward, without the gradient of the images, for every step's."""
    layers = [784 * 64, 64 * 32, 32 * 10]
    measured, trained = 6 * (2_000 + 2_000 + 10_000), 5 * 10_000
    return 2e-9 * (measured * sum(layers) + trained * (2 * sum(layers) + sum(layers[1:])))


def peak():
    """The multipliers' peak of one thread, in GFLOP/s."""
    answer = subprocess.run(
        [AZMOON, "bench", "benchmarks/mlp_784_64_32_10_b32.yaml", "--threads", "1", "--rounds", "3", "--json"], check=True,
        capture_output=True, text=True)
    return json.loads(answer.stdout)[0]["peak_gflops"]


def peer(trials, style):
    answer = subprocess.run(
        [sys.executable, "peers/torch_sweep.py", "--trials", str(trials), "--style", style, "--json"], check=True,
        capture_output=True, text=True)
    return json.loads(answer.stdout.splitlines()[-1])["trials_per_second"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--peer-trials", type=int, default=8, help="trials of PyTorch's side in each round")
    options = parser.parse_args()
    folder = tempfile.mkdtemp()
    ours, overheads, one, two, starts, reports, shares = [], [], [], [], [], [], []
    theirs = {style: [] for style in STYLES}
    try:
        first_step(folder)
        for _ in range(options.rounds):
            seconds, journal, results = sweep(folder, 2, [])
            ours.append(len(journal) / seconds)
            overheads.append(seconds * 2 / sum(entry["seconds"] for entry in journal) - 1)
            start = time.perf_counter()
            subprocess.run([AZMOON, "report", "optimizers", "--results", results], check=True, stdout=subprocess.DEVNULL)
            reports.append(time.perf_counter() - start)
            shares.append(ours[-1] * gigaflops_of_a_trial() / (2 * peak()))
            for style in STYLES:
                theirs[style].append(peer(options.peer_trials, style))
            one.append(sweep(folder, 1, ["seeds=1"])[0])
            two.append(sweep(folder, 2, ["seeds=1"])[0])
            starts.append(first_step(folder))
    finally:
        shutil.rmtree(folder)
    median = statistics.median
    print(f"Azmoon             {median(ours):8.2f} trials/s with 2 workers")
    print(f"of the peak        {median(shares) * 100:8.2f} % of 2 cores' multipliers")
    for style in STYLES:
        ratio = median(a / b for a, b in zip(ours, theirs[style]))
        print(f"PyTorch, {style:9s} {median(theirs[style]):8.2f} trials/s with 2 processes; Azmoon's are {ratio:.2f} times as many")
    print(f"over bare loops    {median(overheads) * 100:8.2f} %")
    print(f"2 workers to 1     {median(a / b for a, b in zip(one, two)):8.2f} times")
    print(f"to the first step  {median(starts):8.3f} s at most (start to end, less the trial)")
    print(f"report             {median(reports):8.3f} s")


if __name__ == "__main__":
    main()
