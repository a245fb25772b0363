#!/usr/bin/env python3
"""Makes style.json with PyTorch: losses of content and style, and the gradient of their weighted sum by the image.

The network is convolution 4 of 3x3 with padding 1, ReLU, average pool 2, convolution 5 of 3x3, ReLU; content at the second ReLU, style at both.
"""
import json
from pathlib import Path

import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Conv2d(3, 4, 3, padding=1), nn.ReLU(), nn.AvgPool2d(2), nn.Conv2d(4, 5, 3, padding=1), nn.ReLU()).double()
mean = torch.tensor([0.485, 0.456, 0.406], dtype=torch.double).view(1, 3, 1, 1)
deviation = torch.tensor([0.229, 0.224, 0.225], dtype=torch.double).view(1, 3, 1, 1)


def features(image):
    found, x = {}, (image - mean) / deviation
    for index, layer in enumerate(net):
        x = layer(x)
        found[index] = x
    return found


def gram(x):
    rows = x.flatten(2)
    return rows @ rows.transpose(1, 2) / x[0].numel()


content, style, image = (torch.rand(1, 3, 8, 6, dtype=torch.double) for _ in range(3))
image.requires_grad_()
wanted, manner, found = features(content), features(style), features(image)
content_loss = nn.functional.mse_loss(found[4], wanted[4].detach())
style_loss = sum(nn.functional.mse_loss(gram(found[i]), gram(manner[i]).detach()) for i in (1, 4)) / 2
(2 * content_loss + 30 * style_loss).backward()


def numbers(x):
    return [round(v, 9) for v in x.detach().flatten().tolist()]


Path(__file__).with_name("style.json").write_text(json.dumps({
    "weights": {name: numbers(value) for name, value in net.named_parameters()},
    "content": numbers(content), "style": numbers(style), "image": numbers(image),
    "contentLoss": content_loss.item(), "styleLoss": style_loss.item(), "gradient": numbers(image.grad),
}) + "\n")
