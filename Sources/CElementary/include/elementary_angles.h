// The sine, the cosine, the tangent and their inverses.
#ifndef ELEMENTARY_ANGLES_H
#define ELEMENTARY_ANGLES_H

#include "elementary_parts.h"

#pragma STDC FP_CONTRACT OFF

/// x = quarter·π/2 + (high + low), with |high| <= π/4 or hardly more.
typedef struct { ElementaryPair rest; int quarter; } ElementaryAngle;

/// For |x| of 2^20 and more, after Payne and Hanek ("Radian Reduction for Trigonometric Functions", 1983): x = m·2^e, and of 2/π only the 192 bits matter
/// that are neither multiples of 4 in x·2/π nor too small.
ELEMENTARY ElementaryAngle elementary_large_angle(double x) {
    uint64_t bits = elementary_bits(x), m = (bits & 0xFFFFFFFFFFFFF) | 0x10000000000000;
    // The first bit, behind the table's 64 zeros.
    int first = (int)(bits >> 52 & 0x7FF) - 1075 - 2 + 64, shift = first & 63;
    const uint64_t *word = ELEMENTARY_TWO_OVER_PI + first / 64;
    uint64_t window[3];
    for (int i = 0; i < 3; i++) window[i] = shift ? word[i] << shift | word[i + 1] >> (64 - shift) : word[i];
    // m·window modulo 2^192, from the last word on.
    unsigned __int128 product = (unsigned __int128)m * window[2];
    uint64_t third = (uint64_t)product;
    product = (unsigned __int128)m * window[1] + (uint64_t)(product >> 64);
    uint64_t second = (uint64_t)product, top = m * window[0] + (uint64_t)(product >> 64);
    // Two bits are the quarter; the rest is a fraction of one, to be taken as -1/2...1/2.
    int quarter = (int)(top >> 62);
    uint64_t fraction[3] = {top << 2 | second >> 62, second << 2 | third >> 62, third << 2};
    int negative = (int)(fraction[0] >> 63);
    quarter += negative;
    if (negative) for (int i = 0; i < 3; i++) fraction[i] = ~fraction[i];
    ElementaryPair sum = {0, 0};
    double unit = 0x1p-32;
    for (int i = 0; i < 3; i++) {
        for (int half = 32; half >= 0; half -= 32, unit *= 0x1p-32) {
            ElementaryPair next = elementary_sum(sum.high, (double)(uint32_t)(fraction[i] >> half) * unit);
            sum.high = next.high;
            sum.low += next.low;
        }
    }
    sum = elementary_ordered_sum(sum.high, sum.low);
    ElementaryPair half_pi = {ELEMENTARY_HALF_PI_HIGH, ELEMENTARY_HALF_PI_LOW};
    ElementaryAngle result = {elementary_pair_product(sum, half_pi), quarter};
    if ((negative != 0) != (x < 0)) {
        result.rest.high = -result.rest.high;
        result.rest.low = -result.rest.low;
    }
    if (x < 0) result.quarter = -result.quarter;
    return result;
}

/// A finite x less the nearest multiple of π/2; up to 2^20 after Cody and Waite ("Software Manual for the Elementary Functions", 1980), with π/2 in
/// parts of 33 bits whose multiples are exact.
ELEMENTARY ElementaryAngle elementary_angle(double x) {
    ElementaryAngle result = {{x, 0}, 0};
    if (elementary_abs(x) <= 0.78539816339744827) return result;
    if (!(elementary_abs(x) < 0x1p20)) return elementary_large_angle(x);
    double n = elementary_nearest(x * ELEMENTARY_TWO_OVER_PI_NEAR);
    ElementaryPair a = elementary_sum(x - n * ELEMENTARY_HALF_PI_A, -n * ELEMENTARY_HALF_PI_B);
    ElementaryPair b = elementary_sum(a.high, -n * ELEMENTARY_HALF_PI_C);
    result.rest = elementary_sum(b.high, a.low + b.low - n * ELEMENTARY_HALF_PI_D);
    result.quarter = (int)n;
    return result;
}

/// The sine of an angle within a quarter.
ELEMENTARY ElementaryPair elementary_quarter_sine(ElementaryPair x) {
    double z = x.high * x.high, p = ELEMENTARY_POLYNOMIAL(ELEMENTARY_SINE, z);
    return elementary_ordered_sum(x.high, x.low * (1 - 0.5 * z) + x.high * z * p);
}

