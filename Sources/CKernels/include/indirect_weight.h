#ifndef INDIRECT_WEIGHT_H
#define INDIRECT_WEIGHT_H

#include "indirect_product.h"

// The gradients of the weights of the map `shape` from what it reads and from the gradient of its results: each is one chain of fused
// multiply-adds over the positions, ascending, that starts from 0. A slice of the positions has sums of its own, in tiles.

// Panels of 32 columns of one group's weights as a matrix [results, taps · channels].
ptrdiff_t kernel_indirect_columns(const IndirectShape *shape);

// Floats in the sums of a slice.
ptrdiff_t kernel_indirect_weight_sums(const IndirectShape *shape);

// Bytes that kernel_indirect_weight needs to work in.
ptrdiff_t kernel_indirect_weight_scratch(const IndirectShape *shape);

// The sums over the positions first..<last, counted over all images, of one group's panels first_panel..<last_panel.
void kernel_indirect_weight(float *sums, const float *in, const float *gradient, const IndirectShape *shape,
                            ptrdiff_t first, ptrdiff_t last, ptrdiff_t group, ptrdiff_t first_panel,
                            ptrdiff_t last_panel, void *scratch);

// The weights [results, channels, kernel] of the results first..<last, counted over all groups: the sums of `slices` slices, `size`
// floats apart, added in order.
void kernel_indirect_weight_unpack(float *weights, const float *sums, ptrdiff_t slices, ptrdiff_t size,
                                   const IndirectShape *shape, ptrdiff_t first, ptrdiff_t last);

#endif
