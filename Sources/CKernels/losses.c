#include "CKernels.h"
#include "clones.h"
#include "dispatch.h"
#include "scalar_functions.h"

#define T float
#define F(name) name##_f32
#include "losses.inc"
#undef T
#undef F

#define T double
#define F(name) name##_f64
#include "losses.inc"
#undef T
#undef F

void kernel_loss(LossKernel kind, bool wide, void *out, const void *x, const void *t, double alpha, ptrdiff_t first,
                 ptrdiff_t last) {
    if (wide) {
        loss_f64(kind, (double *)out + first, (const double *)x + first, (const double *)t + first, alpha, last - first);
    } else {
        loss_f32(kind, (float *)out + first, (const float *)x + first, (const float *)t + first, (float)alpha, last - first);
    }
}

double kernel_loss_sum(LossKernel kind, bool wide, const void *x, const void *t, double alpha, ptrdiff_t first,
                       ptrdiff_t last) {
    return wide ? loss_sum_f64(kind, x, t, alpha, first, last) : loss_sum_f32(kind, x, t, (float)alpha, first, last);
}

void kernel_loss_gradient(LossKernel kind, bool wide, void *out, const void *dy, double factor, const void *x,
                          const void *t, double alpha, ptrdiff_t first, ptrdiff_t last) {
    if (wide) {
        loss_gradient_f64(kind, out, dy, factor, x, t, alpha, first, last);
    } else {
        loss_gradient_f32(kind, out, dy, (float)factor, x, t, (float)alpha, first, last);
    }
}

void kernel_soft_cross_entropy(bool wide, void *loss, void *probability, const void *x, const int64_t *label,
                               const void *target, const void *weight, double smoothing, int64_t ignored,
                               ptrdiff_t columns, ptrdiff_t first, ptrdiff_t last) {
    DISPATCH(soft_cross_entropy, loss, probability, x, label, target, weight, smoothing, ignored, columns, first, last)
}

void kernel_soft_cross_entropy_gradient(bool wide, void *out, const void *dy, double factor, const void *probability,
                                        const int64_t *label, const void *target, const void *weight, double smoothing,
                                        int64_t ignored, ptrdiff_t columns, ptrdiff_t first, ptrdiff_t last) {
    DISPATCH(soft_cross_entropy_gradient, out, dy, factor, probability, label, target, weight, smoothing, ignored, columns,
             first, last)
}
