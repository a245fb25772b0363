#ifndef POOLING_H
#define POOLING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Regions of channels-last images over which pooling goes: along each of depth, height and width, output o covers the inputs
// start[o], start[o] + step, ... below end[o]. Pieces of work are the output positions first..<last, counted over all images.
typedef struct {
    ptrdiff_t input[3], output[3], step[3];
    const int32_t *start[3], *end[3];
    ptrdiff_t channels;
} Regions;

// The largest number of each region and channel (NaN wins), and the position in its image where it stands first.
void kernel_max_pool(bool wide, void *out, int32_t *places, const void *images, const Regions *regions, ptrdiff_t first,
                     ptrdiff_t last);

// The numbers that stand at places found by kernel_max_pool.
void kernel_pick(bool wide, void *out, const int32_t *places, const void *images, const Regions *regions, ptrdiff_t first,
                 ptrdiff_t last);

// Adds gradients to the places found by kernel_max_pool, in the channels first..<last of one image.
void kernel_add_picked(bool wide, void *image, const int32_t *places, const void *gradients, const Regions *regions,
                       ptrdiff_t first, ptrdiff_t last);

// The same, written instead of added, for regions that hold at least one input and of which no two meet: along each axis none begins
// before the last one ends. The output positions first..<last write their own regions and the gaps behind them.
void kernel_place_picked(bool wide, void *images, const int32_t *places, const void *gradients, const Regions *regions,
                         ptrdiff_t first, ptrdiff_t last);

// The sum of each region and channel times the factors of its output position along depth, height and width.
void kernel_sum_pool(bool wide, void *out, const void *images, const Regions *regions, const double *const *factors,
                     ptrdiff_t first, ptrdiff_t last);

// Adds each gradient, times its factors, to all of its region, in the channels first..<last of one image.
void kernel_add_spread(bool wide, void *image, const void *gradients, const Regions *regions, const double *const *factors,
                       ptrdiff_t first, ptrdiff_t last);

// Interpolation of channels-last images: along each axis output o takes (1 - share[o]) of input lower[o] and share[o] of upper[o].
typedef struct {
    ptrdiff_t input[3], output[3];
    const int32_t *lower[3], *upper[3];
    const double *share[3];
    ptrdiff_t channels;
} Interpolation;

void kernel_interpolate(bool wide, void *out, const void *images, const Interpolation *shape, ptrdiff_t first, ptrdiff_t last);

// Adds gradients back with the same shares, in the channels first..<last of one image.
void kernel_add_interpolated(bool wide, void *image, const void *gradients, const Interpolation *shape, ptrdiff_t first,
                             ptrdiff_t last);

#endif
