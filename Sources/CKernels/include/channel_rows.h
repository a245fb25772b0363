#ifndef CHANNEL_ROWS_H
#define CHANNEL_ROWS_H

#include <stdbool.h>
#include <stddef.h>

// Batch normalization of channels-last images: a matrix with a row of channels for each position. Each works on the rows that it is
// given; sums are [2, channels] and belong to the call.

// The sums of x - pivot and of its square, for each channel; the pivot is a row of numbers near the mean.
void kernel_row_moments(bool wide, double *sums, const void *x, const void *pivot, ptrdiff_t rows, ptrdiff_t channels);

// The sums of dy and of dy * (x - mean). With y, the output of a ReLU that came after, dy counts but where y is 0.
void kernel_row_products(bool wide, double *sums, const void *dy, const void *y, const void *x, const void *mean,
                         ptrdiff_t rows, ptrdiff_t channels);

// out = (x - mean) * factor + shift, then max(., 0) if asked for
void kernel_row_affine(bool wide, void *out, const void *x, const void *mean, const void *factor, const void *shift,
                       bool rectifies, ptrdiff_t rows, ptrdiff_t channels);

// out = factor * (dy - a - (x - mean) * b), with dy as above
void kernel_row_gradient(bool wide, void *out, const void *dy, const void *y, const void *x, const void *mean,
                         const void *factor, const void *a, const void *b, ptrdiff_t rows, ptrdiff_t channels);

#endif
