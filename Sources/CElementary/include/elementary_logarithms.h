// Logarithms.
#ifndef ELEMENTARY_LOGARITHMS_H
#define ELEMENTARY_LOGARITHMS_H

#include "elementary_parts.h"

#pragma STDC FP_CONTRACT OFF

/// ln(x + low) to a relative error of about 2^-65, for a finite x above 0 and |low| of at most a unit in the last place of x.
///
/// After Tang (1990): x = 2^k z, and c of 9 bits is near 1/z, so that r = c z - 1 is found without error as the sum of two numbers, |r| <= 2^-7, and
/// ln x = k ln 2 - ln c + ln(1 + r). The first terms are added without error.
ELEMENTARY ElementaryPair elementary_pair_log(double x, double low) {
    double shift = 0;
    if (x < 0x1p-1022) { x *= 0x1p52; low *= 0x1p52; shift = 52; }
    uint64_t bits = elementary_bits(x), offset = bits - 0x3FE6000000000000;
    const double *entry = ELEMENTARY_LOGARITHMS + 3 * ((offset >> 45) & 127);
    double k = (double)((int64_t)offset >> 52) - shift, c = entry[0];
    uint64_t exponent = offset & 0xFFF0000000000000;
    double z = elementary_from_bits(bits - exponent), first = elementary_upper(z);
    ElementaryPair r = elementary_sum(first * c - 1, (z - first) * c);
    if (low != 0) {
        // low·2^-k, where 2^-k itself can be too small a number.
        int64_t half = ((int64_t)offset >> 52) / 2, rest = ((int64_t)offset >> 52) - half;
        r.low += low * elementary_power_of_two(-half) * elementary_power_of_two(-rest) * c;
    }
    double a = r.high, upper = elementary_upper(a), square = 0.5 * upper * upper, rest = 0.5 * (a - upper) * (a + upper);
    double b = a * a;
    double p = b * a * ((1.0 / 3 - a * (1.0 / 4)) + b * ((1.0 / 5 - a * (1.0 / 6)) + b * ((1.0 / 7 - a * (1.0 / 8)) + b * (1.0 / 9 - a * (1.0 / 10)))));
    ElementaryPair sum = elementary_sum(k * ELEMENTARY_LN2_HIGH + entry[1], a);
    ElementaryPair difference = elementary_sum(sum.high, -square);
    double small = k * ELEMENTARY_LN2_LOW + entry[2] + (r.low - a * r.low) + (p - rest);
    return elementary_ordered_sum(difference.high, sum.low + difference.low + small);
}

/// What a logarithm of x is where x is not a finite number above 0; of 1, 0.
ELEMENTARY double elementary_special_log(double x) {
    return x == 0 ? -ELEMENTARY_INFINITY : x < 0 ? ELEMENTARY_NAN : x == 1 ? 0 : x;
}

ELEMENTARY int elementary_has_log(double x) { return x > 0 && x < ELEMENTARY_INFINITY && x != 1; }

/// The natural logarithm.
ELEMENTARY_SWIFT("log(_:)")
ELEMENTARY double elementary_log(double x) {
    if (!elementary_has_log(x)) return elementary_special_log(x);
    ElementaryPair result = elementary_pair_log(x, 0);
    return result.high + result.low;
}

ELEMENTARY double elementary_log_of_base(double x, ElementaryPair inverse) {
    if (!elementary_has_log(x)) return elementary_special_log(x);
    ElementaryPair result = elementary_pair_product(elementary_pair_log(x, 0), inverse);
    return result.high + result.low;
}

/// The logarithm to base 2.
ELEMENTARY_SWIFT("log2(_:)")
ELEMENTARY double elementary_log2(double x) {
    ElementaryPair inverse = {ELEMENTARY_LOG2_E_HIGH, ELEMENTARY_LOG2_E_LOW};
    return elementary_log_of_base(x, inverse);
}

/// The logarithm to base 10.
ELEMENTARY_SWIFT("log10(_:)")
ELEMENTARY double elementary_log10(double x) {
    ElementaryPair inverse = {ELEMENTARY_LOG10_E_HIGH, ELEMENTARY_LOG10_E_LOW};
    return elementary_log_of_base(x, inverse);
}

/// ln(1 + x), without cancellation near 0.
ELEMENTARY_SWIFT("log1p(_:)")
ELEMENTARY double elementary_log1p(double x) {
    if (elementary_abs(x) < 0x1p-28) return elementary_abs(x) < 0x1p-54 ? x : x - x * x * (0.5 - x * (1.0 / 3));
    if (!(x < ELEMENTARY_INFINITY)) return x;
    if (x <= -1) return x == -1 ? -ELEMENTARY_INFINITY : ELEMENTARY_NAN;
    ElementaryPair sum = elementary_sum(1, x), result = elementary_pair_log(sum.high, sum.low);
    return result.high + result.low;
}

#endif
