#include <string.h>

#include "CKernels.h"
#include "clones.h"
#include "dispatch.h"
#include "fetch.h"
#include "scalar_functions.h"

// A count, a mean and a sum of squared deviations from it.
typedef struct { double count, mean, squares; } Statistics;

#define T float
#define F(name) name##_f32
#include "normalization.inc"
#undef T
#undef F

#define T double
#define F(name) name##_f64
#include "normalization.inc"
#undef T
#undef F

void kernel_batch_norm(bool wide, void *out, void *mean, void *variance, void *scale, const void *x, const void *weight,
                       const void *bias, ptrdiff_t samples, ptrdiff_t channels, ptrdiff_t inner, ptrdiff_t first,
                       ptrdiff_t last, double epsilon) {
    DISPATCH(batch_norm, out, mean, variance, scale, x, weight, bias, samples, channels, inner, first, last, epsilon)
}

void kernel_channel_affine(bool wide, void *out, const void *mean, const void *scale, const void *x, const void *weight,
                           const void *bias, ptrdiff_t samples, ptrdiff_t channels, ptrdiff_t inner, ptrdiff_t first,
                           ptrdiff_t last) {
    DISPATCH(channel_affine, out, mean, scale, x, weight, bias, samples, channels, inner, first, last)
}

void kernel_batch_norm_gradient(bool wide, void *out, void *weight_gradient, void *bias_gradient, const void *dy,
                                const void *x, const void *mean, const void *scale, const void *weight, ptrdiff_t samples,
                                ptrdiff_t channels, ptrdiff_t inner, ptrdiff_t first, ptrdiff_t last, bool training) {
    DISPATCH(batch_norm_gradient, out, weight_gradient, bias_gradient, dy, x, mean, scale, weight, samples, channels,
             inner, first, last, training)
}

void kernel_layer_norm(bool wide, void *out, void *mean, void *scale, const void *x, const void *weight, const void *bias,
                       ptrdiff_t columns, ptrdiff_t first, ptrdiff_t last, double epsilon) {
    DISPATCH(layer_norm, out, mean, scale, x, weight, bias, columns, first, last, epsilon)
}

void kernel_layer_norm_gradient(bool wide, void *out, void *weight_gradient, void *bias_gradient, const void *dy,
                                const void *x, const void *mean, const void *scale, const void *weight, ptrdiff_t columns,
                                ptrdiff_t first, ptrdiff_t last) {
    DISPATCH(layer_norm_gradient, out, weight_gradient, bias_gradient, dy, x, mean, scale, weight, columns, first, last)
}

void kernel_group_norm(bool wide, void *out, void *mean, void *variance, void *scale, const void *x, const void *weight,
                       const void *bias, ptrdiff_t groups, ptrdiff_t channels, ptrdiff_t inner, ptrdiff_t first,
                       ptrdiff_t last, double epsilon) {
    DISPATCH(group_norm, out, mean, variance, scale, x, weight, bias, groups, channels, inner, first, last, epsilon)
}

void kernel_group_norm_gradient(bool wide, void *out, void *products, void *sums, const void *dy, const void *x,
                                const void *mean, const void *scale, const void *weight, ptrdiff_t groups,
                                ptrdiff_t channels, ptrdiff_t inner, ptrdiff_t first, ptrdiff_t last) {
    DISPATCH(group_norm_gradient, out, products, sums, dy, x, mean, scale, weight, groups, channels, inner, first, last)
}

void kernel_local_response(bool wide, void *out, void *scale, const void *x, ptrdiff_t channels, ptrdiff_t inner,
                           ptrdiff_t first, ptrdiff_t last, ptrdiff_t size, double alpha, double beta, double k) {
    DISPATCH(local_response, out, scale, x, channels, inner, first, last, size, alpha, beta, k)
}

void kernel_local_response_gradient(bool wide, void *out, const void *dy, const void *x, const void *scale,
                                    ptrdiff_t channels, ptrdiff_t inner, ptrdiff_t first, ptrdiff_t last, ptrdiff_t size,
                                    double alpha, double beta) {
    DISPATCH(local_response_gradient, out, dy, x, scale, channels, inner, first, last, size, alpha, beta)
}
