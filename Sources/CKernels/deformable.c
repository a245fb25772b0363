#include "CKernels.h"

#include <string.h>

#include "clones.h"
#include "dispatch.h"
#include "scalar_functions.h"

#define DEFORM_LANES 16

static ptrdiff_t common_divisor(ptrdiff_t a, ptrdiff_t b) {
    while (b) {
        ptrdiff_t rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

// Channels of a block: as many as lie in one weight group and one offset group wherever blocks of that width begin. At most 64, so
// that blocks can be shared out.
static ptrdiff_t block_width(const Deformation *d) {
    ptrdiff_t channels = d->window.channels;
    ptrdiff_t width = common_divisor(channels / d->weight_groups, channels / d->offset_groups);
    while (width > 64 && width % 2 == 0) width /= 2;
    return width;
}

ptrdiff_t kernel_deform_blocks(const Deformation *d) {
    return d->window.channels == 0 ? 0 : d->window.channels / block_width(d);
}

#define DEFORM_SIZES                                                                                                   \
    ptrdiff_t channels = d->window.channels, taps = d->window.kernel[1] * d->window.kernel[2];                         \
    ptrdiff_t plane_in = d->window.input[1] * d->window.input[2];                                                      \
    ptrdiff_t plane_out = d->window.output[1] * d->window.output[2];                                                   \
    ptrdiff_t width = block_width(d), blocks_per_group = channels / d->offset_groups / width;                          \
    ptrdiff_t per_weight_group = channels / d->weight_groups;

// Where channel c of a tap stands in a row of columns.
#define COLUMN(c, tap) ((c) / per_weight_group * per_weight_group * taps + (tap) * per_weight_group + (c) % per_weight_group)

#define T float
#define F(name) name##_f32
#include "deformable.inc"
#undef T
#undef F

#define T double
#define F(name) name##_f64
#include "deformable.inc"
#undef T
#undef F

void kernel_deform_columns(bool wide, void *columns, const void *images, const void *offsets, const void *masks,
                           const Deformation *shape, ptrdiff_t first, ptrdiff_t last) {
    DISPATCH(deform_columns, columns, images, offsets, masks, shape, first, last)
}

void kernel_deform_offset_gradient(bool wide, void *offset_gradients, void *mask_gradients, const void *columns,
                                   const void *images, const void *offsets, const void *masks, const Deformation *shape,
                                   ptrdiff_t first, ptrdiff_t last) {
    DISPATCH(deform_offset_gradient, offset_gradients, mask_gradients, columns, images, offsets, masks, shape, first, last)
}

void kernel_deform_add(bool wide, void *image, const void *columns, const void *offsets, const void *masks,
                       const Deformation *shape, ptrdiff_t first, ptrdiff_t last) {
    DISPATCH(deform_add, image, columns, offsets, masks, shape, first, last)
}
