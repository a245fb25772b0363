#ifndef DEFORMABLE_H
#define DEFORMABLE_H

#include <stdbool.h>
#include <stddef.h>

#include "windows.h"

// Deformable convolution (Dai et al., 2017; with masks: Zhu et al., 2019) over channels-last images. Tap k of an output position
// reads the input between four pixels, at the tap's place plus an offset of its own for each group of channels.
//
// Offsets are [positions, offset groups, taps, 2] (down, right), masks [positions, offset groups, taps] or NULL, columns
// [positions, weight groups, taps, channels of the group]. Beyond the edges the input is zero.
typedef struct {
    Window window;
    ptrdiff_t weight_groups, offset_groups;
} Deformation;

// The columns of the positions first..<last, counted over all images; the first is written at `columns`.
void kernel_deform_columns(bool wide, void *columns, const void *images, const void *offsets, const void *masks,
                           const Deformation *shape, ptrdiff_t first, ptrdiff_t last);

// From the columns' gradients, which stand in `columns`: the gradients of offsets and masks, and of images, which are added to what is
// there; those that are not NULL. Then writes the columns themselves over their gradients.
void kernel_deform_gradients(bool wide, void *columns, void *image_gradients, void *offset_gradients, void *mask_gradients,
                             const void *images, const void *offsets, const void *masks, const Deformation *shape,
                             ptrdiff_t first, ptrdiff_t last);

#endif
