// Scalar functions written so that the compiler turns loops over them into vector code: no branches, no calls.
#ifndef SCALAR_FUNCTIONS_H
#define SCALAR_FUNCTIONS_H

#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "elementary.h"

#pragma STDC FP_CONTRACT OFF

#define INLINE static inline __attribute__((always_inline))

INLINE float bits_to_f32(uint32_t bits) { union { uint32_t i; float f; } u = {bits}; return u.f; }
INLINE uint32_t f32_to_bits(float value) { union { float f; uint32_t i; } u = {value}; return u.i; }

// a·b + c, rounded once: one instruction where the processor has it, the same bits where it has not.
INLINE float fma_f32(float a, float b, float c) { return __builtin_elementwise_fma(a, b, c); }

// e^x = (1 + p) · s², where s = 2^m and x = 2 m ln 2 + r with |r| <= ln 2: r lies in twice the usual range, so that the result's power
// of two is the square of a normal number even where e^x is subnormal. The polynomial for e^r - 1 is r + r² q(r) with q of degree 5,
// fitted by least squares reweighted to equal ripples (Lawson): its relative error is below 3.1e-8. x must lie in -104...89, or be NaN.
typedef struct { float p, s; } Exponential;

INLINE Exponential exponential_f32(float x) {
    // Adding 1.5·2^23 leaves the nearest integer in the low bits; 127 more make it the exponent's bits.
    float shifted = fma_f32(x, 0.72134752044448170368f, 12583039.0f);
    float m = shifted - 12583039.0f;
    float r = fma_f32(m, -1.38629150390625f, x);
    r = fma_f32(m, -2.857213530660374e-6f, r);
    float z = r * r;
    float q = fma_f32(0x1.a640ccp-13f, r, 0x1.7194a6p-10f);
    q = fma_f32(q, z, fma_f32(0x1.1108eap-7f, r, 0x1.554ad2p-5f));
    q = fma_f32(q, z, fma_f32(0x1.555562p-3f, r, 0x1.00000ap-1f));
    Exponential result = {fma_f32(q, z, r), bits_to_f32(f32_to_bits(shifted) << 23)};
    return result;
}

// Written so that NaN passes.
INLINE float clamp_f32(float x, float lower, float upper) {
    float clamped = x > upper ? upper : x;
    return clamped < lower ? lower : clamped;
}

// e^x for x in -104...89 or NaN.
INLINE float exp_in_range_f32(float x) {
    Exponential e = exponential_f32(x);
    return fma_f32(e.p, e.s, e.s) * e.s;
}

// Largest error 1.6 units in the last place.
INLINE float exp_f32(float x) { return exp_in_range_f32(clamp_f32(x, -104.0f, 89.0f)); }

// e^x - 1 for x <= 88: near 0, where s is 1, no digits cancel.
INLINE float expm1_f32(float x) {
    Exponential e = exponential_f32(clamp_f32(x, -104.0f, 88.0f));
    float power = e.s * e.s;
    return fma_f32(e.p, power, power - 1.0f);
}

// ln x, after Cephes' logf.
INLINE float log_f32(float x) {
    int subnormal = x < 1.17549435e-38f;
    float scaled = subnormal ? x * 33554432.0f : x;
    uint32_t bits = f32_to_bits(scaled);
    int32_t exponent = (int32_t)(bits >> 23) - 126 - (subnormal ? 25 : 0);
    float m = bits_to_f32((bits & 0x007FFFFFu) | 0x3F000000u);
    int low = m < 0.707106781186547524f;
    float e = (float)(low ? exponent - 1 : exponent);
    m = low ? m + m - 1.0f : m - 1.0f;
    float z = m * m;
    float p = 7.0376836292e-2f;
    p = fma_f32(p, m, -1.1514610310e-1f);
    p = fma_f32(p, m, 1.1676998740e-1f);
    p = fma_f32(p, m, -1.2420140846e-1f);
    p = fma_f32(p, m, 1.4249322787e-1f);
    p = fma_f32(p, m, -1.6668057665e-1f);
    p = fma_f32(p, m, 2.0000714765e-1f);
    p = fma_f32(p, m, -2.4999993993e-1f);
    p = fma_f32(p, m, 3.3333331174e-1f);
    float y = fma_f32(e, -2.12194440e-4f, m * z * p);
    y = fma_f32(-0.5f, z, y);
    float result = fma_f32(e, 0.693359375f, m + y);
    result = x == INFINITY ? INFINITY : result;
    result = x == 0.0f ? -INFINITY : result;
    return (x < 0.0f || x != x) ? NAN : result;
}

