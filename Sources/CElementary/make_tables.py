#!/usr/bin/env python3
"""Writes include/elementary_tables.h, the numbers that the elementary functions read:

    python3 Sources/CElementary/make_tables.py      # needs mpmath

Tables are rounded from 200 bits. A polynomial interpolates its function at Chebyshev's nodes of its interval; a comment gives the largest error of the
polynomial with its rounded coefficients."""

import pathlib
import struct

from mpmath import mp, mpf, asin, atan, cos, erf, erfc, exp, floor, log, nint, pi, sin, sqrt

mp.prec = 260
OUT = pathlib.Path(__file__).parent / "include" / "elementary_tables.h"
lines = []


def rounded(x):
    return mpf(float(x))


def hexadecimal(x):
    return float(x).hex().replace("0x1.0000000000000p", "0x1p").replace("0x0.0p+0", "0")


def constant(name, value, comment=None):
    lines.append(f"#define {name} {hexadecimal(value)}" + (f"  // {comment}" if comment else ""))


def upper(x, bits):
    """x rounded to a multiple of 2^-bits."""
    return nint(x * mpf(2) ** bits) / mpf(2) ** bits


def array(name, kind, values, per_line):
    lines.append(f"static const {kind} {name}[{len(values)}] = {{")
    for start in range(0, len(values), per_line):
        lines.append("    " + ", ".join(values[start:start + per_line]) + ",")
    lines.append("};")


def interpolated(function, lower, higher, degree, center):
    """The coefficients, in powers of x - center."""
    half, middle, count = (higher - lower) / 2, (higher + lower) / 2, degree + 1
    nodes = [middle + half * cos(pi * (2 * i + 1) / (2 * count)) - center for i in range(count)]
    table = [function(center + node) for node in nodes]
    for j in range(1, count):
        for i in range(count - 1, j - 1, -1):
            table[i] = (table[i] - table[i - 1]) / (nodes[i] - nodes[i - j])
    result = [table[-1]]
    for i in range(count - 2, -1, -1):
        shifted = [mpf(0)] + result
        result = [a - nodes[i] * b for a, b in zip(shifted, result + [mpf(0)])]
        result[0] += table[i]
    return result


def polynomial(name, function, lower, higher, degree, weight, center=0, fixed=0):
    """The first `fixed` coefficients are left out of the table: the caller has them as two numbers each, or knows them."""
    lower, higher, center = mpf(lower), mpf(higher), mpf(center)
    coefficients = interpolated(function, lower, higher, degree, center)
    kept = coefficients[:fixed] + [rounded(c) for c in coefficients[fixed:]]
    worst = mpf(0)
    for i in range(401):
        x = lower + (higher - lower) * i / 400
        value = sum(c * (x - center) ** k for k, c in enumerate(kept))
        worst = max(worst, abs((value - function(x)) * weight(x)))
    lines.append(f"// {float(lower):.6g} to {float(higher):.6g}: an error of 2^{float(log(worst, 2)):.1f}.")
    array(name, "double", [hexadecimal(c) for c in kept[fixed:]], 5)
    return coefficients


def two(name, value):
    high = rounded(value)
    constant(f"{name}_HIGH", high)
    constant(f"{name}_LOW", rounded(value - high))


def exponentials():
    lines.append("// 2^(j/128) as the sums of two numbers.")
    values = []
    for j in range(128):
        value = mpf(2) ** (mpf(j) / 128)
        values += [hexadecimal(rounded(value)), hexadecimal(rounded(value - rounded(value)))]
    array("ELEMENTARY_POWERS", "double", values, 4)
    step = log(2) / 128
    high = upper(step, 41)
    constant("ELEMENTARY_STEPS", rounded(1 / step), "128 / ln 2")
    constant("ELEMENTARY_STEP_HIGH", high, "ln 2 / 128: a number of 34 bits and the rest")
    constant("ELEMENTARY_STEP_LOW", rounded(step - high))


def logarithms():
    lines.append("// For each 128th of an octave, from 11/16 on: a number c of 9 bits near the inverse of its middle (1 on both sides of 1), and -ln c as the")
    lines.append("// sum of a multiple of 2^-42 and of the rest.")
    values = []
    for i in range(128):
        bits = 0x3FE6000000000000 + (i << 45)
        first, last = (mpf(struct.unpack("<d", struct.pack("<Q", b))[0]) for b in (bits, bits + (1 << 45)))
        inverse = upper(2 / (first + last), 8)
        if first == 1 or last == 1:
            inverse = mpf(1)
        assert max(abs(first * inverse - 1), abs(last * inverse - 1)) <= mpf(2) ** -7
        high = upper(-log(inverse), 42)
        values += [hexadecimal(inverse), hexadecimal(high), hexadecimal(rounded(-log(inverse) - high))]
    array("ELEMENTARY_LOGARITHMS", "double", values, 3)
    high = upper(log(2), 42)
    constant("ELEMENTARY_LN2_HIGH", high, "a multiple of 2^-42")
    constant("ELEMENTARY_LN2_LOW", rounded(log(2) - high))
    two("ELEMENTARY_LOG2_E", 1 / log(2))
    two("ELEMENTARY_LOG10_E", 1 / log(10))


