#ifndef NARROW_GROUPS_H
#define NARROW_GROUPS_H

#include "indirect_product.h"

// Convolutions whose groups have 1, 2, 4 or 8 channels each on both sides, depthwise ones first of all, directly: the lanes of a
// vector are sixteen neighbouring channels, whatever their groups. There must be at least sixteen. Every sum has the order of the
// indirect product's.

// Whether the shape is of this kind.
bool kernel_narrow_serves(const IndirectShape *shape);

// Floats in the packed weights, and in the sums of a slice of the weights' gradients.
ptrdiff_t kernel_narrow_weights(const IndirectShape *shape);

void kernel_narrow_pack(float *packed, const IndirectWeights *weights, const IndirectShape *shape);

// Bytes that the functions below need to work in.
ptrdiff_t kernel_narrow_scratch(const IndirectShape *shape);

// The positions first..<last, counted over all images, + bias if there is one, then max(., 0) if asked for.
void kernel_narrow_product(float *out, const float *in, const float *packed, const float *bias, const IndirectShape *shape,
                           bool rectifies, ptrdiff_t first, ptrdiff_t last, void *scratch);

// The sums of the weights' gradients over the positions first..<last, as many as packed weights: in each lane the
// channel that is read, as number j the j-th result of its group.
void kernel_narrow_weight(float *sums, const float *in, const float *gradient, const IndirectShape *shape, ptrdiff_t first,
                          ptrdiff_t last, void *scratch);

// The weights' gradients [channels, channels of a group, kernel]: the sums of `slices` slices, added in order.
void kernel_narrow_unpack(float *weights, const float *sums, ptrdiff_t slices, const IndirectShape *shape);

#endif