// ln(1 + u) for u > -1: the error of rounding 1 + u is divided out (Kahan).
INLINE float log1p_f32(float u) {
    float w = 1.0f + u;
    float d = w - 1.0f;
    float ratio = log_f32(w) * (u / (d == 0.0f ? 1.0f : d));
    return d == 0.0f ? u : ratio;
}

// tanh x through b = e^2|x| - 1, in which no digits cancel: b / (b + 2) while it is small, else 1 - 2 / (b + 2), whose error vanishes
// towards 1. As in exponential_f32, but with |r| <= ln 2 / 2 and a polynomial of one degree less (relative error 1.3e-8). From
// |x| = 9.02 on the result is 1.
INLINE float tanh_f32(float x) {
    float doubled = __builtin_elementwise_abs(x + x);
    doubled = doubled > 18.04f ? 18.04f : doubled;
    float shifted = fma_f32(doubled, 1.44269504088896341f, 12583039.0f);
    float r = fma_f32(shifted - 12583039.0f, -0.69314718055994530942f, doubled);
    float z = r * r;
    float q = fma_f32(0x1.6d99bep-10f, z, fma_f32(0x1.12288p-7f, r, 0x1.555486p-5f));
    q = fma_f32(q, z, fma_f32(0x1.5554aep-3f, r, 0x1p-1f));
    float p = fma_f32(q, z, r), power = bits_to_f32(f32_to_bits(shifted) << 23);
    float b = fma_f32(p, power, power - 1.0f);
    int large = b > 2.0f;
    float quotient = (large ? -2.0f : b) / (b + 2.0f);
    return __builtin_elementwise_copysign(large ? 1.0f + quotient : quotient, x);
}

// Φ(-a), the standard normal distribution function, and e^(-a²/2) for 0 <= a <= 13.27 or NaN; from 13.25 on they are 0. Through erfc(b) = e^(-b²) t P(t) with
// t = 1 / (1 + 0.43 b) and a minimax polynomial of degree 7 (relative error 1.8e-7), so that no digits cancel in the tail. The
// exponential is that of exponential_f32 with |r| <= ln 2 / 2, in terms of -2r, to a relative error of 1.1e-7.
typedef struct { float tail, bell; } NormalTail;

INLINE NormalTail normal_tail_f32(float a) {
    float t = 1.0f / fma_f32(0.43f * 0.70710678118654752440f, a, 1.0f);
    float p = 0.5f * 0.0709109827876091f;
    p = fma_f32(p, t, 0.5f * -0.29903528094291687f);
    p = fma_f32(p, t, 0.5f * 0.3647406995296478f);
    p = fma_f32(p, t, 0.5f * -0.06882353127002716f);
    p = fma_f32(p, t, 0.5f * 0.23821064829826355f);
    p = fma_f32(p, t, 0.5f * 0.20746903121471405f);
    p = fma_f32(p, t, 0.5f * 0.24398855865001678f);
    p = fma_f32(p, t, 0.5f * 0.2425387054681778f);
    float square = a * a;
    float shifted = fma_f32(square, -0.5f * 1.44269504088896341f, 12583039.0f);
    float r = fma_f32(shifted - 12583039.0f, 2.0f * 0.69314718055994530942f, square);
    float e = fma_f32(-0x1.10621ep-12f, r, 0x1.572adap-9f);
    e = fma_f32(e, r, -0x1.5557bp-6f);
    e = fma_f32(e, r, 0x1.fffdfap-4f);
    e = fma_f32(e, r, -0x1p-1f) * r;
    float power = bits_to_f32(f32_to_bits(shifted) << 23);
    float bell = fma_f32(e, power, power);
    NormalTail result = {bell * (t * p), bell};
    return result;
}

// The standard normal distribution function and e^(-x²/2).
typedef struct { float below, bell; } NormalF32;

