"""Learning rates (and momenta) over time as PyTorch's schedulers print them, for make_fixtures.py.

schedules.safetensors  for each case NAME: the rate at the times 0, 1, ...; NAME/momentum where the schedule changes it;
                       plateau/metrics are the metrics that every plateau is told.
"""
import math

import numpy as np
import torch
from torch.optim import lr_scheduler as S

TIMES = 60
BASE = 0.07

CASES = {
    "constant": lambda o: S.ConstantLR(o, factor=1.0, total_iters=5),
    "step": lambda o: S.StepLR(o, step_size=7, gamma=0.3),
    "multi-step": lambda o: S.MultiStepLR(o, milestones=[4, 11, 11, 30], gamma=0.5),
    "exponential": lambda o: S.ExponentialLR(o, gamma=0.93),
    "cosine": lambda o: S.CosineAnnealingLR(o, T_max=60),
    "cosine-minimum": lambda o: S.CosineAnnealingLR(o, T_max=17, eta_min=0.002),
    "cosine-restarts": lambda o: S.CosineAnnealingWarmRestarts(o, T_0=9),
    "cosine-restarts-growth": lambda o: S.CosineAnnealingWarmRestarts(o, T_0=5, T_mult=2, eta_min=0.001),
    "one-cycle": lambda o: S.OneCycleLR(o, max_lr=BASE, total_steps=TIMES),
    "one-cycle-linear": lambda o: S.OneCycleLR(
        o, max_lr=BASE, total_steps=TIMES, pct_start=0.41, anneal_strategy="linear", div_factor=10, final_div_factor=100,
        base_momentum=0.7, max_momentum=0.9),
    "one-cycle-three-phases": lambda o: S.OneCycleLR(o, max_lr=BASE, total_steps=TIMES, pct_start=0.25, three_phase=True),
    "polynomial": lambda o: S.PolynomialLR(o, total_iters=40, power=2.0),
    "linear": lambda o: S.LinearLR(o, start_factor=0.25, end_factor=0.8, total_iters=12),
    "time-based": lambda o: S.LambdaLR(o, lambda t: 1 / (1 + 0.1 * t)),
    "warm-up-then-cosine": lambda o: S.SequentialLR(
        o, [S.LinearLR(o, start_factor=0.1, total_iters=10), S.CosineAnnealingLR(o, T_max=50)], milestones=[10]),
    "warm-up-times-step": lambda o: S.ChainedScheduler(
        [S.LinearLR(o, start_factor=0.1, total_iters=10), S.StepLR(o, step_size=7, gamma=0.3)], optimizer=o),
}

PLATEAUS = {
    "plateau/default": {"patience": 2},
    "plateau/absolute": {"patience": 1, "threshold": 0.05, "threshold_mode": "abs", "factor": 0.5, "cooldown": 3},
    "plateau/minimum": {"patience": 0, "factor": 0.5, "min_lr": 0.004},
    "plateau/maximum": {"mode": "max", "patience": 3, "factor": 0.7, "threshold": 0.01},
    "plateau/maximum-absolute": {"mode": "max", "patience": 1, "factor": 0.9, "threshold": 0.02, "threshold_mode": "abs"},
}


def optimizer():
    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=BASE, momentum=0.5)


def schedules():
    arrays = {}
    for name, make in CASES.items():
        o = optimizer()
        scheduler = make(o)
        rates, momenta = [], []
        for time in range(TIMES):
            rates.append(o.param_groups[0]["lr"])
            momenta.append(o.param_groups[0]["momentum"])
            o.step()
            if time + 1 < TIMES:
                scheduler.step()
        arrays[name] = np.array(rates)
        if momenta != [0.5] * TIMES:
            arrays[f"{name}/momentum"] = np.array(momenta)
    metrics = np.array([math.exp(-t / 8) * (1 + 0.3 * math.sin(t)) + (0.1 if t % 9 > 5 else 0) for t in range(TIMES)])
    metrics[20] = np.nan
    arrays["plateau/metrics"] = metrics
    for name, options in PLATEAUS.items():
        o = optimizer()
        scheduler = S.ReduceLROnPlateau(o, **options)
        rates = []
        for metric in metrics:
            rates.append(o.param_groups[0]["lr"])
            scheduler.step(metric)
        arrays[name] = np.array(rates)
    return arrays
