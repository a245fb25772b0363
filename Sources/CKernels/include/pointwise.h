#ifndef POINTWISE_H
#define POINTWISE_H

#include "elementwise.h"

typedef enum __attribute__((enum_extensibility(closed))) {
    FunctionFloor, FunctionCeil, FunctionRound, FunctionTruncate, FunctionSign, FunctionErf, FunctionErfc, FunctionLog1p,
    FunctionExpm1, FunctionRsqrt, FunctionLog2, FunctionLog10, FunctionTan, FunctionAsin, FunctionAcos, FunctionAtan,
    FunctionSinh, FunctionCosh
} FunctionKernel;

typedef enum __attribute__((enum_extensibility(closed))) {
    ElementFloat32, ElementFloat64, ElementInt64, ElementUInt8, ElementBool
} ElementKind;

#define DECLARE(T, S)                                                                                                  \
    void kernel_function_##S(FunctionKernel op, T *out, const T *x, ptrdiff_t n);

DECLARE(float, f32)
DECLARE(double, f64)
#undef DECLARE

#define DECLARE(T, S)                                                                                                  \
    /* min(max(x, lower), upper); NaN stays. */                                                                        \
    void kernel_clamp_##S(T *out, const T *x, T lower, T upper, ptrdiff_t n);                                          \
    /* The remainder of a division rounded down, of the divisor's sign, as Python's %; 0 for an int64 divided by 0. */ \
    void kernel_remainder_##S(T *out, const T *a, ptrdiff_t sa, const T *b, ptrdiff_t sb, ptrdiff_t n);

DECLARE(float, f32)
DECLARE(double, f64)
DECLARE(int64_t, i64)
#undef DECLARE

// Whole numbers wrap around; of the kernels there are add, subtract, multiply, maximum and minimum.
void kernel_binary_i64(BinaryKernel op, int64_t *out, const int64_t *a, ptrdiff_t sa, const int64_t *b, ptrdiff_t sb,
                       ptrdiff_t n);
void kernel_compare_i64(CompareKernel op, bool *out, const int64_t *a, ptrdiff_t sa, const int64_t *b, ptrdiff_t sb,
                        ptrdiff_t n);
// The quotient rounded down; 0 for a division by 0.
void kernel_floor_divide_i64(int64_t *out, const int64_t *a, ptrdiff_t sa, const int64_t *b, ptrdiff_t sb, ptrdiff_t n);

// out[i] = c[i] ? a[i·sa] : b[i·sb] for elements of `size` bytes; a step is 0 or 1.
void kernel_where(void *out, const bool *c, const void *a, ptrdiff_t sa, const void *b, ptrdiff_t sb, ptrdiff_t n,
                  ptrdiff_t size);
// Conversions. A number with a fraction is cut towards zero, one beyond the range gives the nearest end of it, NaN gives 0 (true as a
// bool).
void kernel_convert(void *out, ElementKind to, const void *x, ElementKind from, ptrdiff_t n);

typedef enum __attribute__((enum_extensibility(closed))) { LogicalAnd, LogicalOr, LogicalXor } LogicalKernel;
void kernel_logical(LogicalKernel op, bool *out, const bool *a, ptrdiff_t sa, const bool *b, ptrdiff_t sb, ptrdiff_t n);
void kernel_logical_not(bool *out, const bool *x, ptrdiff_t n);

#endif