/// The cosine of an angle within a quarter.
ELEMENTARY ElementaryPair elementary_quarter_cosine(ElementaryPair x) {
    double z = x.high * x.high, half = 0.5 * z, p = ELEMENTARY_POLYNOMIAL(ELEMENTARY_COSINE, z);
    ElementaryPair square = elementary_product(x.high, x.high), sum = elementary_ordered_sum(1, -half);
    return elementary_ordered_sum(sum.high, sum.low + (z * z * p - x.high * x.low - 0.5 * square.low));
}

/// The sine of the angle and `quarters` more.
ELEMENTARY double elementary_turned_sine(double x, int quarters) {
    if (!(elementary_abs(x) < ELEMENTARY_INFINITY)) return ELEMENTARY_NAN;
    ElementaryAngle angle = elementary_angle(x);
    int quarter = (angle.quarter + quarters) & 3;
    ElementaryPair result = quarter & 1 ? elementary_quarter_cosine(angle.rest) : elementary_quarter_sine(angle.rest);
    return quarter & 2 ? -(result.high + result.low) : result.high + result.low;
}

/// The sine of x in radians.
ELEMENTARY_SWIFT("sin(_:)")
ELEMENTARY double elementary_sin(double x) { return elementary_abs(x) < 0x1p-27 ? x : elementary_turned_sine(x, 0); }

/// The cosine of x in radians.
ELEMENTARY_SWIFT("cos(_:)")
ELEMENTARY double elementary_cos(double x) { return elementary_turned_sine(x, 1); }

/// The tangent of x in radians.
ELEMENTARY_SWIFT("tan(_:)")
ELEMENTARY double elementary_tan(double x) {
    if (elementary_abs(x) < 0x1p-27) return x;
    if (!(elementary_abs(x) < ELEMENTARY_INFINITY)) return ELEMENTARY_NAN;
    ElementaryAngle angle = elementary_angle(x);
    ElementaryPair sine = elementary_quarter_sine(angle.rest), cosine = elementary_quarter_cosine(angle.rest);
    return angle.quarter & 1 ? -elementary_quotient(cosine, sine) : elementary_quotient(sine, cosine);
}

/// Up to where the functions of float32 below hold.
#define ELEMENTARY_NEAR_ANGLE 0x1p19f

/// The sine of the angle x and `quarters` more, 0 or 1, for |x| below 2^19: without branches, so that a loop over it becomes vector code.
ELEMENTARY float elementary_near_sinef(float x, int quarters) {
    double shifted = (double)x * ELEMENTARY_TWO_OVER_PI_NEAR + 0x1.8p52, n = shifted - 0x1.8p52;
    uint64_t quarter = elementary_bits(shifted) + (uint64_t)(int64_t)quarters;
    double r = ((double)x - n * ELEMENTARY_HALF_PI_A) - n * (ELEMENTARY_HALF_PI_B + ELEMENTARY_HALF_PI_C), z = r * r;
    double sine = r * (1 + z * ELEMENTARY_POLYNOMIAL(ELEMENTARY_SINE_F32, z));
    double cosine = 1 - 0.5 * z + z * z * ELEMENTARY_POLYNOMIAL(ELEMENTARY_COSINE_F32, z);
    uint64_t odd = 0 - (quarter & 1), chosen = (elementary_bits(cosine) & odd) | (elementary_bits(sine) & ~odd);
    return (float)elementary_from_bits(chosen ^ (quarter & 2) << 62);
}

/// The sine of x in radians, in float32.
ELEMENTARY float elementary_sinf(float x) {
    return __builtin_fabsf(x) < ELEMENTARY_NEAR_ANGLE ? elementary_near_sinef(x, 0) : (float)elementary_sin(x);
}

/// The cosine of x in radians, in float32.
ELEMENTARY float elementary_cosf(float x) {
    return __builtin_fabsf(x) < ELEMENTARY_NEAR_ANGLE ? elementary_near_sinef(x, 1) : (float)elementary_cos(x);
}

