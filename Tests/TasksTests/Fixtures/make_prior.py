#!/usr/bin/env python3
"""Makes prior.json with PyTorch: a code's divergence from the standard normal distribution, alone and 4 times it plus 6 times a binary
cross-entropy, with the gradients of the latter by means, logarithms of variances and outputs."""
import json
from pathlib import Path

import torch
from torch.distributions import Normal, kl_divergence

torch.manual_seed(0)
mean, log_variance = (torch.randn(5, 3, dtype=torch.double, requires_grad=True) for _ in range(2))
output = torch.rand(5, 6, dtype=torch.double, requires_grad=True)
target = torch.rand(5, 6, dtype=torch.double)
divergence = kl_divergence(Normal(mean, (log_variance / 2).exp()), Normal(0.0, 1.0)).sum(1).mean()
(6 * torch.nn.functional.binary_cross_entropy(output, target) + 4 * divergence).backward()


def numbers(x):
    return [round(v, 12) for v in x.detach().flatten().tolist()]


Path(__file__).with_name("prior.json").write_text(json.dumps({
    "mean": numbers(mean), "logVariance": numbers(log_variance), "output": numbers(output), "target": numbers(target),
    "divergence": divergence.item(), "gradients": [numbers(x.grad) for x in (mean, log_variance, output)],
}) + "\n")
