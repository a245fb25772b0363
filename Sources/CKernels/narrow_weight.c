#include "clones.h"
#include "narrow_rows.h"

// Positions whose channels stay in the first cache over the taps of their weights.
enum { weight_positions = 32 };

// The sums of `taps` taps for `vectors` vectors of channels, in registers: a lane is a channel that is read, and sum j the j-th result of
// its group, so that the gradient is spread over the group but once for all taps.
INLINE void weight_tile(int size, int taps, int vectors, bool fetches, float *sums, ptrdiff_t next, const float *gradient,
                        const Positions *places, const float *const *from, const ptrdiff_t *starts, ptrdiff_t count,
                        bool adds) {
    Lanes sum[2][24];
    UNROLL for (int v = 0; v < vectors; v++) UNROLL for (int j = 0; j < taps * size; j++)
        sum[v][j] = adds ? LOAD(sums + v * next + j * LANES) : (Lanes){0};
    for (ptrdiff_t n = 0; n < count; n++) {
        UNROLL for (int v = 0; v < vectors; v++) {
            if (fetches) fetch_position(places, n, gradient, starts[v]);
            Lanes value = LOAD(gradient + places->results[n] + starts[v]), spread[8];
            UNROLL for (int j = 0; j < size; j++) pick(&spread[j], size, j, &value);
            UNROLL for (int t = 0; t < taps; t++) {
                Lanes x = LOAD(from[t * indirect_block + n] + starts[v]);
                UNROLL for (int j = 0; j < size; j++) sum[v][t * size + j] = FUSED(spread[j], x, sum[v][t * size + j]);
            }
        }
    }
    UNROLL for (int v = 0; v < vectors; v++)
        UNROLL for (int j = 0; j < taps * size; j++) STORE(sums + v * next + j * LANES, sum[v][j]);
}

INLINE void weight_of(int size, float *sums, const IndirectScratch *scratch, const float *in, const float *gradient,
                      ptrdiff_t first, ptrdiff_t count, const IndirectShape *s, bool adds, bool fetches) {
    ptrdiff_t vectors = vector_count(s), channels = s->groups * s->in_channels, taps = indirect_taps(s);
    ptrdiff_t next = taps * size * LANES;
    bool has_many_registers = HAS_MANY_REGISTERS;
    Positions places = positions_of(scratch->places, first, in, s, fetches);
    for (ptrdiff_t v = 0; v < vectors;) {
        ptrdiff_t starts[2] = {vector_start(channels, v), vector_start(channels, v + 1)}, t = 0;
#define TILE(n, together, fetches)                                                                                     \
    weight_tile(size, n, together, fetches, sums + v * next + t * size * LANES, next, gradient, &places,                 \
                scratch->rows + t * indirect_block + first, starts, count, adds);                                      \
    t += (n);
#define TAPS(n, together)                                                                                              \
    while (t + (n) <= taps) {                                                                                          \
        if (t == 0 && places.fetches) {                                                                                     \
            TILE(n, together, true)                                                                                    \
        } else {                                                                                                       \
            TILE(n, together, false)                                                                                   \
        }                                                                                                              \
    }
        if (has_many_registers && size == 1 && v + 2 <= vectors) {
            TAPS(9, 2)
            TAPS(3, 2)
            TAPS(1, 2)
            v += 2;
        } else if (has_many_registers) {
            TAPS(size <= 2 ? 9 : size == 4 ? 6 : 2, 1)
            TAPS(size <= 4 ? 3 : 1, 1)
            TAPS(1, 1)
            v++;
        } else {
            TAPS(size == 1 ? 3 : size == 2 ? 2 : 1, 1)
            TAPS(1, 1)
            v++;
        }
#undef TILE
#undef TAPS
    }
}

static CLONES void weight_block(float *sums, const IndirectScratch *scratch, const float *in, const float *gradient,
                                ptrdiff_t first, ptrdiff_t count, const IndirectShape *s, bool adds, bool fetches) {
    OF_SIZE(weight_of, sums, scratch, in, gradient, first, count, s, adds, fetches)
}

void kernel_narrow_weight(float *sums, const float *in, const float *gradient, const IndirectShape *s, ptrdiff_t first,
                          ptrdiff_t last, void *memory) {
    IndirectScratch scratch = indirect_scratch(s, indirect_taps(s), memory);
    // Whether the second cache does not hold all that is read.
    bool fetches = has_unit_strides(s) && (last - first) * s->groups * s->in_channels > 1 << 16;
    for (ptrdiff_t i = first; i < last; i += indirect_block) {
        ptrdiff_t count = smaller(last - i, indirect_block);
        narrow_rows(&scratch, in, s, i, count);
        for (ptrdiff_t n = 0; n < count; n += weight_positions)
            weight_block(sums, &scratch, in, gradient, n, smaller(weight_positions, count - n), s, i + n > first, fetches);
    }
}

void kernel_narrow_unpack(float *weights, const float *sums, ptrdiff_t slices, const IndirectShape *s) {
    ptrdiff_t size = s->in_channels, channels = s->groups * size, taps = indirect_taps(s), all = kernel_narrow_weights(s);
    for (ptrdiff_t v = 0; v < vector_count(s); v++) {
        ptrdiff_t start = vector_start(channels, v);
        for (ptrdiff_t t = 0; t < taps; t++) {
            for (ptrdiff_t j = 0; j < size; j++) {
                const float *from = sums + ((v * taps + t) * size + j) * LANES;
                for (ptrdiff_t l = 0; l < LANES; l++) {
                    float total = from[l];
                    for (ptrdiff_t slice = 1; slice < slices; slice++) total += from[slice * all + l];
                    ptrdiff_t channel = start + l, result = channel / size * size + j;
                    weights[(result * size + channel % size) * taps + t] = total;
                }
            }
        }
    }
}
