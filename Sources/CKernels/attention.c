#include "CKernels.h"
#include "clones.h"
#include "dispatch.h"
#include "scalar_functions.h"

#define T float
#define F(name) name##_f32
#include "attention.inc"
#undef T
#undef F

#define T double
#define F(name) name##_f64
#include "attention.inc"
#undef T
#undef F

void kernel_attention_weights(bool wide, void *scores, const void *mask, const void *key_mask, double factor, bool causal,
                              ptrdiff_t rows, ptrdiff_t columns) {
    DISPATCH(attention_weights, scores, mask, key_mask, factor, causal, rows, columns)
}

void kernel_attention_weights_gradient(bool wide, void *gradient, const void *weights, double factor, ptrdiff_t rows,
                                       ptrdiff_t columns) {
    DISPATCH(attention_weights_gradient, gradient, weights, factor, rows, columns)
}
