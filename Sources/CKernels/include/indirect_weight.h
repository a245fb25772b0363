#ifndef INDIRECT_WEIGHT_H
#define INDIRECT_WEIGHT_H

#include "indirect_product.h"

// The gradients of the weights of the map `shape` from what it reads and from the gradient of its results: each is one chain of fused
// multiply-adds over the positions, ascending, that starts from 0. A slice of the positions has sums of its own, in tiles.
//
// A group's weights are cut into panels of 32 columns of the matrix [results, taps · channels]; where 32 divides the channels, the panels
// of all taps of 32 channels follow each other, since these weights lie together.

// Some of a group's panels, and of its results; the first of them is a multiple of 24, or of the rows of a tile on any processor.
typedef struct {
    ptrdiff_t group, first_panel, last_panel, first_result, last_result;
} IndirectPart;

// Panels of one group, and how many of them complete what lies together in the weights.
ptrdiff_t kernel_indirect_columns(const IndirectShape *shape);
ptrdiff_t kernel_indirect_columns_together(const IndirectShape *shape);

// Floats in a panel's sums, of all results of a group.
ptrdiff_t kernel_indirect_column_sums(const IndirectShape *shape);

// Bytes that kernel_indirect_weight needs to work in.
ptrdiff_t kernel_indirect_weight_scratch(const IndirectShape *shape);

// The sums over the positions first..<last, counted over all images, of a part. `sums` begins with the part's first panel.
// `weights`, if not NULL, is where kernel_indirect_weight_unpack follows at once: it is fetched.
void kernel_indirect_weight(float *sums, const float *in, const float *gradient, const float *weights,
                            const IndirectShape *shape, ptrdiff_t first, ptrdiff_t last, const IndirectPart *part, void *scratch);

// The part of the weights [results, channels, kernel]: the sums of `slices` slices, `size` floats apart, added in order.
void kernel_indirect_weight_unpack(float *weights, const float *sums, ptrdiff_t slices, ptrdiff_t size,
                                   const IndirectShape *shape, const IndirectPart *part);

#endif
