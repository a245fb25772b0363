#ifndef REDUCE_H
#define REDUCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// What is added up, of v = x - center: v, v², |v|, |v|ᵖ with the parameter p, and eᵛ.
typedef enum __attribute__((enum_extensibility(closed))) {
    ReduceSum, ReduceSumOfSquares, ReduceSumOfMagnitudes, ReduceSumOfPowers, ReduceSumOfExponentials
} ReduceKernel;

#define DECLARE(T, S)                                                                                                  \
    /* out[i] = Σⱼ f(x[i, j] - center[i]); without centers (NULL) they are 0. Lanes in T, blocks of 4096 in double. */   \
    void kernel_reduce_rows_##S(ReduceKernel op, double *out, const T *x, ptrdiff_t rows, ptrdiff_t columns,           \
                                const T *center, T parameter);                                                         \
    /* out[j] = Σᵢ f(x[i·stride + j] - center[j]). Blocks of 64 rows in T, their sums in double. */                     \
    void kernel_reduce_columns_##S(ReduceKernel op, double *out, const T *x, ptrdiff_t rows, ptrdiff_t columns,        \
                                   ptrdiff_t stride, const T *center, T parameter);                                    \
    void kernel_from_double_##S(T *out, const double *x, ptrdiff_t n);                                                 \
    /* The gradient of running products down the columns of [n, inner]:                                                \
       out[i] = Π_{k<i} x[k] · (dy[i] + x[i+1] · (dy[i+1] + x[i+2] · ...)). Nothing is divided, so zeros do no harm. */   \
    void kernel_product_scan_gradient_##S(T *out, const T *dy, const T *x, ptrdiff_t n, ptrdiff_t inner);

DECLARE(float, f32)
DECLARE(double, f64)
#undef DECLARE

// Sums of int64, which wrap around.
void kernel_sum_rows_i64(int64_t *out, const int64_t *x, ptrdiff_t rows, ptrdiff_t columns);
void kernel_sum_columns_i64(int64_t *out, const int64_t *x, ptrdiff_t rows, ptrdiff_t columns, ptrdiff_t stride);

#endif
