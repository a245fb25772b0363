#!/usr/bin/env python3
"""Writes elementary.txt beside this file: arguments of the elementary functions, the float64 nearest to the exact result, and what the exact result has beyond
that, in units in the last place. The same for float32's three.

    python3 Tests/CElementaryTests/Fixtures/make_fixtures.py      # needs mpmath

Arguments are drawn over each function's range; there are more of those whose results lie nearly halfway between two numbers, and the places where an
algorithm changes its ways."""

import math
import pathlib
import random
import struct

import mpmath
from mpmath import mp, mpf

mp.prec = 1400  # Of the largest argument of a sine, 1024 bits stand before the point.
random.seed(15)


def bits(x):
    return struct.pack(">d", x).hex()


def bits32(x):
    return struct.pack(">f", x).hex()


def unit(x, digits, least):
    return mpf(2) ** max(mpmath.floor(mpmath.log(abs(x), 2)) - digits + 1, least)


def rounded(exact, digits=53, least=-1074):
    """The nearest number and the rest in units of it."""
    step = unit(exact, digits, least)
    whole = mpmath.nint(exact / step)
    return whole * step, exact / step - whole


def spread(low, high, signed=False):
    value = math.exp(random.uniform(math.log(low), math.log(high)))
    return -value if signed and random.random() < 0.5 else value


def uniform(low, high):
    return lambda: random.uniform(low, high)


def wide(low, high, signed=False):
    return lambda: spread(low, high, signed)


LEAST = 5e-324
turn = [float(mpmath.pi / 2 * k) for k in (1, 2, 3, 4, 5, 7, 355, 710, 1000003, 2**20, 2**40 + 1)]
angles = [uniform(-7, 7), uniform(-1e6, 1e6), wide(1e-300, 1.7e308, True)]
places = turn + [float.fromhex("0x1.6ac5b262ca1ffp+849"), 0.7853981633974483, 1048575.9, 1048576.0, 524288.0, 1e22, 1.7976931348623157e308, 1e-9, LEAST]
FUNCTIONS = {
    "exp": (mpmath.exp, [uniform(-1, 1), uniform(-708, 709), uniform(-745, -708), wide(1e-20, 1, True)], [709.782712893384, -745.1332191019411, -708.3964185322641, 1e-300]),
    "expm1": (mpmath.expm1, [uniform(-1, 1), uniform(-40, 709), wide(1e-300, 0.2, True)], [0.125, -0.125, 709.782712893384, LEAST]),
    "log": (mpmath.log, [uniform(0.5, 2), uniform(0.98, 1.02), wide(1e-307, 1e308), wide(1e-323, 1e-308)], [LEAST, 1.7976931348623157e308, 1 - 2**-53, 1 + 2**-52, 0.6875, 1.375]),
    "log1p": (mpmath.log1p, [uniform(-1, 1), wide(1e-300, 0.5, True), wide(1, 1e300)], [-1 + 2**-53, 2**-53, 2**-28, LEAST]),
    "log2": (lambda x: mpmath.log(x) / mpmath.log(2), [uniform(0.5, 2), uniform(0.99, 1.01), wide(1e-320, 1e308)], [1 + 2**-52, 8.0, LEAST]),
    "log10": (lambda x: mpmath.log(x) / mpmath.log(10), [uniform(0.5, 2), uniform(0.99, 1.01), wide(1e-320, 1e308)], [1 + 2**-52, 1000.0, 1e-5, LEAST]),
    "sin": (mpmath.sin, angles, places),
    "cos": (mpmath.cos, angles, places),
    "tan": (mpmath.tan, angles, places),
    "asin": (mpmath.asin, [uniform(-1, 1), wide(1e-300, 1, True)], [0.5, -0.5, 1 - 2**-53, LEAST]),
    "acos": (mpmath.acos, [uniform(-1, 1), wide(1e-20, 1, True)], [0.5, -0.5, 1 - 2**-53, -1 + 2**-53, -1.0]),
    "atan": (mpmath.atan, [uniform(-4, 4), wide(1e-300, 1e300, True)], [0.4375, 0.6875, 1.1875, 2.4375, LEAST]),
    "sinh": (mpmath.sinh, [uniform(-1, 1), uniform(-710, 710), wide(1e-300, 1, True)], [0.35, 710.4758600739439, LEAST]),
    "cosh": (mpmath.cosh, [uniform(-1, 1), uniform(-710, 710)], [710.4758600739439, 1e-9]),
    "tanh": (mpmath.tanh, [uniform(-1, 1), uniform(-22, 22), wide(1e-300, 1, True)], [0.17, 20.0, LEAST]),
    "erf": (mpmath.erf, [uniform(-1, 1), uniform(-6, 6), wide(1e-320, 1, True)], [0.75, LEAST]),
    "erfc": (mpmath.erfc, [uniform(-1, 2), uniform(-6, 26.5), uniform(26.5, 27.2)], [0.46, 1.0, 2.0, 4.0, 27.226]),
    "pow": (
        lambda x, y: mpmath.power(x, y),
        [lambda: (spread(0.01, 100), random.uniform(-10, 10)), lambda: (random.uniform(0.99, 1.01), random.uniform(-7e4, 7e4)),
         lambda: (spread(1e-300, 1e300), random.uniform(-1, 1)), lambda: (0.999, float(random.randint(1, 100000))),
         lambda: (spread(1e-140, 1e-130), random.uniform(2.2, 2.3))],
        [(10.0, 22.0), (10.0, -5.0), (2.0, -1074.0), (2.0, 1023.0), (-3.0, 3.0), (-3.0, 4.0), (1 + 2**-52, 3e18), (1 - 2**-53, 6e18), (5e-324, 0.5), (1.7, 1e-300)]),
    "hypot": (
        mpmath.hypot, [lambda: (spread(1e-3, 1e3, True), spread(1e-3, 1e3, True)), lambda: (spread(1e-300, 1e300), spread(1e-300, 1e300))],
        [(3.0, 4.0), (1e308, 1e308), (1e-310, 2e-310), (1e-200, 1e-200)]),
}


