#ifndef ROWS_H
#define ROWS_H

#include <stddef.h>
#include <stdint.h>

// Loops over the rows of a matrix [rows, columns].
#define DECLARE(T, S)                                                                                                  \
    void kernel_softmax_##S(T *out, const T *x, ptrdiff_t rows, ptrdiff_t columns);                                    \
    void kernel_softmax_gradient_##S(T *out, const T *dy, const T *y, ptrdiff_t rows, ptrdiff_t columns);              \
    void kernel_log_softmax_##S(T *out, const T *x, ptrdiff_t rows, ptrdiff_t columns);                                \
    void kernel_log_softmax_gradient_##S(T *out, const T *dy, const T *y, ptrdiff_t rows, ptrdiff_t columns);          \
    /* loss[i] = -log softmax(x[i])[label[i]]; probability gets softmax(x), for the gradient. */                       \
    void kernel_cross_entropy_##S(T *loss, T *probability, const T *x, const int64_t *label, ptrdiff_t rows,           \
                                  ptrdiff_t columns);                                                                  \
    /* out = factor · (probability - onehot(label)) */                                                                 \
    void kernel_cross_entropy_gradient_##S(T *out, const T *probability, const int64_t *label, T factor,               \
                                           ptrdiff_t rows, ptrdiff_t columns);

DECLARE(float, f32)
DECLARE(double, f64)
#undef DECLARE

#endif
