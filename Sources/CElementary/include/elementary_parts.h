// What the elementary functions are made of: bits, and numbers as unevaluated sums of two.
#ifndef ELEMENTARY_PARTS_H
#define ELEMENTARY_PARTS_H

#include <stdint.h>

#include "elementary_tables.h"

// A sum must not be fused with a product: every processor would round it otherwise.
#pragma STDC FP_CONTRACT OFF

#define ELEMENTARY static inline
#define ELEMENTARY_INFINITY __builtin_inf()
#define ELEMENTARY_NAN __builtin_nan("")
#if defined(__swift__) || __has_attribute(swift_name)
#define ELEMENTARY_SWIFT(NAME) __attribute__((swift_name("Elementary." NAME)))
#else
#define ELEMENTARY_SWIFT(NAME)
#endif

/// The name under which Swift finds the functions; it holds nothing.
typedef struct Elementary { char nothing; } Elementary;

ELEMENTARY uint64_t elementary_bits(double x) { union { double x; uint64_t bits; } u = {x}; return u.bits; }
ELEMENTARY double elementary_from_bits(uint64_t bits) { union { uint64_t bits; double x; } u = {bits}; return u.x; }
ELEMENTARY double elementary_abs(double x) { return __builtin_fabs(x); }
ELEMENTARY double elementary_sqrt(double x) { return __builtin_elementwise_sqrt(x); }

/// 2^n for -1022 <= n <= 1023.
ELEMENTARY double elementary_power_of_two(int64_t n) { return elementary_from_bits((uint64_t)(n + 1023) << 52); }

/// The nearest whole number, halves to even, for |x| below 2^51.
ELEMENTARY double elementary_nearest(double x) { return (x + 0x1.8p52) - 0x1.8p52; }

/// The first 26 bits.
ELEMENTARY double elementary_upper(double x) { return elementary_from_bits(elementary_bits(x) & ~(uint64_t)0x7FFFFFF); }

/// high + low, with low below half a unit in the last place of high unless a comment says otherwise.
typedef struct { double high, low; } ElementaryPair;

/// a + b without error.
ELEMENTARY ElementaryPair elementary_sum(double a, double b) {
    double sum = a + b, part = sum - a;
    ElementaryPair result = {sum, (a - (sum - part)) + (b - part)};
    return result;
}

/// a + b without error, where |a| >= |b| or a is 0.
ELEMENTARY ElementaryPair elementary_ordered_sum(double a, double b) {
    double sum = a + b;
    ElementaryPair result = {sum, b - (sum - a)};
    return result;
}

/// a·b to 105 bits.
ELEMENTARY ElementaryPair elementary_product(double a, double b) {
    double a1 = elementary_upper(a), a2 = a - a1, b1 = elementary_upper(b), b2 = b - b1, product = a * b;
    ElementaryPair result = {product, ((a1 * b1 - product) + a1 * b2 + a2 * b1) + a2 * b2};
    return result;
}

/// (a + b)·(c + d) to about 100 bits.
ELEMENTARY ElementaryPair elementary_pair_product(ElementaryPair a, ElementaryPair b) {
    ElementaryPair product = elementary_product(a.high, b.high);
    return elementary_ordered_sum(product.high, product.low + (a.high * b.low + a.low * b.high));
}

/// a/b of two pairs, as one number.
ELEMENTARY double elementary_quotient(ElementaryPair a, ElementaryPair b) {
    double quotient = a.high / b.high;
    ElementaryPair back = elementary_product(quotient, b.high);
    return quotient + (((a.high - back.high) - back.low) + a.low - quotient * b.low) / b.high;
}

/// The polynomial with `count` coefficients, constant term first. A long one is evaluated in four chains, one for each fourth power: a single chain would
/// keep the processor waiting.
ELEMENTARY double elementary_polynomial(const double *coefficient, int count, double x) {
    if (count < 8) {
        double sum = coefficient[count - 1];
        for (int i = count - 2; i >= 0; i--) sum = sum * x + coefficient[i];
        return sum;
    }
    double chain[4] = {0}, square = x * x, fourth = square * square;
    for (int i = count - 1; i >= 0; i--) chain[i & 3] = i + 4 >= count ? coefficient[i] : chain[i & 3] * fourth + coefficient[i];
    return (chain[0] + x * chain[1]) + square * (chain[2] + x * chain[3]);
}

#define ELEMENTARY_POLYNOMIAL(COEFFICIENTS, X)                                                                         \
    elementary_polynomial(COEFFICIENTS, (int)(sizeof(COEFFICIENTS) / sizeof(double)), X)

#endif
