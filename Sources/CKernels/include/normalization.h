#ifndef NORMALIZATION_H
#define NORMALIZATION_H

#include <stdbool.h>
#include <stddef.h>

// y = (x - mean) · scale · weight + bias with scale = 1 / sqrt(variance + epsilon), over the groups that the kinds of normalization
// take. Arrays are of float64 if `wide`, else of float32; `weight` and `bias` may be NULL. Each kernel works on the channels, rows,
// groups or samples from `first` to `last`. Variances are the biased ones.

// Channels of x [samples, channels, inner]: statistics over the samples and the inner axis.
void kernel_batch_norm(bool wide, void *out, void *mean, void *variance, void *scale, const void *x, const void *weight,
                       const void *bias, ptrdiff_t samples, ptrdiff_t channels, ptrdiff_t inner, ptrdiff_t first,
                       ptrdiff_t last, double epsilon);
// The same with statistics that are given.
void kernel_channel_affine(bool wide, void *out, const void *mean, const void *scale, const void *x, const void *weight,
                           const void *bias, ptrdiff_t samples, ptrdiff_t channels, ptrdiff_t inner, ptrdiff_t first,
                           ptrdiff_t last);
// If not `training`, mean and scale are constants. `out` may be NULL.
void kernel_batch_norm_gradient(bool wide, void *out, void *weight_gradient, void *bias_gradient, const void *dy,
                                const void *x, const void *mean, const void *scale, const void *weight, ptrdiff_t samples,
                                ptrdiff_t channels, ptrdiff_t inner, ptrdiff_t first, ptrdiff_t last, bool training);
// Rows of x [rows, columns], each by its own statistics; weight and bias [columns].
void kernel_layer_norm(bool wide, void *out, void *mean, void *scale, const void *x, const void *weight, const void *bias,
                       ptrdiff_t columns, ptrdiff_t first, ptrdiff_t last, double epsilon);
// Adds the gradients of weight and bias, of `columns` elements, to what is there; each of the three results may be NULL.
void kernel_layer_norm_gradient(bool wide, void *out, void *weight_gradient, void *bias_gradient, const void *dy,
                                const void *x, const void *mean, const void *scale, const void *weight, ptrdiff_t columns,
                                ptrdiff_t first, ptrdiff_t last);
// Groups of x [samples, groups · channels, inner], counted over all samples; `channels` are those of one group.
void kernel_group_norm(bool wide, void *out, void *mean, void *variance, void *scale, const void *x, const void *weight,
                       const void *bias, ptrdiff_t groups, ptrdiff_t channels, ptrdiff_t inner, ptrdiff_t first,
                       ptrdiff_t last, double epsilon);
// products and sums [samples, groups · channels] get Σ dy·(x - mean)·scale and Σ dy over each plane. `out` may be NULL.
void kernel_group_norm_gradient(bool wide, void *out, void *products, void *sums, const void *dy, const void *x,
                                const void *mean, const void *scale, const void *weight, ptrdiff_t groups,
                                ptrdiff_t channels, ptrdiff_t inner, ptrdiff_t first, ptrdiff_t last);
// Samples of x [samples, channels, inner]: out = x · scale^-beta with scale = k + alpha / size · Σ x² over a window of channels.
void kernel_local_response(bool wide, void *out, void *scale, const void *x, ptrdiff_t channels, ptrdiff_t inner,
                           ptrdiff_t first, ptrdiff_t last, ptrdiff_t size, double alpha, double beta, double k);
void kernel_local_response_gradient(bool wide, void *out, const void *dy, const void *x, const void *scale,
                                    ptrdiff_t channels, ptrdiff_t inner, ptrdiff_t first, ptrdiff_t last, ptrdiff_t size,
                                    double alpha, double beta);

#endif
