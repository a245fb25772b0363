#ifndef INDIRECT_PRODUCT_H
#define INDIRECT_PRODUCT_H

#include <stdbool.h>
#include <stddef.h>

// Convolutions of channels-last images as products whose left rows are read where they lie, through a pointer for each position and
// tap: Dukhan, 2019, "The indirect convolution algorithm". Beyond the edges of an image they point to zeros.
//
// Each result is one chain of fused multiply-adds over taps, then channels, both ascending, that starts from the bias or from 0.

// One axis of a map from images to images. Position p is element out_first + p * out_step of the result and reads, through tap t,
// element in_first + p * in_step + t * tap_step of what is read; the tap is element kernel_first + t * kernel_step of the kernel.
typedef struct {
    ptrdiff_t positions, taps;
    ptrdiff_t in, in_first, in_step, tap_step;
    ptrdiff_t out, out_first, out_step;
    ptrdiff_t kernel, kernel_first, kernel_step;
} IndirectAxis;

// Depth, height and width; channels are those of one group.
typedef struct {
    IndirectAxis axes[3];
    ptrdiff_t groups, in_channels, out_channels;
} IndirectShape;

// Where a weight lies: (group, channel that is read, channel that results, element of the kernel) at
// start[group * group_stride + in * in_stride + out * out_stride + element].
typedef struct {
    const float *start;
    ptrdiff_t group_stride, in_stride, out_stride;
} IndirectWeights;

// Panels of 32 results of one group, all groups counted.
ptrdiff_t kernel_indirect_panels(const IndirectShape *shape);

// Floats in a packed panel.
ptrdiff_t kernel_indirect_panel_size(const IndirectShape *shape);

// Packs the panels first..<last, the first of them to the start of `panels`.
void kernel_indirect_pack(float *panels, const IndirectWeights *weights, const IndirectShape *shape, ptrdiff_t first,
                          ptrdiff_t last);

// Bytes that kernel_indirect_product needs to work in.
ptrdiff_t kernel_indirect_scratch(const IndirectShape *shape);

// The positions first..<last, counted over all images, of the results of the panels first_panel..<last_panel, + bias if there is
// one, then max(., 0) if asked for. `panels` holds these panels alone.
void kernel_indirect_product(float *out, const float *in, const float *panels, const float *bias,
                             const IndirectShape *shape, bool rectifies, ptrdiff_t first, ptrdiff_t last,
                             ptrdiff_t first_panel, ptrdiff_t last_panel, void *scratch);

#endif
