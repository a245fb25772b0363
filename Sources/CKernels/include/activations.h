#ifndef ACTIVATIONS_H
#define ACTIVATIONS_H

#include <stdbool.h>
#include <stddef.h>

typedef enum __attribute__((enum_extensibility(closed))) {
    ActivationHardtanh, ActivationThreshold, ActivationSoftshrink, ActivationHardshrink, ActivationTanhshrink,
    ActivationLogSigmoid, ActivationCelu, ActivationGeluTanh
} ActivationKernel;

// Activations with parameters `alpha` and `beta`: out = f(x) for the elements from `first` to `last`. Arrays are of float64 if
// `wide`, else of float32.
void kernel_activation(ActivationKernel kind, bool wide, void *out, const void *x, double alpha, double beta,
                       ptrdiff_t first, ptrdiff_t last);
// out = dy · f'(x)
void kernel_activation_gradient(ActivationKernel kind, bool wide, void *out, const void *dy, const void *x, double alpha,
                                double beta, ptrdiff_t first, ptrdiff_t last);

// PReLU over channels of x [samples, channels, inner]: x > 0 ? x : weight[channel] · x. With `shared` one weight serves all.
void kernel_prelu(bool wide, void *out, const void *x, const void *weight, bool shared, ptrdiff_t samples,
                  ptrdiff_t channels, ptrdiff_t inner, ptrdiff_t first, ptrdiff_t last);
// weight_gradient[channel] gets Σ dy · min(x, 0) over the channel, also if the weight is shared. `out` may be NULL.
void kernel_prelu_gradient(bool wide, void *out, void *weight_gradient, const void *dy, const void *x, const void *weight,
                           bool shared, ptrdiff_t samples, ptrdiff_t channels, ptrdiff_t inner, ptrdiff_t first,
                           ptrdiff_t last);

#endif
