// Functions of float32 found in float64 and rounded once, to within 0.501 units in the last place: without branches, so that a loop over them
// becomes vector code. `is_far_...` tells the few arguments for which one does not hold; those take CElementary's functions of float64.
#ifndef FLOAT_FUNCTIONS_H
#define FLOAT_FUNCTIONS_H

#include "scalar_functions.h"

#pragma STDC FP_CONTRACT OFF

// ln x to about 2^-50 for a normal number x above 0, without second parts; see elementary_pair_log.
INLINE double near_log(double x) {
    uint64_t bits = elementary_bits(x), offset = bits - 0x3FE6000000000000;
    const double *entry = ELEMENTARY_LOGARITHMS + 3 * (offset >> 45 & 127);
    // The exponent as a number: its bits, with 2^10 added, become the last ones of 2^52 + 2^10 + k.
    double k = elementary_from_bits(((offset + 0x4000000000000000) >> 52 & 0xFFF) | 0x4330000000000000) - (0x1p52 + 1024);
    double a = elementary_from_bits(bits - (offset & 0xFFF0000000000000)) * entry[0] - 1, b = a * a;
    double small = a + b * ((-0.5 + a * (1.0 / 3)) + b * ((-1.0 / 4 + a * (1.0 / 5)) - b * (1.0 / 6)));
    return (k * ELEMENTARY_LN2_HIGH + entry[1]) + (small + entry[2]);
}

// eˣ to about 2^-45 for |x| <= 110; see elementary_scaled_exp.
INLINE double near_exp(double x) {
    double shifted = x * ELEMENTARY_STEPS + 0x1.8p52, n = shifted - 0x1.8p52;
    double r = (x - n * ELEMENTARY_STEP_HIGH) - n * ELEMENTARY_STEP_LOW;
    uint64_t whole = elementary_bits(shifted);
    // The bits above the seven of the table go into the exponent.
    double power = elementary_from_bits(elementary_bits(ELEMENTARY_POWERS[2 * (whole & 127)]) + ((whole & ~(uint64_t)127) << 45));
    return power + power * (r + r * r * (0.5 + r * (1.0 / 6 + r * (1.0 / 24))));
}

// Of logarithms: what is not a finite number above 0.
INLINE int is_far_log2(float x) { return !(x > 0 && x < INFINITY); }
INLINE float near_log2(float x) { return (float)(near_log(x) * ELEMENTARY_LOG2_E_HIGH); }
INLINE int is_far_log10(float x) { return is_far_log2(x); }
INLINE float near_log10(float x) { return (float)(near_log(x) * ELEMENTARY_LOG10_E_HIGH); }

INLINE int is_far_log1p(float x) { return !(x > -1 && x < INFINITY); }
INLINE float near_log1p(float x) {
    double v = x, small = v * (1 - v * (0.5 - v * (1.0 / 3)));
    return (float)(__builtin_elementwise_abs(v) < 0x1p-12 ? small : near_log(1 + v));
}

INLINE int is_far_expm1(float x) { return !(__builtin_elementwise_abs(x) < 89); }
INLINE float near_expm1(float x) {
    double v = x, small = v * (1 + v * (0.5 + v * (1.0 / 6))), large = near_exp(v) - 1;
    return (float)(__builtin_elementwise_abs(v) < 0x1p-12 ? small : large);
}

INLINE int is_far_tan(float x) { return !(__builtin_elementwise_abs(x) < ELEMENTARY_NEAR_ANGLE); }
INLINE float near_tan(float x) {
    double shifted = (double)x * ELEMENTARY_TWO_OVER_PI_NEAR + 0x1.8p52, n = shifted - 0x1.8p52;
    double r = ((double)x - n * ELEMENTARY_HALF_PI_A) - n * (ELEMENTARY_HALF_PI_B + ELEMENTARY_HALF_PI_C), z = r * r;
    double sine = r * (1 + z * ELEMENTARY_POLYNOMIAL(ELEMENTARY_SINE_F32, z));
    double cosine = 1 - 0.5 * z + z * z * ELEMENTARY_POLYNOMIAL(ELEMENTARY_COSINE_F32, z);
    int odd = elementary_bits(shifted) & 1;
    return (float)((odd ? -cosine : sine) / (odd ? sine : cosine));
}

INLINE int is_far_sinh(float x) { return !(__builtin_elementwise_abs(x) < 89); }
INLINE float near_sinh(float x) {
    double v = x, z = v * v, power = near_exp(v);
    double small = v * (1 + z * (1.0 / 6 + z * (1.0 / 120 + z * (1.0 / 5040))));
    return (float)(__builtin_elementwise_abs(v) < 0.125 ? small : 0.5 * (power - 1 / power));
}

INLINE int is_far_cosh(float x) { return is_far_sinh(x); }
INLINE float near_cosh(float x) {
    double power = near_exp(x);
    return (float)(0.5 * (power + 1 / power));
}

// e^(x²) erfc x in powers of t = 2/(2 + x) for x in 0.7...10.2 (a relative error of 2^-35.9), and erf x / x in powers of x² up to 3/4 (2^-35.1): both interpolate
// at Chebyshev's nodes, as in make_tables.py.
static const double erfc_in_t[] = {
    -0x1.b6e4c9e182604p-23, 0x1.20df9bfdd9934p-2, 0x1.20b6bbc9db6d8p-2, 0x1.fcbc1223ef6d6p-3, 0x1.52833f5e47fb1p-3, 0x1.18ece26207f45p-3,
    -0x1.7fb1b9090586fp-3, 0x1.8a5bc6a532f8bp-2, -0x1.924046416e7c7p-1, 0x1.890e594bb4e22p-1, -0x1.75a7c99b5d32bp-2, 0x1.1f7bd29d13e4ep-4,
};
static const double erf_in_square[] = {
    0x1.20dd75040cec4p+0, -0x1.81274661ca5c3p-2, 0x1.ce2efea776360p-4, -0x1.b827051379f15p-6, 0x1.55e3343fd3eb7p-8, -0x1.b624c9b06ee75p-11,
    0x1.8d384f1f8881ap-14,
};

typedef struct { double magnitude, small, tail; } ErrorParts;

INLINE ErrorParts error_parts(float x) {
    double a = __builtin_elementwise_abs((double)x), held = a > 10.2 ? 10.2 : a;
    ErrorParts result = {
        a, x * ELEMENTARY_POLYNOMIAL(erf_in_square, held * held),
        near_exp(-held * held) * ELEMENTARY_POLYNOMIAL(erfc_in_t, 2 / (2 + held)),
    };
    return result;
}

// These hold for every argument.
INLINE int is_far_erf(float x) { (void)x; return 0; }
INLINE float near_erf(float x) {
    ErrorParts e = error_parts(x);
    return (float)(e.magnitude < 0.75 ? e.small : __builtin_elementwise_copysign(1 - e.tail, (double)x));
}

INLINE int is_far_erfc(float x) { (void)x; return 0; }
INLINE float near_erfc(float x) {
    ErrorParts e = error_parts(x);
    double far = x > 0 ? e.tail : 2 - e.tail;
    return (float)(e.magnitude < 0.75 ? 1 - e.small : e.magnitude > 10.1 && x > 0 ? 0 : far);
}

#endif
