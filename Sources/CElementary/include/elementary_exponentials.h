// eˣ and what is made of it.
#ifndef ELEMENTARY_EXPONENTIALS_H
#define ELEMENTARY_EXPONENTIALS_H

#include "elementary_parts.h"

#pragma STDC FP_CONTRACT OFF

/// (high + low)·2^exponent, with high in 1...2 or a little outside.
typedef struct { ElementaryPair value; int64_t exponent; } ElementaryScaled;

/// e^(high + low) to a relative error of 2^-61, after Tang (1989): x = (128 m + j)·ln 2 / 128 + r, so that eˣ = 2^m · 2^(j/128) · e^r with |r| <= ln 2 / 256.
/// |high| must be below 2^20 and |low| small beside ln 2 / 256.
ELEMENTARY ElementaryScaled elementary_scaled_exp(double high, double low) {
    double n = elementary_nearest(high * ELEMENTARY_STEPS);
    int64_t whole = (int64_t)n;
    ElementaryPair r = elementary_sum(high - n * ELEMENTARY_STEP_HIGH, low - n * ELEMENTARY_STEP_LOW);
    double a = r.high, b = a * a;
    double p = a + (r.low + b * ((0.5 + a * (1.0 / 6)) + b * ((1.0 / 24 + a * (1.0 / 120)) + b * (1.0 / 720))));
    double power = ELEMENTARY_POWERS[2 * (whole & 127)], rest = ELEMENTARY_POWERS[2 * (whole & 127) + 1];
    ElementaryScaled result = {elementary_ordered_sum(power, rest + power * p), whole >> 7};
    return result;
}

/// (high + low)·2^exponent, rounded once even where it is subnormal; exponent is at least -2000 and at most 1024.
ELEMENTARY double elementary_scaled(ElementaryScaled x) {
    if (x.exponent >= -1021) {
        double half = x.exponent > 1023 ? 2 : 1;
        return (x.value.high + x.value.low) * elementary_power_of_two(x.exponent - (half > 1)) * half;
    }
    // The number that has its unit in the last place where subnormal numbers have theirs is added and taken away.
    double scale = elementary_power_of_two(x.exponent + 1022);
    double high = x.value.high * scale, low = x.value.low * scale;
    if (high + low >= 1) return (high + low) * 0x1p-1022;
    ElementaryPair sum = elementary_ordered_sum(1, high);
    return ((sum.high + (sum.low + low)) - 1) * 0x1p-1022;
}

/// eˣ
ELEMENTARY_SWIFT("exp(_:)")
ELEMENTARY double elementary_exp(double x) {
    if (!(elementary_abs(x) < 745.2)) return x != x ? x : x > 0 ? ELEMENTARY_INFINITY : 0;
    if (x > 709.79) return ELEMENTARY_INFINITY;
    return elementary_scaled(elementary_scaled_exp(x, 0));
}

/// x²(1/2 + x/6 + x²/24 + ...) for |x| <= 0.35.
ELEMENTARY double elementary_exp_tail(double x) {
    static const double inverse[] = {
        0.5, 1.0 / 6, 1.0 / 24, 1.0 / 120, 1.0 / 720, 1.0 / 5040, 1.0 / 40320, 1.0 / 362880, 1.0 / 3628800, 1.0 / 39916800, 1.0 / 479001600,
        1.0 / 6227020800, 1.0 / 87178291200,
    };
    return x * x * ELEMENTARY_POLYNOMIAL(inverse, x);
}

/// eˣ - 1, without cancellation near 0.
ELEMENTARY_SWIFT("expm1(_:)")
ELEMENTARY double elementary_expm1(double x) {
    if (elementary_abs(x) < 0.125) return elementary_abs(x) < 0x1p-54 ? x : x + elementary_exp_tail(x);
    if (!(x < 709.79)) return x != x ? x : ELEMENTARY_INFINITY;
    if (x < -40) return -1;
    ElementaryScaled power = elementary_scaled_exp(x, 0);
    if (power.exponent > 60) return elementary_scaled(power);
    double scale = elementary_power_of_two(power.exponent);
    ElementaryPair sum = elementary_sum(power.value.high * scale, -1);
    return sum.high + (sum.low + power.value.low * scale);
}

/// (eˣ + sign·e⁻ˣ)/2 for x in 0.3...711.
ELEMENTARY double elementary_half_sum(double x, double sign) {
    ElementaryScaled power = elementary_scaled_exp(x, 0);
    power.exponent -= 1;
    if (power.exponent > 30) return elementary_scaled(power);
    double scale = elementary_power_of_two(power.exponent);
    ElementaryPair half = {power.value.high * scale, power.value.low * scale}, quarter = {0.25, 0};
    double inverse = 0.25 / half.high;
    ElementaryPair back = elementary_product(inverse, half.high);
    double rest = ((quarter.high - back.high) - back.low - inverse * half.low) / half.high;
    ElementaryPair sum = elementary_ordered_sum(half.high, sign * inverse);
    return sum.high + (sum.low + half.low + sign * rest);
}

/// The hyperbolic sine.
ELEMENTARY_SWIFT("sinh(_:)")
ELEMENTARY double elementary_sinh(double x) {
    double a = elementary_abs(x);
    if (a < 0.35) {
        static const double inverse[] = {
            1.0 / 6, 1.0 / 120, 1.0 / 5040, 1.0 / 362880, 1.0 / 39916800, 1.0 / 6227020800, 1.0 / 1307674368000,
        };
        double z = x * x;
        return a < 0x1p-28 ? x : x + x * z * ELEMENTARY_POLYNOMIAL(inverse, z);
    }
    double result = a < 711 ? elementary_half_sum(a, -1) : a != a ? a : ELEMENTARY_INFINITY;
    return x < 0 ? -result : result;
}

/// The hyperbolic cosine.
ELEMENTARY_SWIFT("cosh(_:)")
ELEMENTARY double elementary_cosh(double x) {
    double a = elementary_abs(x);
    if (a < 0x1p-27) return 1;
    return a < 711 ? elementary_half_sum(a, 1) : a != a ? a : ELEMENTARY_INFINITY;
}

/// The hyperbolic tangent: (e^2x - 1)/(e^2x + 1).
ELEMENTARY_SWIFT("tanh(_:)")
ELEMENTARY double elementary_tanh(double x) {
    double a = elementary_abs(x);
    if (a < 0x1p-28 || x != x) return x;
    double result = 1;
    if (a < 0.17) {
        ElementaryPair power = elementary_ordered_sum(2 * a, elementary_exp_tail(2 * a));
        ElementaryPair below = elementary_ordered_sum(2, power.high);
        below.low += power.low;
        result = elementary_quotient(power, below);
    } else if (a < 20) {
        ElementaryScaled power = elementary_scaled_exp(2 * a, 0);
        double scale = elementary_power_of_two(power.exponent), low = power.value.low * scale;
        ElementaryPair above = elementary_sum(power.value.high * scale, -1), below = elementary_sum(power.value.high * scale, 1);
        above.low += low;
        below.low += low;
        result = elementary_quotient(above, below);
    }
    return x < 0 ? -result : result;
}

#endif
