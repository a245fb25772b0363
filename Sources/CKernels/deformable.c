#include "CKernels.h"

#include "clones.h"
#include "dispatch.h"
#include "fetch.h"
#include "lanes.h"

// Vectors are passed only to functions that are always inlined.
#pragma clang diagnostic ignored "-Wpsabi"

// Samples that are worked through together. A sample is the place at which one output position reads one group of channels by one
// tap; samples lie in the order of the offsets.
enum { SAMPLES = 128 };

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

INLINE ptrdiff_t samples_per_position(const Deformation *d) {
    return d->window.kernel[1] * d->window.kernel[2] * d->offset_groups;
}

// What some of a position's samples share with those of every other position, as lists that are read a vector at a time: where
// they read without their offsets, beside the position; their first channel; and where that stands in the position's columns.
typedef struct {
    ptrdiff_t count;
    int32_t y[SAMPLES], x[SAMPLES];
    ptrdiff_t channel[SAMPLES], place[SAMPLES];
} Pattern;

static void find_pattern(Pattern *p, const Deformation *d, ptrdiff_t first) {
    const Window *w = &d->window;
    ptrdiff_t left = samples_per_position(d) - first, taps = w->kernel[1] * w->kernel[2];
    *p = (Pattern){.count = left < SAMPLES ? left : SAMPLES};
    for (ptrdiff_t n = 0; n < p->count; n++) {
        ptrdiff_t group = (first + n) / taps, tap = (first + n) % taps;
        p->y[n] = (int32_t)(tap / w->kernel[2] * w->dilation[1]);
        p->x[n] = (int32_t)(tap % w->kernel[2] * w->dilation[2]);
        p->channel[n] = group * (w->channels / d->offset_groups);
        p->place[n] = column_place(d, p->channel[n], tap);
    }
}

// An output position: its image, row and column.
typedef struct {
    ptrdiff_t image, row, column;
} Position;

INLINE Position position_at(const Window *w, ptrdiff_t number) {
    ptrdiff_t row = number / w->output[2];
    return (Position){row / w->output[1], row % w->output[1], number % w->output[2]};
}

INLINE void advance(Position *at, const Window *w) {
    if (++at->column < w->output[2]) return;
    at->column = 0;
    if (++at->row < w->output[1]) return;
    at->row = 0;
    at->image++;
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

void kernel_deform_gradients(bool wide, void *columns, void *image_gradients, void *offset_gradients, void *mask_gradients,
                             const void *images, const void *offsets, const void *masks, const Deformation *shape,
                             ptrdiff_t first, ptrdiff_t last) {
    DISPATCH(deform_gradients, columns, image_gradients, offset_gradients, mask_gradients, images, offsets, masks, shape,
             first, last)
}
