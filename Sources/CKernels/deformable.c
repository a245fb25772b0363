#include "CKernels.h"

#include <string.h>

#include "clones.h"
#include "dispatch.h"
#include "scalar_functions.h"

#define DEFORM_LANES 16
// Vectors are passed only to functions that are always inlined.
#pragma clang diagnostic ignored "-Wpsabi"

static ptrdiff_t common_divisor(ptrdiff_t a, ptrdiff_t b) {
    while (b) {
        ptrdiff_t rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

// Channels that lie side by side in columns and in the image: those in one weight group and one offset group, wherever runs of that
// width begin.
static ptrdiff_t run_width(const Deformation *d) {
    ptrdiff_t channels = d->window.channels;
    return common_divisor(channels / d->weight_groups, channels / d->offset_groups);
}

// Channels of a block: a part of a run, at most 64 where it can be halved, so that blocks can be shared out.
static ptrdiff_t block_width(const Deformation *d) {
    ptrdiff_t width = run_width(d);
    while (width > 64 && width % 2 == 0) width /= 2;
    return width;
}

ptrdiff_t kernel_deform_blocks(const Deformation *d) {
    return d->window.channels == 0 ? 0 : d->window.channels / block_width(d);
}

// Where channel c of a tap stands in the columns of a position; the divisions are for weights in groups.
INLINE ptrdiff_t column_place(const Deformation *d, ptrdiff_t c, ptrdiff_t tap) {
    if (d->weight_groups == 1) return tap * d->window.channels + c;
    ptrdiff_t taps = d->window.kernel[1] * d->window.kernel[2], per_group = d->window.channels / d->weight_groups;
    return c / per_group * per_group * taps + tap * per_group + c % per_group;
}

// How far apart channels c and c + i of one tap stand in the columns of a position.
INLINE ptrdiff_t columns_between(const Deformation *d, ptrdiff_t c, ptrdiff_t i) {
    return column_place(d, c + i, 0) - column_place(d, c, 0);
}

// A sample: the place at which one output position reads one group of channels by one tap. Samples lie in the order of the offsets.
typedef struct {
    ptrdiff_t sample, group, tap;
    // The output position in its image, and the column of the kernel.
    ptrdiff_t row, column, j;
    // Where the tap reads without its offset.
    ptrdiff_t y, x;
    // The first channel that is read, of its image's first pixel; and where the position's columns begin, from the walk's start on.
    ptrdiff_t origin, columns;
} SampleWalk;

INLINE ptrdiff_t samples_per_position(const Deformation *d) {
    return d->window.kernel[1] * d->window.kernel[2] * d->offset_groups;
}

INLINE SampleWalk walk_to(const Deformation *d, ptrdiff_t position) {
    const Window *w = &d->window;
    ptrdiff_t row = position / w->output[2] % w->output[1], column = position % w->output[2];
    return (SampleWalk){
        .sample = position * samples_per_position(d),
        .row = row,
        .column = column,
        .y = row * w->stride[1] - w->before[1],
        .x = column * w->stride[2] - w->before[2],
        .origin = position / (w->output[1] * w->output[2]) * (w->input[1] * w->input[2] * w->channels),
    };
}

INLINE void advance(SampleWalk *at, const Deformation *d) {
    const Window *w = &d->window;
    at->sample++;
    at->tap++;
    at->x += w->dilation[2];
    if (++at->j < w->kernel[2]) return;
    at->j = 0;
    at->x -= w->kernel[2] * w->dilation[2];
    at->y += w->dilation[1];
    if (at->tap < w->kernel[1] * w->kernel[2]) return;
    at->tap = 0;
    at->y -= w->kernel[1] * w->dilation[1];
    at->origin += w->channels / d->offset_groups;
    if (++at->group < d->offset_groups) return;
    at->group = 0;
    at->origin -= w->channels;
    at->columns += w->kernel[1] * w->kernel[2] * w->channels;
    at->x += w->stride[2];
    if (++at->column < w->output[2]) return;
    at->column = 0;
    at->x = -w->before[2];
    at->y += w->stride[1];
    if (++at->row < w->output[1]) return;
    at->row = 0;
    at->y = -w->before[1];
    at->origin += w->input[1] * w->input[2] * w->channels;
}

#define LANES_AT(pointer) (*(const F(Lanes) *)(pointer))

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

void kernel_deform_gradients(bool wide, void *columns, void *offset_gradients, void *mask_gradients,
                             const void *column_gradients, const void *images, const void *offsets, const void *masks,
                             const Deformation *shape, ptrdiff_t first, ptrdiff_t last) {
    DISPATCH(deform_gradients, columns, offset_gradients, mask_gradients, column_gradients, images, offsets, masks, shape,
             first, last)
}

void kernel_deform_add(bool wide, void *image, const void *columns, const void *offsets, const void *masks,
                       const Deformation *shape, ptrdiff_t first, ptrdiff_t last) {
    DISPATCH(deform_add, image, columns, offsets, masks, shape, first, last)
}
