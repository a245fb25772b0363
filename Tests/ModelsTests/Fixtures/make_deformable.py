#!/usr/bin/env python3
"""Makes deformable.json beside this script with PyTorch and torchvision: the deformable CNN and the change-detection network, written
here after their description in Sources/Models, with weights and images of make_zoo.py's rule (see its `draw` and `value`).

For each network: "parameters", names and shapes of parameters and buffers in order; "evaluation" and "training", the outputs of a
batch of two; "gradients", the first numbers of each parameter's gradient of the output's sum of squares in evaluation, and "input",
those of the images'.
"""
import json
from pathlib import Path

import torch
from make_zoo import draw, value
from torch import nn
from torchvision.ops import deform_conv2d

CLASSES, KEPT, CHANNELS, SIDE = 5, 12, 3, 20


class DeformableConv2d(nn.Module):
    def __init__(self, inputs, outputs, kernel, masked):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(outputs, inputs, kernel, kernel))
        taps = kernel * kernel
        self.offset = nn.Conv2d(inputs, 3 * taps if masked else 2 * taps, kernel, padding=kernel // 2)
        self.split, self.masked, self.padding = 2 * taps, masked, kernel // 2

    def forward(self, x):
        found = self.offset(x)
        mask = found[:, self.split:].sigmoid() if self.masked else None
        return deform_conv2d(x, found[:, :self.split], self.weight, padding=self.padding, mask=mask)


class DeformableCNN(nn.Module):
    def __init__(self, widths, deformable, kernel, version):
        super().__init__()
        inputs = CHANNELS
        for place, width in enumerate(widths, 1):
            if place in deformable:
                layer = DeformableConv2d(inputs, width, kernel, version == 2)
            else:
                layer = nn.Conv2d(inputs, width, kernel, padding=kernel // 2, bias=False)
            setattr(self, f"conv{place}", layer)
            setattr(self, f"norm{place}", nn.BatchNorm2d(width))
            inputs = width
        self.classifier = nn.Linear(inputs, CLASSES)
        self.count = len(widths)

    def forward(self, x):
        for place in range(1, self.count + 1):
            x = getattr(self, f"norm{place}")(getattr(self, f"conv{place}")(x)).relu()
            if place < self.count:
                x = nn.functional.max_pool2d(x, 2)
        return self.classifier(x.mean((2, 3)))


class ChangeDetection(nn.Module):
    def __init__(self, widths, hidden, side):
        super().__init__()
        layers, inputs = [], CHANNELS
        for width in widths:
            layers += [nn.Conv2d(inputs, width, 3, stride=2, padding=1, bias=False), nn.BatchNorm2d(width), nn.ReLU()]
            inputs, side = width, (side + 1) // 2
        self.encoder = nn.Sequential(*layers)
        self.comparison = nn.Sequential(
            nn.Conv2d(2 * inputs, inputs, 3, padding=1, bias=False), nn.BatchNorm2d(inputs), nn.ReLU())
        self.hidden = nn.Linear(inputs * side * side, hidden)
        self.answer = nn.Linear(hidden, 4)

    def forward(self, x):
        first, second = x.chunk(2, 1)
        compared = self.comparison(torch.cat([self.encoder(first), self.encoder(second)], 1))
        return self.answer(self.hidden(compared.flatten(1)).relu())


def outputs(model, channels):
    parameters = [f"{key} {list(tensor.shape)}" for key, tensor in model.state_dict().items()]
    for key, tensor in model.state_dict().items():
        if tensor.is_floating_point():
            tensor.copy_(torch.from_numpy(value(key, tensor)))
    model = model.double()
    x = torch.from_numpy(2 * draw("input", (2, channels, SIDE, SIDE)) - 1).float().double().requires_grad_()
    model.eval()
    evaluation = model(x)
    evaluation.square().sum().backward()
    gradients = {key: tensor.grad.flatten()[:KEPT].tolist() for key, tensor in model.named_parameters()}
    model.train()
    return {
        "parameters": parameters, "evaluation": evaluation.flatten().tolist(),
        "training": model(x).flatten().tolist(), "gradients": gradients, "input": x.grad.flatten()[:KEPT].tolist(),
    }


def main():
    networks = {
        "standard": outputs(DeformableCNN([4, 6, 8], [], 3, 2), CHANNELS),
        "version 1": outputs(DeformableCNN([4, 6, 8], [2, 3], 3, 1), CHANNELS),
        "version 2": outputs(DeformableCNN([4, 6, 8], [3], 3, 2), CHANNELS),
        "kernel 5": outputs(DeformableCNN([4, 6], [1, 2], 5, 2), CHANNELS),
        "change detection": outputs(ChangeDetection([4, 6], 10, SIDE), 2 * CHANNELS),
    }
    (Path(__file__).parent / "deformable.json").write_text(json.dumps(networks, indent=1, sort_keys=True) + "\n")


if __name__ == "__main__":
    torch.set_num_threads(1)
    main()
