// Scalar functions written so that the compiler turns loops over them into vector code: no branches, no calls.
#ifndef SCALAR_FUNCTIONS_H
#define SCALAR_FUNCTIONS_H

#include <math.h>
#include <stdint.h>

#define INLINE static inline __attribute__((always_inline))

INLINE float bits_to_f32(uint32_t bits) { union { uint32_t i; float f; } u = {bits}; return u.f; }
INLINE uint32_t f32_to_bits(float value) { union { float f; uint32_t i; } u = {value}; return u.i; }

// a·b + c, rounded once: one instruction where the processor has it, the same bits where it has not.
INLINE float fma_f32(float a, float b, float c) { return __builtin_elementwise_fma(a, b, c); }

// e^x = (1 + p) · first · second, after Cephes' expf: reduction to |r| <= ln 2 / 2, a polynomial of degree 6 for e^r - 1, and 2^n
// as two factors, so that subnormal results are right too.
typedef struct { float p, first, second; } Exponential;

INLINE Exponential exponential_f32(float x) {
    float clamped = x > 89.0f ? 89.0f : x;
    clamped = clamped < -104.0f ? -104.0f : clamped;
    // Adding 1.5·2^23 leaves the nearest integer in the low bits.
    float shifted = fma_f32(clamped, 1.44269504088896341f, 12582912.0f);
    float n = shifted - 12582912.0f;
    float r = fma_f32(n, -0.693145751953125f, clamped);
    r = fma_f32(n, -1.428606765330187e-6f, r);
    float p = 1.9875691500e-4f;
    p = fma_f32(p, r, 1.3981999507e-3f);
    p = fma_f32(p, r, 8.3334519073e-3f);
    p = fma_f32(p, r, 4.1665795894e-2f);
    p = fma_f32(p, r, 1.6666665459e-1f);
    p = fma_f32(p, r, 5.0000001201e-1f);
    p = fma_f32(p, r * r, r);
    int32_t whole = (int32_t)(f32_to_bits(shifted) - 0x4B400000u);
    int32_t half = whole >> 1;
    Exponential result = {p, bits_to_f32((uint32_t)(half + 127) << 23), bits_to_f32((uint32_t)(whole - half + 127) << 23)};
    return result;
}

// Largest error below 1 unit in the last place.
INLINE float exp_f32(float x) {
    Exponential e = exponential_f32(x);
    float result = (e.p + 1.0f) * e.first * e.second;
    return x != x ? x : result;
}

// e^x - 1: near 0, where 2^n is 1, no digits cancel.
INLINE float expm1_f32(float x) {
    Exponential e = exponential_f32(x);
    float result = e.p * e.first * e.second + (e.first * e.second - 1.0f);
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

// tanh x, after Cephes' tanhf: a polynomial near 0, else through the exponential.
INLINE float tanh_f32(float x) {
    float a = x < 0.0f ? -x : x;
    float z = x * x;
    float p = -5.70498872745e-3f;
    p = fma_f32(p, z, 2.06390887954e-2f);
    p = fma_f32(p, z, -5.37397155531e-2f);
    p = fma_f32(p, z, 1.33314422036e-1f);
    p = fma_f32(p, z, -3.33332819422e-1f);
    float small = fma_f32(x * z, p, x);
    float large = 1.0f - 2.0f / (exp_f32(a + a) + 1.0f);
    large = x < 0.0f ? -large : large;
    return a < 0.625f ? small : (x != x ? x : large);
}

// The standard normal distribution function and e^(-x²/2). Through erfc(a) = e^(-a²) t P(t) with t = 1 / (1 + 0.43 a) and a minimax
// polynomial of degree 7 (relative error 1.8e-7), so that no digits cancel in the lower tail.
typedef struct { float below, bell; } NormalF32;

INLINE NormalF32 normal_f32(float x) {
    float a = x < 0.0f ? -x : x;
    float t = 1.0f / fma_f32(0.43f * 0.70710678118654752440f, a, 1.0f);
    float p = 0.0709109827876091f;
    p = fma_f32(p, t, -0.29903528094291687f);
    p = fma_f32(p, t, 0.3647406995296478f);
    p = fma_f32(p, t, -0.06882353127002716f);
    p = fma_f32(p, t, 0.23821064829826355f);
    p = fma_f32(p, t, 0.20746903121471405f);
    p = fma_f32(p, t, 0.24398855865001678f);
    p = fma_f32(p, t, 0.2425387054681778f);
    float bell = exp_f32(-0.5f * x * x);
    float tail = 0.5f * bell * t * p;
    NormalF32 result = {x < 0.0f ? tail : 1.0f - tail, bell};
    return result;
}

typedef struct { double below, bell; } NormalF64;

INLINE NormalF64 normal_f64(double x) {
    NormalF64 result = {0.5 * erfc(-x * 0.70710678118654752440), exp(-0.5 * x * x)};
    return result;
}

INLINE double exp_f64(double x) { return exp(x); }
INLINE double expm1_f64(double x) { return expm1(x); }
INLINE double log_f64(double x) { return log(x); }
INLINE double log1p_f64(double x) { return log1p(x); }
INLINE double tanh_f64(double x) { return tanh(x); }

#define SCALAR_FUNCTIONS(T, S, POW, SIN, COS)                                                                          \
    INLINE T sqrt_##S(T x) { return __builtin_elementwise_sqrt(x); }                                                   \
    INLINE T abs_##S(T x) { return __builtin_elementwise_abs(x); }                                                     \
    INLINE T pow_##S(T x, T y) { return POW(x, y); }                                                                   \
    INLINE T sin_##S(T x) { return SIN(x); }                                                                           \
    INLINE T cos_##S(T x) { return COS(x); }                                                                           \
    INLINE T sigmoid_##S(T x) { return (T)1 / ((T)1 + exp_##S(-x)); }                                                  \
    /* NaN wins over a number, as in PyTorch. */                                                                       \
    INLINE T maximum_##S(T a, T b) { return (a > b || a != a) ? a : b; }                                               \
    INLINE T minimum_##S(T a, T b) { return (a < b || a != a) ? a : b; }                                               \
    INLINE T softplus_##S(T x) { return maximum_##S(x, (T)0) + log1p_##S(exp_##S(-abs_##S(x))); }

SCALAR_FUNCTIONS(float, f32, powf, sinf, cosf)
SCALAR_FUNCTIONS(double, f64, pow, sin, cos)

#endif
