#ifndef LOSSES_H
#define LOSSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum __attribute__((enum_extensibility(closed))) {
    LossAbsolute, LossSquared, LossSmoothAbsolute, LossHuber, LossBinaryCrossEntropy, LossBinaryCrossEntropyWithLogits,
    LossDivergence, LossLogDivergence, LossHingeEmbedding
} LossKernel;

// Losses of an output x and a target t, element by element: out = l(x, t), for the elements from `first` to `last`. `alpha` is the
// width of the losses that have one, or a margin. Arrays are of float64 if `wide`, else of float32.
void kernel_loss(LossKernel kind, bool wide, void *out, const void *x, const void *t, double alpha, ptrdiff_t first,
                 ptrdiff_t last);
// The sum of the same.
double kernel_loss_sum(LossKernel kind, bool wide, const void *x, const void *t, double alpha, ptrdiff_t first,
                       ptrdiff_t last);
// out = factor · dy · ∂l/∂x; with `dy` NULL out = factor · ∂l/∂x.
void kernel_loss_gradient(LossKernel kind, bool wide, void *out, const void *dy, double factor, const void *x,
                          const void *t, double alpha, ptrdiff_t first, ptrdiff_t last);

// Rows of logits [rows, columns]: loss = -Σ v · log softmax(x), where v is
//   with labels:  weight[label] · (1 - smoothing) at the label, plus weight · smoothing / columns; nothing for the label `ignored`
//   with targets: weight · ((1 - smoothing) · target + smoothing / columns)
// `probability` gets softmax(x). `weight` may be NULL.
void kernel_soft_cross_entropy(bool wide, void *loss, void *probability, const void *x, const int64_t *label,
                               const void *target, const void *weight, double smoothing, int64_t ignored,
                               ptrdiff_t columns, ptrdiff_t first, ptrdiff_t last);
// out = factor · dy[row] · (probability · Σ v - v); with `dy` NULL dy is 1.
void kernel_soft_cross_entropy_gradient(bool wide, void *out, const void *dy, double factor, const void *probability,
                                        const int64_t *label, const void *target, const void *weight, double smoothing,
                                        int64_t ignored, ptrdiff_t columns, ptrdiff_t first, ptrdiff_t last);

#endif