/// The arctangent in radians: of |x| above 7/16, through the difference from the arctangent of 1/2, 1, 3/2 or infinity.
ELEMENTARY_SWIFT("atan(_:)")
ELEMENTARY double elementary_atan(double x) {
    double a = elementary_abs(x);
    if (x != x || a < 0x1p-27) return x;
    ElementaryPair base = {0, 0}, above = {a, 0}, below = {1, 0};
    if (a >= 39.0 / 16) {
        base.high = ELEMENTARY_HALF_PI_HIGH;
        base.low = ELEMENTARY_HALF_PI_LOW;
        above.high = -1;
        below.high = a;
    } else if (a >= 7.0 / 16) {
        double c = a < 11.0 / 16 ? 0.5 : a < 19.0 / 16 ? 1 : 1.5;
        base.high = c == 0.5 ? ELEMENTARY_ATAN_HALF_HIGH : c == 1 ? ELEMENTARY_ATAN_ONE_HIGH : ELEMENTARY_ATAN_THREE_HALVES_HIGH;
        base.low = c == 0.5 ? ELEMENTARY_ATAN_HALF_LOW : c == 1 ? ELEMENTARY_ATAN_ONE_LOW : ELEMENTARY_ATAN_THREE_HALVES_LOW;
        above.high = a - c;
        // 1 + c·a: c has two bits.
        ElementaryPair product = elementary_product(c, a);
        below = elementary_sum(1, product.high);
        below.low += product.low;
    }
    double t = above.high / below.high, rest = 0;
    if (a >= 7.0 / 16) {
        ElementaryPair back = elementary_product(t, below.high);
        rest = a == ELEMENTARY_INFINITY ? 0 : ((above.high - back.high) - back.low - t * below.low) / below.high;
    }
    double z = t * t;
    ElementaryPair sum = elementary_sum(base.high, t);
    double result = sum.high + (sum.low + (base.low + rest + t * z * ELEMENTARY_POLYNOMIAL(ELEMENTARY_ARCTANGENT, z)));
    return x < 0 ? -result : result;
}

/// asin √z for z in 0...1/4 as the sum of the root, of two numbers, and a small one.
ELEMENTARY ElementaryPair elementary_root_arcsine(double z) {
    double root = elementary_sqrt(z);
    ElementaryPair back = elementary_product(root, root);
    double rest = root == 0 ? 0 : ((z - back.high) - back.low) / (2 * root);
    return elementary_ordered_sum(root, rest + root * z * ELEMENTARY_POLYNOMIAL(ELEMENTARY_ARCSINE, z));
}

/// The arcsine in radians: of |x| above 1/2, π/2 - 2 asin √((1 - |x|)/2).
ELEMENTARY_SWIFT("asin(_:)")
ELEMENTARY double elementary_asin(double x) {
    double a = elementary_abs(x);
    if (!(a <= 1)) return ELEMENTARY_NAN;
    if (a < 0x1p-27) return x;
    if (a < 0.5) return x + x * (x * x) * ELEMENTARY_POLYNOMIAL(ELEMENTARY_ARCSINE, x * x);
    ElementaryPair half = elementary_root_arcsine((1 - a) * 0.5);
    ElementaryPair sum = elementary_ordered_sum(ELEMENTARY_HALF_PI_HIGH, -2 * half.high);
    double result = sum.high + (sum.low + (ELEMENTARY_HALF_PI_LOW - 2 * half.low));
    return x < 0 ? -result : result;
}

/// The arccosine in radians.
ELEMENTARY_SWIFT("acos(_:)")
ELEMENTARY double elementary_acos(double x) {
    double a = elementary_abs(x);
    if (!(a <= 1)) return ELEMENTARY_NAN;
    if (a < 0.5) {
        ElementaryPair sum = elementary_ordered_sum(ELEMENTARY_HALF_PI_HIGH, -x);
        return sum.high + (sum.low + (ELEMENTARY_HALF_PI_LOW - x * (x * x) * ELEMENTARY_POLYNOMIAL(ELEMENTARY_ARCSINE, x * x)));
    }
    ElementaryPair half = elementary_root_arcsine((1 - a) * 0.5);
    if (x > 0) return 2 * (half.high + half.low);
    ElementaryPair sum = elementary_ordered_sum(2 * ELEMENTARY_HALF_PI_HIGH, -2 * half.high);
    return sum.high + (sum.low + (2 * ELEMENTARY_HALF_PI_LOW - 2 * half.low));
}

#endif
