#ifndef UPDATES_VECTORS_H
#define UPDATES_VECTORS_H

#include <stddef.h>

// Vectors as L-BFGS, clipping and rates from gradients need them. Sums are kept in double, in lanes of a fixed number.
#define DECLARE(T, S)                                                                                                  \
    double kernel_vector_dot_##S(const T *x, const T *y, ptrdiff_t n);                                                 \
    double kernel_vector_magnitudes_##S(const T *x, ptrdiff_t n);                                                      \
    /* The largest magnitude; NaN if any element is. */                                                                \
    double kernel_vector_largest_##S(const T *x, ptrdiff_t n);                                                         \
    /* out = a x + b y. `out` may be x or y. */                                                                        \
    void kernel_vector_combine_##S(T *out, double a, const T *x, double b, const T *y, ptrdiff_t n);                   \
    void kernel_vector_scale_##S(T *out, const T *x, double a, ptrdiff_t n);                                           \
    /* x + a y, in place. */                                                                                           \
    void kernel_vector_add_##S(T *x, double a, const T *y, ptrdiff_t n);                                               \
    void kernel_vector_clip_##S(T *out, const T *x, double bound, ptrdiff_t n);                                        \
    /* With s = x - old_x and y = g - old_g: sums of s s, s y and y y; then old_x = x and old_g = g. */                \
    void kernel_vector_changes_##S(const T *x, T *old_x, const T *g, T *old_g, ptrdiff_t n, double *sums);

DECLARE(float, f32)
DECLARE(double, f64)
#undef DECLARE

#endif
