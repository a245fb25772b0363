"""Makes masks.json with pycocotools: polygons and run lengths with the masks that it reads in them.

    pip install pycocotools numpy && python3 make_masks.py
"""

import json
import math
import pathlib

import numpy
from pycocotools import mask

random = numpy.random.RandomState(0)
HERE = pathlib.Path(__file__).parent


def polygon(height, width, corners, outside=0.0):
    angles = numpy.sort(random.uniform(0, 2 * math.pi, corners))
    radius = random.uniform(0.3, 1, corners)
    x = width * (0.5 + (0.5 + outside) * radius * numpy.cos(angles))
    y = height * (0.5 + (0.5 + outside) * radius * numpy.sin(angles))
    x = numpy.clip(x, -0.9, width + 0.9)
    y = numpy.clip(y, -0.9, height + 0.9)
    return [round(float(value), 2) for pair in zip(x, y) for value in pair]


def polygons():
    cases = []
    fixed = [
        (7, 9, [[1, 1, 6, 1, 6, 5, 1, 5]]),
        (7, 9, [[0, 0, 9, 0, 9, 7, 0, 7]]),  # the whole image
        (7, 9, [[6, 5, 1, 5, 1, 1, 6, 1]]),  # turned the other way
        (8, 8, [[1, 1, 7, 7, 1, 7, 7, 1]]),  # crosses itself
        (8, 8, [[2, 2, 2, 2, 2, 2]]),  # a point
        (8, 8, [[1, 4, 7, 4, 4, 4]]),  # a line
        (8, 8, [[4.5, 1, 4.5, 7, 4.5, 3]]),
        (8, 8, [[1, 1, 1, 1, 6, 1, 6, 6, 6, 6]]),  # corners twice
        (8, 8, [[0.5, 0.5, 3.5, 0.5, 3.5, 3.5, 0.5, 3.5], [2, 2, 6, 2, 6, 6, 2, 6]]),  # two that overlap
        (12, 5, [[1, 1, 2, 1, 2, 10, 1, 10], [3, 0, 5, 0, 5, 12, 3, 12]]),
        (1, 1, [[0, 0, 1, 0, 1, 1]]),
        (6, 6, [[-0.9, -0.9, 6.9, -0.9, 6.9, 6.9, -0.9, 6.9]]),
        (6, 6, [[-0.4, 2.3, 3.1, -0.7, 6.8, 3.3, 2.9, 6.6]]),
    ]
    for number in range(60):
        height, width = int(random.randint(3, 40)), int(random.randint(3, 40))
        count = 1 if number % 3 else 2
        outside = 0.1 if number % 4 == 0 else 0
        fixed.append((height, width, [polygon(height, width, random.randint(3, 20), outside) for _ in range(count)]))
    for height, width, parts in fixed:
        runs = mask.frPyObjects(parts, height, width)
        cases.append({"polygons": parts, **described(mask.merge(runs), height, width)})
    return cases


def described(merged, height, width):
    decoded = mask.decode(merged)
    return {
        "height": height,
        "width": width,
        "text": merged["counts"].decode(),
        "area": int(mask.area(merged)),
        "box": [float(value) for value in mask.toBbox(merged)],
        "rows": ["".join(str(int(value)) for value in row) for row in decoded],
    }


def runs(decoded):
    flat = decoded.flatten(order="F")
    counts, last = [0], 0
    for value in flat:
        if value != last:
            counts.append(0)
            last = value
        counts[-1] += 1
    return [int(count) for count in counts]


def bitmaps():
    cases = []
    sizes = [(1, 1), (5, 3), (3, 5), (16, 16), (40, 30), (100, 80)]
    for height, width in sizes:
        for share in (0, 0.02, 0.5, 0.98, 1):
            decoded = numpy.asfortranarray((random.uniform(size=(height, width)) < share).astype(numpy.uint8))
            if height == 100:  # long runs: several groups of bits
                decoded = numpy.asfortranarray(numpy.kron(decoded[:5, :4], numpy.ones((20, 20), numpy.uint8)))
            encoded = mask.encode(decoded)
            case = described(encoded, height, width)
            if height == 100:
                del case["rows"]
            cases.append({"counts": runs(decoded), **case})
    return cases


(HERE / "masks.json").write_text(json.dumps({"polygons": polygons(), "bitmaps": bitmaps()}) + "\n")
