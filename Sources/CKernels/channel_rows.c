#include "CKernels.h"
#include "clones.h"
#include "dispatch.h"

#define GROUP 32

#define T float
#define F(name) name##_f32
#include "channel_rows.inc"
#undef T
#undef F

#define T double
#define F(name) name##_f64
#include "channel_rows.inc"
#undef T
#undef F

void kernel_row_moments(bool wide, double *sums, const void *x, const void *pivot, ptrdiff_t rows, ptrdiff_t channels) {
    DISPATCH(row_moments, sums, x, pivot, rows, channels)
}

void kernel_row_products(bool wide, double *sums, const void *dy, const void *y, const void *x, const void *mean,
                         ptrdiff_t rows, ptrdiff_t channels) {
    if (y) {
        DISPATCH(rectified_row_products, sums, dy, y, x, mean, rows, channels)
    } else {
        DISPATCH(row_products, sums, dy, x, mean, rows, channels)
    }
}

void kernel_row_affine(bool wide, void *out, const void *x, const void *mean, const void *factor, const void *shift,
                       bool rectifies, ptrdiff_t rows, ptrdiff_t channels) {
    DISPATCH(row_affine, out, x, mean, factor, shift, rectifies, rows, channels)
}

void kernel_row_gradient(bool wide, void *out, const void *dy, const void *y, const void *x, const void *mean,
                         const void *factor, const void *a, const void *b, ptrdiff_t rows, ptrdiff_t channels) {
    DISPATCH(row_gradient, out, dy, y, x, mean, factor, a, b, rows, channels)
}
