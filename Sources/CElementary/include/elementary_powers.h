// Powers and lengths.
#ifndef ELEMENTARY_POWERS_H
#define ELEMENTARY_POWERS_H

#include "elementary_exponentials.h"
#include "elementary_logarithms.h"

#pragma STDC FP_CONTRACT OFF

/// 1 for an odd whole number, 2 for an even one, 0 for another.
ELEMENTARY int elementary_parity(double y) {
    y = elementary_abs(y);
    if (!(y < 0x1p53)) return y < ELEMENTARY_INFINITY ? 2 : y == ELEMENTARY_INFINITY ? 2 : 0;
    int64_t whole = (int64_t)y;
    return (double)whole != y ? 0 : whole & 1 ? 1 : 2;
}

/// Whether x to the power of y is one of the values that Annex F lists, which `result` then is.
ELEMENTARY int elementary_special_power(double x, double y, double *result) {
    double a = elementary_abs(x), infinity = ELEMENTARY_INFINITY;
    if (y == 0 || x == 1) { *result = 1; return 1; }
    if (x != x || y != y) { *result = x + y; return 1; }
    if (elementary_abs(y) == infinity) {
        *result = a == 1 ? 1 : (a > 1) == (y > 0) ? infinity : 0;
        return 1;
    }
    if (a == 0 || a == infinity) {
        double value = (a == 0) == (y > 0) ? 0 : infinity;
        *result = elementary_parity(y) == 1 ? __builtin_copysign(value, x) : value;
        return 1;
    }
    if (x < 0 && elementary_parity(y) == 0) { *result = ELEMENTARY_NAN; return 1; }
    return 0;
}

/// x to the power of y: e^(y ln x) with a logarithm of two numbers.
ELEMENTARY_SWIFT("pow(_:_:)")
ELEMENTARY double elementary_pow(double x, double y) {
    double result = 0, sign = 1;
    if (!(x > 0 && x < ELEMENTARY_INFINITY && x != 1 && elementary_abs(y) < ELEMENTARY_INFINITY)) {
        if (elementary_special_power(x, y, &result)) return result;
        sign = elementary_parity(y) == 1 ? -1 : 1;
    }
    if (x == -1) return sign;
    ElementaryPair logarithm = elementary_pair_log(elementary_abs(x), 0);
    double estimate = y * logarithm.high;
    if (!(elementary_abs(estimate) < 746)) {
        return sign * (estimate > 0 ? ELEMENTARY_INFINITY : 0);
    }
    // Where y is so small that its parts are subnormal the power is 1.
    if (elementary_abs(estimate) < 0x1p-60) return sign;
    ElementaryPair exponent = elementary_product(y, logarithm.high);
    exponent = elementary_ordered_sum(exponent.high, exponent.low + y * logarithm.low);
    if (exponent.high > 709.79) return sign * ELEMENTARY_INFINITY;
    return sign * elementary_scaled(elementary_scaled_exp(exponent.high, exponent.low));
}

/// Whether the function below holds.
ELEMENTARY int elementary_is_near_power(float x, float y) {
    return (x > 0) & (x < (float)ELEMENTARY_INFINITY) & (__builtin_fabsf(y) < (float)ELEMENTARY_INFINITY);
}

/// x to the power of y for finite x above 0 and finite y, in float32: through a logarithm and an exponential of float64 without second parts. Without
/// branches, so that a loop over it becomes vector code.
ELEMENTARY float elementary_near_powf(float x, float y) {
    uint64_t bits = elementary_bits(x), offset = bits - 0x3FE6000000000000;
    const double *entry = ELEMENTARY_LOGARITHMS + 3 * (offset >> 45 & 127);
    // The exponent as a number: its bits, with 2^11 added, become the last ones of 2^52 + 2^11 + k.
    double k = elementary_from_bits(((offset + 0x4000000000000000) >> 52 & 0xFFF) | 0x4330000000000000) - (0x1p52 + 1024);
    double a = elementary_from_bits(bits - (offset & 0xFFF0000000000000)) * entry[0] - 1, b = a * a;
    double small = a + b * ((-0.5 + a * (1.0 / 3)) + b * ((-1.0 / 4 + a * (1.0 / 5)) - b * (1.0 / 6)));
    double exponent = (double)y * ((k * ELEMENTARY_LN2_HIGH + entry[1]) + (small + entry[2]));
    exponent = exponent > 110 ? 110 : exponent;
    exponent = exponent < -110 ? -110 : exponent;
    double shifted = exponent * ELEMENTARY_STEPS + 0x1.8p52, r = exponent - (shifted - 0x1.8p52) * ELEMENTARY_STEP_HIGH;
    uint64_t whole = elementary_bits(shifted);
    // The bits above the seven of the table go into the exponent.
    double power = elementary_from_bits(elementary_bits(ELEMENTARY_POWERS[2 * (whole & 127)]) + ((whole & ~(uint64_t)127) << 45));
    return (float)(power + power * (r + r * r * (0.5 + r * (1.0 / 6 + r * (1.0 / 24)))));
}

/// x to the power of y, in float32.
ELEMENTARY float elementary_powf(float x, float y) {
    if (elementary_is_near_power(x, y)) return elementary_near_powf(x, y);
    double special = 0;
    if (elementary_special_power(x, y, &special)) return (float)special;
    float power = elementary_near_powf(-x, y);
    return elementary_parity(y) == 1 ? -power : power;
}

/// √(x² + y²), without overflow of the squares.
ELEMENTARY_SWIFT("hypot(_:_:)")
ELEMENTARY double elementary_hypot(double x, double y) {
    double a = elementary_abs(x), b = elementary_abs(y);
    if (a == ELEMENTARY_INFINITY || b == ELEMENTARY_INFINITY) return ELEMENTARY_INFINITY;
    if (a != a || b != b) return a + b;
    if (a < b) { double other = a; a = b; b = other; }
    if (b == 0 || b < a * 0x1p-60) return a + b;
    double scale = a > 0x1p500 ? 0x1p600 : b < 0x1p-450 ? 0x1p-600 : 1;
    a /= scale;
    b /= scale;
    ElementaryPair first = elementary_product(a, a), second = elementary_product(b, b);
    ElementaryPair sum = elementary_ordered_sum(first.high, second.high);
    double low = sum.low + (first.low + second.low), root = elementary_sqrt(sum.high + low);
    ElementaryPair back = elementary_product(root, root);
    return (root + (((sum.high - back.high) - back.low) + low) / (2 * root)) * scale;
}

#endif
