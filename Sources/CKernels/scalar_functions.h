// Scalar functions written so that the compiler turns loops over them into vector code: no branches, no calls.
#ifndef SCALAR_FUNCTIONS_H
#define SCALAR_FUNCTIONS_H

#include <math.h>
#include <stdint.h>

#define INLINE static inline __attribute__((always_inline))

INLINE float bits_to_f32(uint32_t bits) { union { uint32_t i; float f; } u = {bits}; return u.f; }
INLINE uint32_t f32_to_bits(float value) { union { float f; uint32_t i; } u = {value}; return u.i; }

// e^x, after Cephes' expf: reduction to |r| <= ln 2 / 2, a polynomial of degree 6, scaling by 2^n in two steps so that
// subnormal results are right too. Largest error about 1 unit in the last place.
INLINE float exp_f32(float x) {
    float clamped = x > 89.0f ? 89.0f : x;
    clamped = clamped < -104.0f ? -104.0f : clamped;
    float shifted = clamped * 1.44269504088896341f + 12582912.0f;
    float n = shifted - 12582912.0f;
    float r = clamped - n * 0.693359375f;
    r = r - n * -2.12194440e-4f;
    float p = 1.9875691500e-4f;
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * (r * r) + r + 1.0f;
    int32_t whole = (int32_t)n;
    int32_t half = whole >> 1;
    float result = p * bits_to_f32((uint32_t)(half + 127) << 23) * bits_to_f32((uint32_t)(whole - half + 127) << 23);
    return x != x ? x : result;
}

// e^x - 1, by the same reduction: near 0, where n is 0, no digits cancel.
INLINE float expm1_f32(float x) {
    float clamped = x > 89.0f ? 89.0f : x;
    clamped = clamped < -104.0f ? -104.0f : clamped;
    float shifted = clamped * 1.44269504088896341f + 12582912.0f;
    float n = shifted - 12582912.0f;
    float r = clamped - n * 0.693359375f;
    r = r - n * -2.12194440e-4f;
    float p = 1.9875691500e-4f;
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * (r * r) + r;
    int32_t whole = (int32_t)n;
    int32_t half = whole >> 1;
    float first = bits_to_f32((uint32_t)(half + 127) << 23), second = bits_to_f32((uint32_t)(whole - half + 127) << 23);
    float result = p * first * second + (first * second - 1.0f);
    return x != x ? x : result;
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
    p = p * m - 1.1514610310e-1f;
    p = p * m + 1.1676998740e-1f;
    p = p * m - 1.2420140846e-1f;
    p = p * m + 1.4249322787e-1f;
    p = p * m - 1.6668057665e-1f;
    p = p * m + 2.0000714765e-1f;
    p = p * m - 2.4999993993e-1f;
    p = p * m + 3.3333331174e-1f;
    float y = m * z * p;
    y = y + e * -2.12194440e-4f;
    y = y - 0.5f * z;
    float result = m + y + e * 0.693359375f;
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

// tanh x, after Cephes' tanhf: a polynomial near 0, else through the exponential.
INLINE float tanh_f32(float x) {
    float a = x < 0.0f ? -x : x;
    float z = x * x;
    float p = -5.70498872745e-3f;
    p = p * z + 2.06390887954e-2f;
    p = p * z - 5.37397155531e-2f;
    p = p * z + 1.33314422036e-1f;
    p = p * z - 3.33332819422e-1f;
    float small = x + x * z * p;
    float large = 1.0f - 2.0f / (exp_f32(a + a) + 1.0f);
    large = x < 0.0f ? -large : large;
    return a < 0.625f ? small : (x != x ? x : large);
}

INLINE double exp_f64(double x) { return exp(x); }
INLINE double expm1_f64(double x) { return expm1(x); }
INLINE double log_f64(double x) { return log(x); }
INLINE double log1p_f64(double x) { return log1p(x); }
INLINE double tanh_f64(double x) { return tanh(x); }

#define SCALAR_FUNCTIONS(T, S, ERF, POW, SIN, COS)                                                                     \
    INLINE T sqrt_##S(T x) { return __builtin_elementwise_sqrt(x); }                                                   \
    INLINE T abs_##S(T x) { return __builtin_elementwise_abs(x); }                                                     \
    INLINE T erf_##S(T x) { return ERF(x); }                                                                           \
    INLINE T pow_##S(T x, T y) { return POW(x, y); }                                                                   \
    INLINE T sin_##S(T x) { return SIN(x); }                                                                           \
    INLINE T cos_##S(T x) { return COS(x); }                                                                           \
    INLINE T sigmoid_##S(T x) { return (T)1 / ((T)1 + exp_##S(-x)); }                                                  \
    /* NaN wins over a number, as in PyTorch. */                                                                       \
    INLINE T maximum_##S(T a, T b) { return (a > b || a != a) ? a : b; }                                               \
    INLINE T minimum_##S(T a, T b) { return (a < b || a != a) ? a : b; }                                               \
    INLINE T softplus_##S(T x) { return maximum_##S(x, (T)0) + log1p_##S(exp_##S(-abs_##S(x))); }

SCALAR_FUNCTIONS(float, f32, erff, powf, sinf, cosf)
SCALAR_FUNCTIONS(double, f64, erf, pow, sin, cos)

#endif
