#include "CKernels.h"
#include "clones.h"
#include "dispatch.h"
#include "scalar_functions.h"

#define T float
#define F(name) name##_f32
#include "activations.inc"
#undef T
#undef F

#define T double
#define F(name) name##_f64
#include "activations.inc"
#undef T
#undef F

void kernel_activation(ActivationKernel kind, bool wide, void *out, const void *x, double alpha, double beta,
                       ptrdiff_t first, ptrdiff_t last) {
    if (wide) {
        activation_f64(kind, out, x, alpha, beta, first, last);
    } else {
        activation_f32(kind, out, x, (float)alpha, (float)beta, first, last);
    }
}

void kernel_activation_gradient(ActivationKernel kind, bool wide, void *out, const void *dy, const void *x, double alpha,
                                double beta, ptrdiff_t first, ptrdiff_t last) {
    if (wide) {
        activation_gradient_f64(kind, out, dy, x, alpha, beta, first, last);
    } else {
        activation_gradient_f32(kind, out, dy, x, (float)alpha, (float)beta, first, last);
    }
}

void kernel_prelu(bool wide, void *out, const void *x, const void *weight, bool shared, ptrdiff_t samples,
                  ptrdiff_t channels, ptrdiff_t inner, ptrdiff_t first, ptrdiff_t last) {
    DISPATCH(prelu, out, x, weight, shared, samples, channels, inner, first, last)
}

void kernel_prelu_gradient(bool wide, void *out, void *weight_gradient, const void *dy, const void *x, const void *weight,
                           bool shared, ptrdiff_t samples, ptrdiff_t channels, ptrdiff_t inner, ptrdiff_t first,
                           ptrdiff_t last) {
    DISPATCH(prelu_gradient, out, weight_gradient, dy, x, weight, shared, samples, channels, inner, first, last)
}