// |x|, but no more than where the tail has come down to 0.
INLINE float tail_argument_f32(float x) {
    float a = __builtin_elementwise_abs(x);
    return a > 13.27f ? 13.27f : a;
}

INLINE NormalF32 normal_f32(float x) {
    NormalTail n = normal_tail_f32(tail_argument_f32(x));
    NormalF32 result = {x < 0.0f ? n.tail : 1.0f - n.tail, n.bell};
    return result;
}

// x Φ(x) = max(x, 0) - |x| Φ(-|x|); NaN for -∞, as in PyTorch.
INLINE float gelu_f32(float x) {
    float a = tail_argument_f32(x);
    return fma_f32(x < 0.0f ? x : -a, normal_tail_f32(a).tail, x > 0.0f ? x : 0.0f);
}

typedef struct { double below, bell; } NormalF64;

INLINE NormalF64 normal_f64(double x) {
    NormalF64 result = {0.5 * elementary_erfc(-x * 0.70710678118654752440), elementary_exp(-0.5 * x * x)};
    return result;
}

INLINE double gelu_f64(double x) { return x * normal_f64(x).below; }

INLINE double exp_f64(double x) { return elementary_exp(x); }
INLINE double expm1_f64(double x) { return elementary_expm1(x); }
INLINE double log_f64(double x) { return elementary_log(x); }
INLINE double log1p_f64(double x) { return elementary_log1p(x); }
INLINE double tanh_f64(double x) { return elementary_tanh(x); }

// out = the sines of the angles x and `quarters` more, 0 or 1: in vectors, and after them the few that are too far for those.
INLINE void sines_f32(float *restrict out, const float *restrict x, ptrdiff_t n, int quarters) {
    int far = 0;
    for (ptrdiff_t i = 0; i < n; i++) {
        out[i] = elementary_near_sinef(x[i], quarters);
        far |= !(__builtin_fabsf(x[i]) < ELEMENTARY_NEAR_ANGLE);
    }
    for (ptrdiff_t i = 0; far && i < n; i++) out[i] = quarters ? elementary_cosf(x[i]) : elementary_sinf(x[i]);
}

INLINE void sines_f64(double *restrict out, const double *restrict x, ptrdiff_t n, int quarters) {
    for (ptrdiff_t i = 0; i < n; i++) out[i] = quarters ? elementary_cos(x[i]) : elementary_sin(x[i]);
}

// out = x to the power of y, likewise.
INLINE void powers_f32(float *restrict out, const float *restrict x, const float *restrict y, ptrdiff_t n) {
    int far = 0;
    for (ptrdiff_t i = 0; i < n; i++) {
        out[i] = elementary_near_powf(x[i], y[i]);
        far |= !elementary_is_near_power(x[i], y[i]);
    }
    for (ptrdiff_t i = 0; far && i < n; i++) out[i] = elementary_powf(x[i], y[i]);
}

INLINE void powers_f64(double *restrict out, const double *restrict x, const double *restrict y, ptrdiff_t n) {
    for (ptrdiff_t i = 0; i < n; i++) out[i] = elementary_pow(x[i], y[i]);
}

#define SCALAR_FUNCTIONS(T, S, POW)                                                                                    \
    INLINE T sqrt_##S(T x) { return __builtin_elementwise_sqrt(x); }                                                   \
    INLINE T abs_##S(T x) { return __builtin_elementwise_abs(x); }                                                     \
    INLINE T pow_##S(T x, T y) { return POW(x, y); }                                                                   \
    INLINE T sigmoid_##S(T x) { return (T)1 / ((T)1 + exp_##S(-x)); }                                                  \
    /* NaN wins over a number, as in PyTorch. */                                                                       \
    INLINE T maximum_##S(T a, T b) { return (a > b || a != a) ? a : b; }                                               \
    INLINE T minimum_##S(T a, T b) { return (a < b || a != a) ? a : b; }                                               \
    INLINE T softplus_##S(T x) { return maximum_##S(x, (T)0) + log1p_##S(exp_##S(-abs_##S(x))); }

SCALAR_FUNCTIONS(float, f32, elementary_powf)
SCALAR_FUNCTIONS(double, f64, elementary_pow)

#endif
