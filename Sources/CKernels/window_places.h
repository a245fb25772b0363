// Where the taps of a window lie.
#ifndef WINDOW_PLACES_H
#define WINDOW_PLACES_H

#include "windows.h"

#define WINDOW_INLINE static inline __attribute__((always_inline))

// The input coordinates of the first tap of an output position of one image; they may lie outside.
WINDOW_INLINE void window_corner(ptrdiff_t *corner, const Window *w, ptrdiff_t position) {
    corner[2] = position % w->output[2] * w->stride[2] - w->before[2];
    position /= w->output[2];
    corner[1] = position % w->output[1] * w->stride[1] - w->before[1];
    corner[0] = position / w->output[1] * w->stride[0] - w->before[0];
}

// The input position under a tap, -1 outside.
WINDOW_INLINE ptrdiff_t window_place(const ptrdiff_t *corner, const Window *w, ptrdiff_t tap) {
    ptrdiff_t x = corner[2] + tap % w->kernel[2] * w->dilation[2];
    tap /= w->kernel[2];
    ptrdiff_t y = corner[1] + tap % w->kernel[1] * w->dilation[1];
    ptrdiff_t z = corner[0] + tap / w->kernel[1] * w->dilation[0];
    if (x < 0 || x >= w->input[2] || y < 0 || y >= w->input[1] || z < 0 || z >= w->input[0]) return -1;
    return (z * w->input[1] + y) * w->input[2] + x;
}

#endif