def float32(x):
    return struct.unpack(">f", struct.pack(">f", x))[0]


SINGLE = {
    "sinf": (mpmath.sin, [lambda: (random.uniform(-7, 7),), lambda: (spread(1e-30, 3e38, True),)], [(524288.0,), (524287.0,)]),
    "cosf": (mpmath.cos, [lambda: (random.uniform(-7, 7),), lambda: (spread(1e-30, 3e38, True),)], [(524288.0,), (524287.0,)]),
    "powf": (lambda x, y: mpmath.power(x, y), [lambda: (spread(0.01, 100), random.uniform(-15, 15)), lambda: (spread(1e-38, 1e38), random.uniform(-1, 1))], [(2.0, -149.0), (10.0, 10.0), (-3.0, 3.0), (2.0, 127.0)]),
}

lines = []


def add(name, function, arguments, digits, least, most, text):
    exact = function(*[mpf(a) for a in arguments])
    if exact == 0 or abs(exact) >= most:
        return None
    value, rest = rounded(exact, digits, least)
    lines.append(f"{name} {' '.join(text(a) for a in arguments)} {text(float(value))} {float(rest):+.6f}")
    return rest


for name, (function, draws, chosen) in FUNCTIONS.items():
    for place in chosen:
        add(name, function, place if isinstance(place, tuple) else (place,), 53, -1074, mpf(2) ** 1024, bits)
    for draw in draws:
        found = []
        # Of 200 arguments the 8 with the hardest results, and 8 as they come.
        for _ in range(200):
            drawn = draw()
            arguments = drawn if isinstance(drawn, tuple) else (drawn,)
            exact = function(*[mpf(a) for a in arguments])
            if exact == 0 or abs(exact) >= mpf(2) ** 1024:
                continue
            found.append((abs(rounded(exact)[1]), arguments))
        for _, arguments in sorted(found)[-8:] + found[:8]:
            add(name, function, arguments, 53, -1074, mpf(2) ** 1024, bits)
for name, (function, draws, chosen) in SINGLE.items():
    for arguments in chosen + [draw() for draw in draws for _ in range(16)]:
        add(name, function, tuple(float32(a) for a in arguments), 24, -149, mpf(2) ** 128, bits32)
(pathlib.Path(__file__).parent / "elementary.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
