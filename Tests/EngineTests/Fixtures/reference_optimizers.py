"""Optimizers that PyTorch does not have, written from their papers for make_fixtures.py, without an eye to speed."""
import math

import torch


class LAMB(torch.optim.Optimizer):
    """You et al., "Large Batch Optimization for Deep Learning: Training BERT in 76 minutes", ICLR 2020, algorithm 2, with phi the
    identity: m = b1 m + (1 - b1) g, v = b2 v + (1 - b2) g^2, r = (m / (1 - b1^t)) / (sqrt(v / (1 - b2^t)) + eps),
    x = x - lr |x| / |r + wd x| (r + wd x), for each layer (here: each parameter). A ratio with a zero length is 1."""

    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-6, weight_decay=0):
        super().__init__(params, {"lr": lr, "betas": betas, "eps": eps, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure=None):
        loss = evaluate(closure)
        for group, p, state in each(self):
            (b1, b2), t = group["betas"], state["step"]
            m = state["m"] = b1 * state.get("m", 0) + (1 - b1) * p.grad
            v = state["v"] = b2 * state.get("v", 0) + (1 - b2) * p.grad**2
            u = (m / (1 - b1**t)) / ((v / (1 - b2**t)).sqrt() + group["eps"]) + group["weight_decay"] * p
            length, update = p.norm().item(), u.norm().item()
            p -= group["lr"] * (length / update if length > 0 and update > 0 else 1) * u
        return loss


class Lion(torch.optim.Optimizer):
    """Chen et al., "Symbolic Discovery of Optimization Algorithms", NeurIPS 2023, algorithm 2:
    c = b1 m + (1 - b1) g, x = x - lr (sign(c) + wd x), m = b2 m + (1 - b2) g."""

    def __init__(self, params, lr=1e-4, betas=(0.9, 0.99), weight_decay=0):
        super().__init__(params, {"lr": lr, "betas": betas, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure=None):
        loss = evaluate(closure)
        for group, p, state in each(self):
            b1, b2 = group["betas"]
            m = state.get("m", torch.zeros_like(p))
            p -= group["lr"] * (torch.sign(b1 * m + (1 - b1) * p.grad) + group["weight_decay"] * p)
            state["m"] = b2 * m + (1 - b2) * p.grad
        return loss


class SWATS(torch.optim.Optimizer):
    """Keskar and Socher, "Improving Generalization Performance by Switching from Adam to SGD", 2017, algorithm 1, over all
    parameters as one vector. Added to the paper: the rate must be positive for the switch."""

    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-9, weight_decay=0, tolerance=1e-9):
        super().__init__(
            params, {"lr": lr, "betas": betas, "eps": eps, "weight_decay": weight_decay, "tolerance": tolerance}
        )
        self.k, self.rate, self.estimate, self.switched = 0, None, 0.0, None

    @torch.no_grad()
    def step(self, closure=None):
        loss = evaluate(closure)
        self.k += 1
        steps = []
        for group, p, state in each(self):
            (b1, b2), k = group["betas"], state["step"]
            g = p.grad + group["weight_decay"] * p
            if self.rate is not None:
                state["v"] = b1 * state.get("v", 0) + g
                p -= (1 - b1) * self.rate * state["v"]
                continue
            m = state["m"] = b1 * state.get("m", 0) + (1 - b1) * g
            a = state["a"] = b2 * state.get("a", 0) + (1 - b2) * g * g
            s = -group["lr"] * math.sqrt(1 - b2**k) / (1 - b1**k) * m / (a.sqrt() + group["eps"])
            p += s
            steps.append((s, g))
        if self.rate is None:
            self.look(steps, self.param_groups[0])
        return loss

    def look(self, steps, group):
        sg = sum((s * g).double().sum().item() for s, g in steps)
        if sg == 0:
            return
        gamma = sum((s * s).double().sum().item() for s, _ in steps) / -sg
        b2 = group["betas"][1]
        self.estimate = b2 * self.estimate + (1 - b2) * gamma
        corrected = self.estimate / (1 - b2**self.k)
        if self.k > 1 and abs(corrected - gamma) < group["tolerance"] and corrected > 0:
            self.rate, self.switched = corrected, self.k


def clipped(optimizer, norm=None, value=None):
    """The optimizer, which clips the gradients of all its parameters together before each step."""

    def clip(steps, args, kwargs):
        parameters = [p for group in steps.param_groups for p in group["params"]]
        if norm is not None:
            torch.nn.utils.clip_grad_norm_(parameters, **norm)
        if value is not None:
            torch.nn.utils.clip_grad_value_(parameters, value)

    optimizer.register_step_pre_hook(clip)
    return optimizer


def evaluate(closure):
    if closure is None:
        return None
    with torch.enable_grad():
        return closure()


def each(optimizer):
    for group in optimizer.param_groups:
        for p in group["params"]:
            if p.grad is not None:
                state = optimizer.state[p]
                state["step"] = state.get("step", 0) + 1
                yield group, p, state
