"""Makes a small picture and what torchvision's transforms make of it, as float32 [3, height, width].

    python make_fixtures.py
"""

import json
import os

import numpy
import torchvision.transforms as transforms
from PIL import Image

HERE = os.path.dirname(os.path.abspath(__file__))
y, x = numpy.mgrid[0:29, 0:46]
picture = Image.fromarray(
    numpy.stack([(127 + 120 * numpy.sin(x / (3 + c) + y / (5 - c))).astype(numpy.uint8) for c in range(3)], -1)
)
picture.save(os.path.join(HERE, "picture.png"))
bicubic = transforms.InterpolationMode.BICUBIC
cases = {
    "resize-20": [transforms.Resize(20)],
    "resize-20-bicubic": [transforms.Resize(20, bicubic)],
    "resize-13x64": [transforms.Resize((13, 64))],
    "crop-15": [transforms.CenterCrop(15)],
    "crop-40": [transforms.CenterCrop(40)],
    "crop-33x51": [transforms.CenterCrop((33, 51))],
    "imagenet": [
        transforms.Resize(22, bicubic), transforms.CenterCrop(18), transforms.ToTensor(),
        transforms.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]),
    ],
}
shapes = {}
for name, steps in cases.items():
    if not any(isinstance(step, transforms.ToTensor) for step in steps):
        steps = steps + [transforms.ToTensor()]
    result = transforms.Compose(steps)(picture).numpy()
    shapes[name] = list(result.shape)
    result.astype("<f4").tofile(os.path.join(HERE, name + ".f32"))
with open(os.path.join(HERE, "shapes.json"), "w") as file:
    json.dump(shapes, file, indent=1)
    file.write("\n")
