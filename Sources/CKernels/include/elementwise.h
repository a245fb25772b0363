#ifndef ELEMENTWISE_H
#define ELEMENTWISE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum __attribute__((enum_extensibility(closed))) {
    BinaryAdd, BinarySubtract, BinaryMultiply, BinaryDivide, BinaryMaximum, BinaryMinimum, BinaryPower
} BinaryKernel;

typedef enum __attribute__((enum_extensibility(closed))) {
    CompareEqual, CompareNotEqual, CompareLess, CompareLessOrEqual, CompareGreater, CompareGreaterOrEqual
} CompareKernel;

// `alpha` and `beta` are the parameters of the activations that have some.
typedef enum __attribute__((enum_extensibility(closed))) {
    UnaryNegate, UnaryExp, UnaryLog, UnarySqrt, UnarySquare, UnaryAbs, UnaryReciprocal, UnarySin, UnaryCos,
    UnaryRelu, UnaryLeakyRelu, UnaryElu, UnarySelu, UnaryGelu, UnarySilu, UnarySigmoid, UnaryTanh, UnarySoftplus,
    UnarySoftsign, UnaryRelu6, UnaryHardSigmoid, UnaryHardSwish, UnaryMish
} UnaryKernel;

#define DECLARE(T, S)                                                                                                  \
    /* out[i] = a[i·sa] op b[i·sb]; a step is 0 (one value for all) or 1. */                                           \
    void kernel_binary_##S(BinaryKernel op, T *out, const T *a, ptrdiff_t sa, const T *b, ptrdiff_t sb, ptrdiff_t n);  \
    void kernel_compare_##S(CompareKernel op, bool *out, const T *a, ptrdiff_t sa, const T *b, ptrdiff_t sb,           \
                            ptrdiff_t n);                                                                              \
    void kernel_unary_##S(UnaryKernel op, T *out, const T *x, ptrdiff_t n, T alpha, T beta);                           \
    /* out[i] = dy[i] · f'(x[i]); y[i] = f(x[i]). Each rule reads just one of x and y. */                              \
    void kernel_unary_gradient_##S(UnaryKernel op, T *out, const T *dy, const T *x, const T *y, ptrdiff_t n, T alpha,  \
                                   T beta);                                                                            \
    /* out[i] = dy[i] · h'(s[i]), where the gradient's rule is dy · h(s) and s is the x or y that it reads. */           \
    void kernel_unary_curvature_##S(UnaryKernel op, T *out, const T *dy, const T *s, ptrdiff_t n, T alpha);            \
    void kernel_accumulate_##S(T *restrict out, const T *restrict x, ptrdiff_t n);                                     \
    void kernel_scale_##S(T *out, const T *x, T factor, ptrdiff_t n);                                                  \
    T kernel_sum_##S(const T *x, ptrdiff_t n);                                                                         \
    T kernel_sum_of_squares_##S(const T *x, ptrdiff_t n);                                                              \
    /* out[j] = Σᵢ x[i, j] for a matrix of `rows` by `columns`. */                                                     \
    void kernel_column_sums_##S(T *restrict out, const T *restrict x, ptrdiff_t rows, ptrdiff_t columns);              \
    void kernel_repeat_row_##S(T *restrict out, const T *restrict row, ptrdiff_t rows, ptrdiff_t columns);             \
    bool kernel_all_finite_##S(const T *x, ptrdiff_t n);

DECLARE(float, f32)
DECLARE(double, f64)
#undef DECLARE

// Copies elements of `size` bytes between a strided array and a packed one in row-major order. Strides are in elements and belong
// to `source` if `gather`, else to `destination`.
void kernel_strided_copy(void *destination, const void *source, const ptrdiff_t *extents, const ptrdiff_t *strides,
                         ptrdiff_t rank, ptrdiff_t size, bool gather);

#endif
