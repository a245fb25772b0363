// Where the rows lie that the positions of a map read, and where their results go.
#ifndef INDIRECT_ROWS_H
#define INDIRECT_ROWS_H

#include <stdint.h>
#include <string.h>

#include "indirect_product.h"

#define ROWS_INLINE static inline __attribute__((always_inline))

// Positions that are computed together: a multiple of the rows of a tile. Columns of a packed panel: two vectors. Rows of a tile at most.
// Runs whose places are kept at a time.
enum { indirect_block = 192, panel_width = 32, most_rows = 8, most_runs = 64 };

// For each position of a block, and some behind it: the element that its tap 0 reads along each axis, and where that lies in the images
// that are read; where the result goes.
enum { indirect_ahead = 32, indirect_places_most = indirect_block + indirect_ahead };
typedef struct {
    int32_t z[indirect_places_most], y[indirect_places_most], x[indirect_places_most];
    int64_t in[indirect_places_most], out[indirect_places_most];
} IndirectPlaces;

// Of vectors of four rows of sixteen numbers, four numbers of each quarter: numbers i and i + 1 of both, in turn, then pairs of such
// pairs. Four rows become their columns, each a quarter of a vector, and back.
#define PAIRS_OF(x, y, i)                                                                                              \
    __builtin_shufflevector(x, y, i, i + 16, i + 1, i + 17, i + 4, i + 20, i + 5, i + 21, i + 8, i + 24, i + 9, i + 25,  \
                            i + 12, i + 28, i + 13, i + 29)
#define FOURS_OF(x, y, i)                                                                                              \
    __builtin_shufflevector(x, y, i, i + 1, i + 16, i + 17, i + 4, i + 5, i + 20, i + 21, i + 8, i + 9, i + 24, i + 25,  \
                            i + 12, i + 13, i + 28, i + 29)

ROWS_INLINE ptrdiff_t smaller(ptrdiff_t a, ptrdiff_t b) { return a < b ? a : b; }

ROWS_INLINE ptrdiff_t indirect_taps(const IndirectShape *s) { return s->axes[0].taps * s->axes[1].taps * s->axes[2].taps; }

// Few channels would fill no loop: the taps along a row, which lie in memory one after the other, are then read as one run.
ROWS_INLINE bool indirect_joins(const IndirectShape *s) {
    return s->groups == 1 && s->in_channels < 32 && s->axes[2].taps > 1;
}

// Runs of numbers, each with a place of its own, and how many numbers each has: a tap's channels, or a row of taps.
ROWS_INLINE ptrdiff_t indirect_runs(const IndirectShape *s) {
    return indirect_joins(s) ? s->axes[0].taps * s->axes[1].taps : indirect_taps(s);
}
ROWS_INLINE ptrdiff_t indirect_run_length(const IndirectShape *s) {
    return indirect_joins(s) ? s->axes[2].taps * s->in_channels : s->in_channels;
}

// Zeros that stand for what lies beyond the edges: a position's channels, or a run.
ROWS_INLINE ptrdiff_t indirect_zeros(const IndirectShape *s) {
    ptrdiff_t channels = s->groups * s->in_channels, length = indirect_run_length(s);
    return ((channels > length ? channels : length) + 15) / 16 * 16;
}

// The element of the kernel that is tap `t`.
ROWS_INLINE ptrdiff_t indirect_element(const IndirectShape *s, ptrdiff_t t) {
    const IndirectAxis *a = s->axes;
    ptrdiff_t x = t % a[2].taps, y = t / a[2].taps % a[1].taps, z = t / a[2].taps / a[1].taps;
    return ((a[0].kernel_first + z * a[0].kernel_step) * a[1].kernel + a[1].kernel_first + y * a[1].kernel_step) *
               a[2].kernel +
           a[2].kernel_first + x * a[2].kernel_step;
}

ROWS_INLINE void indirect_places(IndirectPlaces *places, const IndirectShape *s, ptrdiff_t first, ptrdiff_t count) {
    const IndirectAxis *a = s->axes;
    ptrdiff_t in_channels = s->groups * s->in_channels, out_channels = s->groups * s->out_channels;
    ptrdiff_t x = first % a[2].positions, row = first / a[2].positions;
    for (ptrdiff_t i = 0; i < count; row++) {
        ptrdiff_t y = row % a[1].positions, z = row / a[1].positions % a[0].positions;
        ptrdiff_t image = row / a[1].positions / a[0].positions;
        ptrdiff_t from_z = a[0].in_first + z * a[0].in_step, from_y = a[1].in_first + y * a[1].in_step;
        ptrdiff_t to_z = a[0].out_first + z * a[0].out_step, to_y = a[1].out_first + y * a[1].out_step;
        ptrdiff_t in = ((image * a[0].in + from_z) * a[1].in + from_y) * a[2].in;
        ptrdiff_t out = ((image * a[0].out + to_z) * a[1].out + to_y) * a[2].out;
        ptrdiff_t here = smaller(a[2].positions - x, count - i);
        for (ptrdiff_t n = 0; n < here; n++) {
            ptrdiff_t from_x = a[2].in_first + (x + n) * a[2].in_step, to_x = a[2].out_first + (x + n) * a[2].out_step;
            places->z[i + n] = (int32_t)from_z, places->y[i + n] = (int32_t)from_y, places->x[i + n] = (int32_t)from_x;
            places->in[i + n] = (in + from_x) * in_channels;
            places->out[i + n] = (out + to_x) * out_channels;
        }
        i += here;
        x = 0;
    }
}

