"""Writes what torchvision makes of two small images, for given parameters of each transform: `transforms.f32` holds the images and the
results as float32 [channels, height, width], `transforms.json` their names, shapes and places.

    python make_transforms.py        # needs torchvision; written with 0.29
"""

import json
import os

import torch
from torchvision.transforms import InterpolationMode
from torchvision.transforms.v2 import functional as F

HERE = os.path.dirname(os.path.abspath(__file__))
BILINEAR, NEAREST, BICUBIC = InterpolationMode.BILINEAR, InterpolationMode.NEAREST, InterpolationMode.BICUBIC

generator = torch.Generator().manual_seed(14)
colour = torch.rand(3, 13, 17, generator=generator)
# Equal channels, black and white are cases of their own for hue.
colour[:, 0, 0], colour[:, 0, 1], colour[:, 0, 2] = 0, 1, 0.5
grey = torch.rand(1, 12, 10, generator=generator)
noise = torch.randn(3, 13, 17, generator=generator)

corners = [[0, 0], [16, 0], [16, 12], [0, 12]]
bent = [[3, 1], [14, 2], [13, 11], [1, 10]]
cases = {"colour": colour, "grey": grey, "noise": noise}
for name, image in [("colour", colour), ("grey", grey)]:
    cases |= {
        f"{name}/resize-9x21": F.resize(image, [9, 21], BILINEAR, antialias=True),
        f"{name}/resize-20x7-bicubic": F.resize(image, [20, 7], BICUBIC, antialias=True),
        f"{name}/resize-8": F.resize(image, [8], BILINEAR, antialias=True),
        f"{name}/center-crop-7x8": F.center_crop(image, [7, 8]),
        f"{name}/center-crop-15x19": F.center_crop(image, [15, 19]),
        f"{name}/crop": F.crop(F.pad(image, [2, 3, 2, 3], fill=0.25), 4, 1, 9, 8),
        f"{name}/crop-reflect": F.crop(F.pad(image, [3, 3, 3, 3], padding_mode="reflect"), 1, 2, 12, 9),
        f"{name}/resized-crop": F.resized_crop(image, 1, 2, 9, 6, [8, 8], BILINEAR, antialias=True),
        f"{name}/horizontal-flip": F.horizontal_flip(image),
        f"{name}/vertical-flip": F.vertical_flip(image),
        f"{name}/rotate-25": F.rotate(image, 25, BILINEAR, fill=[0.0]),
        f"{name}/rotate-310-nearest": F.rotate(image, -50.3, NEAREST, fill=[0.75]),
        f"{name}/rotate-90": F.rotate(image, 90, BILINEAR, fill=[0.0]),
        f"{name}/affine": F.affine(image, 17.0, [2, -1], 1.2, [10.0, -5.0], BILINEAR, fill=[0.5]),
        f"{name}/shift": F.affine(image, 0.0, [3, -2], 1.0, [0.0, 0.0], NEAREST, fill=[0.25]),
        f"{name}/brightness": F.adjust_brightness(image, 1.4),
        f"{name}/contrast": F.adjust_contrast(image, 0.6),
        f"{name}/saturation": F.adjust_saturation(image, 1.7),
        f"{name}/hue": F.adjust_hue(image, 0.15),
        f"{name}/invert": F.invert(image),
        f"{name}/hue-back": F.adjust_hue(image, -0.4),
        f"{name}/grayscale-1": F.rgb_to_grayscale(image, 1),
        f"{name}/grayscale-3": F.rgb_to_grayscale(image, 3),
        f"{name}/blur-5": F.gaussian_blur(image, [5, 5], [1.3, 1.3]),
        f"{name}/blur-3": F.gaussian_blur(image, [3, 3], [0.4, 0.4]),
        f"{name}/erase": F.erase(image, 2, 3, 4, 5, torch.tensor(0.3)),
        f"{name}/pad": F.pad(image, [1, 2, 3, 4], fill=0.5),
        f"{name}/pad-edge": F.pad(image, [1, 2, 3, 4], padding_mode="edge"),
        f"{name}/pad-reflect": F.pad(image, [1, 2, 3, 4], padding_mode="reflect"),
        f"{name}/pad-symmetric": F.pad(image, [1, 2, 3, 4], padding_mode="symmetric"),
    }
cases |= {
    "colour/normalize": F.normalize(colour, [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]),
    "colour/perspective": F.perspective(colour, corners, bent, BILINEAR, fill=[0.1]),
    "colour/perspective-nearest": F.perspective(colour, corners, bent, NEAREST, fill=[0.0]),
    "colour/noise": torch.clamp(colour + noise * 0.2, 0, 1),
}

index = {}
with open(os.path.join(HERE, "transforms.f32"), "wb") as file:
    for name, values in cases.items():
        index[name] = {"shape": list(values.shape), "start": file.tell() // 4}
        file.write(values.contiguous().numpy().astype("<f4").tobytes())
with open(os.path.join(HERE, "transforms.json"), "w") as file:
    json.dump(index, file, indent=1)
    file.write("\n")