def angles():
    lines.append("// 2/π: 64 zeros and then its first bits.")
    mp.prec = 1600
    bits = int(floor(2 / pi * mpf(2) ** 1280))
    words = [0] + [(bits >> (1280 - 64 * (i + 1))) & (2**64 - 1) for i in range(20)]
    mp.prec = 260
    array("ELEMENTARY_TWO_OVER_PI", "uint64_t", [f"0x{word:016x}" for word in words], 4)
    rest = pi / 2
    lines.append("// π/2 in three parts of 33 bits and the rest.")
    for name in "ABC":
        part = rest
        exponent = int(floor(log(part, 2)))
        part = floor(rest * mpf(2) ** (32 - exponent)) / mpf(2) ** (32 - exponent)
        constant(f"ELEMENTARY_HALF_PI_{name}", part)
        rest -= part
    constant("ELEMENTARY_HALF_PI_D", rounded(rest))
    constant("ELEMENTARY_TWO_OVER_PI_NEAR", rounded(2 / pi))
    two("ELEMENTARY_HALF_PI", pi / 2)
    lines.append("// (sin √z / √z - 1) / z, as sin x = x + x³ p(x²), and (cos √z - 1 + z/2) / z².")
    end = (pi / 4 * mpf("1.001")) ** 2
    polynomial("ELEMENTARY_SINE", lambda z: (sin(sqrt(z)) / sqrt(z) - 1) / z, mpf(10) ** -30, end, 6, lambda z: z)
    polynomial("ELEMENTARY_COSINE", lambda z: (cos(sqrt(z)) - 1 + z / 2) / z**2, mpf(10) ** -30, end, 6, lambda z: z**2)
    lines.append("// The same for results of float32.")
    polynomial("ELEMENTARY_SINE_F32", lambda z: (sin(sqrt(z)) / sqrt(z) - 1) / z, mpf(10) ** -30, end, 4, lambda z: z)
    polynomial("ELEMENTARY_COSINE_F32", lambda z: (cos(sqrt(z)) - 1 + z / 2) / z**2, mpf(10) ** -30, end, 4, lambda z: z**2)
    lines.append("// (atan √z / √z - 1) / z and (asin √z / √z - 1) / z.")
    tiny = mpf(10) ** -30
    polynomial("ELEMENTARY_ARCTANGENT", lambda z: (atan(sqrt(z)) / sqrt(z) - 1) / z, tiny, mpf(7) ** 2 / 256, 12, lambda z: z)
    polynomial("ELEMENTARY_ARCSINE", lambda z: (asin(sqrt(z)) / sqrt(z) - 1) / z, tiny, mpf(1) / 4, 17, lambda z: z)
    two("ELEMENTARY_ATAN_HALF", atan(mpf(1) / 2))
    two("ELEMENTARY_ATAN_ONE", pi / 4)
    two("ELEMENTARY_ATAN_THREE_HALVES", atan(mpf(3) / 2))


def errors():
    tiny = mpf(10) ** -30
    lines.append("// erf √z / √z - 1, as erf x = x + x p(x²).")
    polynomial("ELEMENTARY_ERF", lambda z: erf(sqrt(z)) / sqrt(z) - 1, tiny, mpf("1.001"), 14, lambda z: 1)
    lines.append("// ln(e^(x²) erfc x) in powers of x - 3/4, and then ln(x e^(x²) erfc x) in powers of 1/x - c; the constant terms as two numbers.")
    near = lambda x: log(erfc(x)) + x * x
    far = lambda s: near(1 / s) - log(s)
    c = polynomial("ELEMENTARY_ERFC_NEAR", near, "0.45", "1", 13, lambda x: 1, "0.75", 1)
    two("ELEMENTARY_ERFC_NEAR", c[0])
    for name, low, high, degree, center in (("A", 1, 2, 17, mpf(3) / 4), ("B", 2, 4, 16, mpf(3) / 8), ("C", 4, 28, 17, mpf(1) / 8)):
        c = polynomial(f"ELEMENTARY_ERFC_{name}", far, mpf(1) / high, mpf(1) / low, degree, lambda x: 1, center, 1)
        two(f"ELEMENTARY_ERFC_{name}", c[0])


lines += [
    "// The numbers that the elementary functions read; Sources/CElementary/make_tables.py writes this file.",
    "#ifndef ELEMENTARY_TABLES_H", "#define ELEMENTARY_TABLES_H", "", "#include <stdint.h>", ""]
for part in (exponentials, logarithms, angles, errors):
    part()
    lines.append("")
lines.append("#endif")
OUT.write_text("\n".join(lines) + "\n", encoding="utf-8")