// rows[n]: what position n of a block reads through tap `t`, `zeros` beyond the edges.
ROWS_INLINE void indirect_rows(const float **rows, const float *in, const float *zeros, const IndirectPlaces *places,
                               const IndirectShape *s, ptrdiff_t t, ptrdiff_t count) {
    const IndirectAxis *a = s->axes;
    uint32_t depth = (uint32_t)a[0].in, height = (uint32_t)a[1].in, width = (uint32_t)a[2].in;
    int32_t x = (int32_t)(t % a[2].taps * a[2].tap_step), y = (int32_t)(t / a[2].taps % a[1].taps * a[1].tap_step);
    int32_t z = (int32_t)(t / a[2].taps / a[1].taps * a[0].tap_step);
    int64_t offset = (((int64_t)z * a[1].in + y) * a[2].in + x) * s->groups * s->in_channels;
    for (ptrdiff_t n = 0; n < count; n++) {
        bool is_inside = ((uint32_t)(places->z[n] + z) < depth) & ((uint32_t)(places->y[n] + y) < height) &
                         ((uint32_t)(places->x[n] + x) < width);
        rows[n] = is_inside ? in + (places->in[n] + offset) : zeros;
    }
}

// The same for a row of taps: where they lie if they lie together inside, else a copy of `copies`, which has room for one each.
ROWS_INLINE void indirect_joined_rows(const float **rows, float *copies, const float *in, const float *zeros,
                                      const IndirectPlaces *places, const IndirectShape *s, ptrdiff_t run,
                                      ptrdiff_t count) {
    const IndirectAxis *a = s->axes;
    ptrdiff_t channels = s->in_channels, length = a[2].taps * channels;
    int32_t down = (int32_t)(run % a[1].taps * a[1].tap_step), deep = (int32_t)(run / a[1].taps * a[0].tap_step);
    ptrdiff_t offset = ((ptrdiff_t)deep * a[1].in + down) * a[2].in * channels;
    uint32_t depth = (uint32_t)a[0].in, height = (uint32_t)a[1].in;
    // A row of taps lies together where its first one is among so many.
    uint32_t together = a[2].tap_step == 1 && a[2].in >= a[2].taps ? (uint32_t)(a[2].in - a[2].taps + 1) : 0;
    for (ptrdiff_t n = 0; n < count; n++) {
        bool is_inside = ((uint32_t)(places->z[n] + deep) < depth) & ((uint32_t)(places->y[n] + down) < height);
        bool is_whole = (uint32_t)places->x[n] < together;
        rows[n] = is_inside ? is_whole ? in + (places->in[n] + offset) : copies + n * length : zeros;
    }
    for (ptrdiff_t n = 0; n < count; n++) {
        if (rows[n] != copies + n * length) continue;
        const float *row = in + (places->in[n] + offset);
        float *to = copies + n * length;
        for (ptrdiff_t k = 0, x = places->x[n]; k < a[2].taps; k++, x += a[2].tap_step) {
            float *tap = to + k * channels;
            if (x >= 0 && x < a[2].in) {
                for (ptrdiff_t c = 0; c < channels; c++) tap[c] = row[k * a[2].tap_step * channels + c];
            } else {
                for (ptrdiff_t c = 0; c < channels; c++) tap[c] = 0;
            }
        }
    }
}

// What a piece of work has for itself: zeros beyond the edges, a block's places, the rows of some runs and copies of joined ones.
typedef struct {
    float *zeros, *copies;
    IndirectPlaces *places;
    const float **rows;
} IndirectScratch;

ROWS_INLINE ptrdiff_t indirect_copies(const IndirectShape *s, ptrdiff_t runs) {
    return indirect_joins(s) ? (runs * indirect_run_length(s) * indirect_block + 15) / 16 * 16 : 0;
}

ROWS_INLINE ptrdiff_t indirect_scratch_bytes(const IndirectShape *s, ptrdiff_t runs) {
    return (indirect_zeros(s) + indirect_copies(s, runs)) * (ptrdiff_t)sizeof(float) + (ptrdiff_t)sizeof(IndirectPlaces) +
           runs * indirect_block * (ptrdiff_t)sizeof(float *);
}

ROWS_INLINE IndirectScratch indirect_scratch(const IndirectShape *s, ptrdiff_t runs, void *memory) {
    IndirectScratch scratch = {.zeros = memory};
    memset(memory, 0, (size_t)indirect_zeros(s) * sizeof(float));
    scratch.copies = scratch.zeros + indirect_zeros(s);
    scratch.places = (IndirectPlaces *)(scratch.copies + indirect_copies(s, runs));
    scratch.rows = (const float **)(scratch.places + 1);
    return scratch;
}

// The rows of a run for a block's positions, kept at `place`.
ROWS_INLINE const float *const *indirect_run(const IndirectScratch *scratch, const float *in, const IndirectShape *s,
                                             ptrdiff_t run, ptrdiff_t place, ptrdiff_t count) {
    const float **rows = scratch->rows + place * indirect_block;
    if (indirect_joins(s))
        indirect_joined_rows(rows, scratch->copies + place * indirect_block * indirect_run_length(s), in, scratch->zeros,
                             scratch->places, s, run, count);
    else
        indirect_rows(rows, in, scratch->zeros, scratch->places, s, run, count);
    return rows;
}

#endif
