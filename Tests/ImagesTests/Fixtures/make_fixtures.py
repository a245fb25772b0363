"""Makes small pictures and what Pillow reads from them: NAME.rgb holds the bytes [height, width, 3] of convert("RGB").

    python make_fixtures.py
"""

import io
import json
import os

import numpy
from PIL import Image

HERE = os.path.dirname(os.path.abspath(__file__))
generator = numpy.random.default_rng(0)
sizes = {}


def path(name):
    return os.path.join(HERE, name)


def smooth(height, width, channels):
    """A picture with edges and slopes, so that rounding and chroma count."""
    y, x = numpy.mgrid[0:height, 0:width]
    planes = [127 + 120 * numpy.sin(x / (3 + c) + y / (5 - c) + c) for c in range(channels)]
    picture = numpy.stack(planes, -1)
    picture[height // 3 : height // 2, width // 4 : width // 2] = 250
    return (picture + generator.normal(0, 4, picture.shape)).clip(0, 255).astype(numpy.uint8)


def expect(name, picture=None):
    picture = (picture or Image.open(path(name))).convert("RGB")
    sizes[name] = list(picture.size)
    open(path(name + ".rgb"), "wb").write(picture.tobytes())


colour = Image.fromarray(smooth(23, 37, 3))
grey = Image.fromarray(smooth(23, 37, 1)[:, :, 0])
for name, options in {
    "colour.jpg": {"quality": 90},
    "subsampled.jpg": {"quality": 75, "subsampling": 2},
    "progressive.jpg": {"quality": 80, "progressive": True},
}.items():
    colour.save(path(name), **options)
    expect(name)
grey.save(path("grey.jpg"))
expect("grey.jpg")
Image.fromarray(smooth(23, 37, 4), "CMYK").save(path("cmyk.jpg"))
expect("cmyk.jpg")

colour.save(path("colour.png"))
grey.save(path("grey.png"))
colour.quantize(16).save(path("palette.png"))
colour.convert("1").save(path("bits.png"))
Image.fromarray(smooth(23, 37, 4), "RGBA").save(path("alpha.png"))
Image.fromarray(smooth(23, 37, 2), "LA").save(path("grey-alpha.png"))
transparent = colour.quantize(8)
transparent.save(path("transparent.png"), transparency=3)
for name in ("colour", "grey", "palette", "bits", "alpha", "grey-alpha", "transparent"):
    expect(name + ".png")

# 16 bits a channel, which Pillow does not write: what is expected are the high bytes.
import struct
import zlib


def png(bits, kind, width, height, rows, interlace=0):
    def chunk(name, content):
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = struct.pack(">IIBBBBB", width, height, bits, kind, 0, 0, interlace)
    data = b"".join(b"\0" + row for row in rows)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(data)) + chunk(b"IEND", b"")


wide = generator.integers(0, 65536, (5, 7, 3), dtype=numpy.uint16)
open(path("colour-16.png"), "wb").write(png(16, 2, 7, 5, [row.astype(">u2").tobytes() for row in wide]))
expect("colour-16.png", Image.fromarray((wide >> 8).astype(numpy.uint8)))
open(path("grey-16.png"), "wb").write(png(16, 0, 7, 5, [row.astype(">u2").tobytes() for row in wide[:, :, 0]]))
expect("grey-16.png", Image.fromarray((wide[:, :, 0] >> 8).astype(numpy.uint8)))
# One pixel, in Adam7's order.
open(path("interlaced.png"), "wb").write(png(8, 2, 1, 1, [b"\x01\x80\xff"], interlace=1))
expect("interlaced.png")
# A small file that announces a huge picture.
open(path("huge.png"), "wb").write(png(8, 2, 1 << 20, 1 << 20, [b""]))

# Sizes to and from: what Pillow's resize gives. Newer versions take the columns first for some shapes, so the order is said here.
for name, size in {"down": (11, 9), "up": (50, 61), "wide": (80, 5), "tall": (6, 70), "point": (1, 1)}.items():
    for interpolation in ("bilinear", "bicubic"):
        method = getattr(Image.Resampling, interpolation.upper())
        resized = colour.resize((size[0], colour.height), method).resize(size, method)
        key = f"{name}-{interpolation}"
        sizes[key] = list(size)
        open(path(key + ".rgb"), "wb").write(resized.tobytes())

with open(path("sizes.json"), "w") as file:
    json.dump(sizes, file, indent=1)
    file.write("\n")
