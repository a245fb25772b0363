#!/usr/bin/env python3
"""Makes zoo.json beside this script with torchvision (and the package efficientnet-lite-pytorch).

For each network NAME: "names", the SHA-256 of its parameters' and buffers' names and shapes; and for some of each family what it gives
for weights and images that are numbers of a simple rule (see `draw`): "evaluation" and "training", the outputs of a batch of two, and
"gradients", the first numbers of the gradients of the output's sum of squares in evaluation, for the first and the last parameter.
Dropout is off in both modes, auxiliary classifiers too.
"""
import hashlib
import json
import zlib
from pathlib import Path

import numpy as np
import torch
import torchvision
from torch import nn

CLASSES, SIDE, KEPT = 10, 64, 16
SIDES = {"inception_v3": 192}
NAMES = """alexnet vgg11 vgg13 vgg16 vgg19 vgg11_bn vgg13_bn vgg16_bn vgg19_bn resnet18 resnet34 resnet50 resnet101 resnet152
resnext50_32x4d resnext101_32x8d resnext101_64x4d wide_resnet50_2 wide_resnet101_2 squeezenet1_0 squeezenet1_1 densenet121 densenet161
densenet169 densenet201 inception_v3 googlenet shufflenet_v2_x0_5 shufflenet_v2_x1_0 shufflenet_v2_x1_5 shufflenet_v2_x2_0 mobilenet_v2
mobilenet_v3_large mobilenet_v3_small mnasnet0_5 mnasnet0_75 mnasnet1_0 mnasnet1_3""".split()
LITES = [f"efficientnet-lite{version}" for version in range(5)]
RUN = """alexnet vgg11_bn resnet18 resnet50 resnext50_32x4d wide_resnet50_2 squeezenet1_0 squeezenet1_1 densenet121 inception_v3 googlenet
shufflenet_v2_x0_5 mobilenet_v2 mobilenet_v3_large mobilenet_v3_small mnasnet0_5 efficientnet-lite0""".split()


def draw(name, shape):
    """Numbers in [0, 1) that depend on the name and the place alone."""
    count = int(np.prod(shape))
    bits = (np.arange(1, count + 1, dtype=np.uint64) * 2654435761 + zlib.crc32(name.encode())) & 0xFFFFFFFF
    for _ in range(2):
        bits = ((bits ^ (bits >> np.uint64(16))) * 0x45D9F3B) & 0xFFFFFFFF
    bits ^= bits >> np.uint64(16)
    return (bits / 2**32).reshape(shape)


def value(name, tensor):
    uniform = draw(name, tuple(tensor.shape))
    if tensor.dim() >= 2:
        fan = int(np.prod(tensor.shape[1:]))
        return (2 * uniform - 1) * np.sqrt(6 / fan)
    if name.endswith("running_var") or name.endswith("weight"):
        return 0.5 + uniform
    return (uniform - 0.5) * 0.2


def build(name, auxiliary=True):
    if name.startswith("efficientnet-lite"):
        from efficientnet_lite_pytorch import EfficientNet
        side = SIDES.get(name, SIDE)
        return EfficientNet.from_name(name, num_classes=CLASSES, image_size=side, drop_connect_rate=0)
    options = {"aux_logits": auxiliary} if name in ("googlenet", "inception_v3") else {}
    if options:
        options["init_weights"] = False
    return getattr(torchvision.models, name)(weights=None, num_classes=CLASSES, **options)


def names(model):
    text = "".join(f"{key} {list(tensor.shape)}\n" for key, tensor in model.state_dict().items())
    return hashlib.sha256(text.encode()).hexdigest()


def outputs(name):
    model = build(name, auxiliary=False)
    for key, tensor in model.state_dict().items():
        if tensor.is_floating_point():
            tensor.copy_(torch.from_numpy(np.asarray(value(key, tensor))))
    model = model.double()
    side = SIDES.get(name, SIDE)
    x = torch.from_numpy(2 * draw("input", (2, 3, side, side)) - 1).float().double()
    model.eval()
    evaluation = model(x)
    evaluation.square().sum().backward()
    model.train()
    for module in model.modules():
        if isinstance(module, nn.Dropout):
            module.eval()
    training = model(x)
    parameters = list(model.named_parameters())
    return {
        "evaluation": evaluation.detach().flatten().tolist(), "training": training.detach().flatten().tolist(),
        "gradients": {key: tensor.grad.flatten()[:KEPT].tolist() for key, tensor in (parameters[0], parameters[-1])},
    }


def main():
    networks = {}
    for name in NAMES + LITES:
        networks[name] = {"names": names(build(name))}
        if name in RUN:
            networks[name] |= outputs(name)
    text = json.dumps(networks, indent=1, sort_keys=True)
    (Path(__file__).parent / "zoo.json").write_text(text + "\n")


if __name__ == "__main__":
    torch.set_num_threads(1)
    main()
