// Vectors of channels of narrow groups, and the positions of a block.
#ifndef NARROW_ROWS_H
#define NARROW_ROWS_H

#include "clones.h"
#include "indirect_rows.h"
#include "lanes.h"
#include "narrow_groups.h"

// How far behind tap 0 the tap lies whose channels no position before has read, at a stride of 1.
INLINE ptrdiff_t newest(const IndirectShape *s) {
    const IndirectAxis *a = s->axes;
    ptrdiff_t z = (a[0].taps - 1) * a[0].tap_step, y = (a[1].taps - 1) * a[1].tap_step, x = (a[2].taps - 1) * a[2].tap_step;
    return ((z * a[1].in + y) * a[2].in + x) * s->groups * s->in_channels;
}

// Some positions of a block: where their results lie, and what is fetched of those that are `indirect_ahead` further on, if anything.
typedef struct {
    const int64_t *results, *reads;
    const float *newest;
    bool fetches;
} Positions;

INLINE Positions positions_of(const IndirectPlaces *places, ptrdiff_t first, const float *in, const IndirectShape *s,
                              bool fetches) {
    return (Positions){places->out + first, places->in + first, in + newest(s), fetches};
}

INLINE void fetch_position(const Positions *p, ptrdiff_t n, const float *results, ptrdiff_t start) {
    __builtin_prefetch(results + p->results[n + indirect_ahead] + start, 0, 2);
    __builtin_prefetch(p->newest + p->reads[n + indirect_ahead] + start, 0, 2);
}

// At other strides the newest tap is not all that is new.
INLINE bool has_unit_strides(const IndirectShape *s) { return s->axes[1].in_step == 1 && s->axes[2].in_step == 1; }

// Sixteen channels each; the last vector begins earlier where they do not divide all, and computes some channels again.
INLINE ptrdiff_t vector_count(const IndirectShape *s) { return (s->groups * s->in_channels + LANES - 1) / LANES; }
INLINE ptrdiff_t vector_start(ptrdiff_t channels, ptrdiff_t v) { return smaller(v * LANES, channels - LANES); }

// Channel j of the group of each lane, where groups have `size` channels.
#define PICK(x, size, j)                                                                                               \
    __builtin_shufflevector(x, x, 0 / size * size + j, 1 / size * size + j, 2 / size * size + j, 3 / size * size + j,     \
                            4 / size * size + j, 5 / size * size + j, 6 / size * size + j, 7 / size * size + j,          \
                            8 / size * size + j, 9 / size * size + j, 10 / size * size + j, 11 / size * size + j,        \
                            12 / size * size + j, 13 / size * size + j, 14 / size * size + j, 15 / size * size + j)
INLINE void pick(Lanes *picked, int size, int j, const Lanes *from) {
    Lanes x = *from;
#define CASE(size, j)                                                                                                  \
    case size * 8 + j: *picked = PICK(x, size, j); break;
    switch (size * 8 + j) {
        CASE(2, 0) CASE(2, 1) CASE(4, 0) CASE(4, 1) CASE(4, 2) CASE(4, 3) CASE(8, 0) CASE(8, 1) CASE(8, 2) CASE(8, 3)
        CASE(8, 4) CASE(8, 5) CASE(8, 6) CASE(8, 7)
        default: *picked = x;
    }
#undef CASE
}

// A block's places, and some behind them, and the rows of all taps.
static CLONES void narrow_rows(const IndirectScratch *scratch, const float *in, const IndirectShape *s, ptrdiff_t first,
                               ptrdiff_t count) {
    indirect_places(scratch->places, s, first, count + indirect_ahead);
    for (ptrdiff_t t = 0; t < indirect_taps(s); t++) indirect_run(scratch, in, s, t, t, count);
}

#define OF_SIZE(NAME, ...)                                                                                             \
    switch (s->in_channels) {                                                                                          \
    case 1: NAME(1, __VA_ARGS__); break;                                                                               \
    case 2: NAME(2, __VA_ARGS__); break;                                                                               \
    case 4: NAME(4, __VA_ARGS__); break;                                                                               \
    default: NAME(8, __VA_ARGS__); break;                                                                              \
    }

#endif
