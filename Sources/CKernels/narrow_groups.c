#include "narrow_groups.h"

#include "clones.h"
#include "indirect_rows.h"
#include "lanes.h"

// Positions of a tile; positions whose channels stay in the first cache over the taps of their weights; taps along a row that share
// what they read.
enum { most_rows = 8, weight_positions = 32, most_across = 5 };

bool kernel_narrow_serves(const IndirectShape *s) {
    ptrdiff_t size = s->in_channels;
    return s->groups > 1 && size == s->out_channels && (size == 1 || size == 2 || size == 4 || size == 8) &&
           s->groups * size >= LANES;
}

// Sixteen channels each; the last vector begins earlier where they do not divide all, and computes some channels again.
static ptrdiff_t vector_count(const IndirectShape *s) { return (s->groups * s->in_channels + LANES - 1) / LANES; }
INLINE ptrdiff_t vector_start(ptrdiff_t channels, ptrdiff_t v) { return smaller(v * LANES, channels - LANES); }

ptrdiff_t kernel_narrow_weights(const IndirectShape *s) {
    return vector_count(s) * indirect_taps(s) * s->in_channels * LANES;
}

void kernel_narrow_pack(float *packed, const IndirectWeights *w, const IndirectShape *s) {
    ptrdiff_t size = s->in_channels, channels = s->groups * size, taps = indirect_taps(s);
    for (ptrdiff_t v = 0; v < vector_count(s); v++) {
        ptrdiff_t start = vector_start(channels, v);
        for (ptrdiff_t t = 0; t < taps; t++) {
            ptrdiff_t element = indirect_element(s, t);
            for (ptrdiff_t j = 0; j < size; j++, packed += LANES)
                for (ptrdiff_t l = 0; l < LANES; l++)
                    packed[l] = w->start[(start + l) / size * w->group_stride + j * w->in_stride +
                                         (start + l) % size * w->out_stride + element];
        }
    }
}

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

// What a piece of work has for itself: zeros beyond the edges, and a block's places and rows.
typedef struct {
    float *zeros;
    IndirectPlaces *places;
    const float **rows;
} Scratch;

ptrdiff_t kernel_narrow_scratch(const IndirectShape *s) {
    return vector_count(s) * LANES * (ptrdiff_t)sizeof(float) + (ptrdiff_t)sizeof(IndirectPlaces) +
           indirect_taps(s) * indirect_block * (ptrdiff_t)sizeof(float *);
}

static Scratch scratch_of(const IndirectShape *s, void *memory) {
    Scratch scratch = {memory, NULL, NULL};
    memset(memory, 0, (size_t)(vector_count(s) * LANES) * sizeof(float));
    scratch.places = (IndirectPlaces *)(scratch.zeros + vector_count(s) * LANES);
    scratch.rows = (const float **)(scratch.places + 1);
    return scratch;
}

static CLONES void find_rows(const Scratch *scratch, const float *in, const IndirectShape *s, ptrdiff_t first,
                             ptrdiff_t count) {
    indirect_places(scratch->places, s, first, count);
    for (ptrdiff_t t = 0; t < indirect_taps(s); t++)
        indirect_rows(scratch->rows + t * indirect_block, in, scratch->zeros, scratch->places, s, t, count);
}

// `rows` positions by `vectors` vectors of channels, in registers. `next` is how far the second vector's weights lie behind the first's,
// and `starts` where the vectors begin.
INLINE void tile(int size, int rows, int vectors, float *out, const int64_t *places, const float *const *from,
                 ptrdiff_t taps, const float *weights, ptrdiff_t next, const ptrdiff_t *starts, const float *bias,
                 bool rectifies) {
    Lanes sum[most_rows][2];
    UNROLL for (int r = 0; r < rows; r++)
        UNROLL for (int v = 0; v < vectors; v++) sum[r][v] = bias ? LOAD(bias + starts[v]) : (Lanes){0};
    for (ptrdiff_t t = 0; t < taps; t++, weights += size * LANES) {
        UNROLL for (int v = 0; v < vectors; v++) {
            Lanes weight[8];
            UNROLL for (int j = 0; j < size; j++) weight[j] = LOAD(weights + v * next + j * LANES);
            UNROLL for (int r = 0; r < rows; r++) {
                Lanes x = LOAD(from[t * indirect_block + r] + starts[v]);
                UNROLL for (int j = 0; j < size; j++) {
                    Lanes value;
                    pick(&value, size, j, &x);
                    sum[r][v] = FUSED(value, weight[j], sum[r][v]);
                }
            }
        }
    }
    LaneBits mask = (LaneBits){0} - rectifies;
    // max(., 0) where the mask is set, without a branch.
    UNROLL for (int r = 0; r < rows; r++) UNROLL for (int v = 0; v < vectors; v++)
        STORE(out + places[r] + starts[v], (Lanes)(~((sum[r][v] < 0) & mask) & (LaneBits)sum[r][v]));
}

// The same for neighbours in a row whose taps along it are neighbours, too: what two of them read is loaded once. `across` taps are a row.
INLINE void row_tile(int across, int rows, int vectors, float *out, const int64_t *places, const float *const *from,
                     ptrdiff_t taps, const float *weights, ptrdiff_t next, const ptrdiff_t *starts, const float *bias,
                     bool rectifies) {
    Lanes sum[2][most_rows];
    UNROLL for (int v = 0; v < vectors; v++)
        UNROLL for (int r = 0; r < rows; r++) sum[v][r] = bias ? LOAD(bias + starts[v]) : (Lanes){0};
    for (ptrdiff_t t = 0; t < taps; t += across, weights += across * LANES) {
        const float *in[most_rows + most_across];
        UNROLL for (int r = 0; r < rows; r++) in[r] = from[t * indirect_block + r];
        UNROLL for (int k = 1; k < across; k++) in[rows + k - 1] = from[(t + k) * indirect_block + rows - 1];
        UNROLL for (int v = 0; v < vectors; v++) {
            Lanes weight[most_across];
            UNROLL for (int k = 0; k < across; k++) weight[k] = LOAD(weights + v * next + k * LANES);
            UNROLL for (int i = 0; i < rows + across - 1; i++) {
                Lanes x = LOAD(in[i] + starts[v]);
                UNROLL for (int k = 0; k < across; k++)
                    if (i - k >= 0 && i - k < rows) sum[v][i - k] = FUSED(x, weight[k], sum[v][i - k]);
            }
        }
    }
    LaneBits mask = (LaneBits){0} - rectifies;
    UNROLL for (int v = 0; v < vectors; v++) UNROLL for (int r = 0; r < rows; r++)
        STORE(out + places[r] + starts[v], (Lanes)(~((sum[v][r] < 0) & mask) & (LaneBits)sum[v][r]));
}

// All channels of `rows` positions, which are neighbours in a row of `across` taps if that is not 0.
INLINE void position_rows(int size, int across, int rows, int together, float *out, const int64_t *places,
                          const float *const *from, ptrdiff_t taps, const float *weights, ptrdiff_t next,
                          ptrdiff_t vectors, ptrdiff_t channels, const float *bias, bool rectifies) {
    for (ptrdiff_t v = 0; v < vectors; v += together) {
        ptrdiff_t starts[2] = {vector_start(channels, v), vector_start(channels, v + 1)};
        const float *weight = weights + v * next;
#define VECTORS(n)                                                                                                     \
    if (across > 0)                                                                                                    \
        row_tile(across, rows, n, out, places, from, taps, weight, next, starts, bias, rectifies);                     \
    else                                                                                                               \
        tile(size, rows, n, out, places, from, taps, weight, next, starts, bias, rectifies);
        if (v + together <= vectors) {
            VECTORS(together)
        } else {
            VECTORS(1)
        }
#undef VECTORS
    }
}

// How many positions from the first on follow each other in a row, up to `most`.
INLINE ptrdiff_t neighbours(const int32_t *x, ptrdiff_t most) {
    ptrdiff_t count = 1;
    while (count < most && x[count] == x[count - 1] + 1) count++;
    return count;
}

INLINE void block_of(int size, int across, float *out, const Scratch *scratch, ptrdiff_t count, const float *packed,
                     const float *bias, const IndirectShape *s, bool rectifies) {
    ptrdiff_t vectors = vector_count(s), channels = s->groups * s->in_channels, taps = indirect_taps(s), r = 0;
    bool has_many_registers = HAS_MANY_REGISTERS;
#define ROWS(across, n, together)                                                                                      \
    position_rows(size, across, n, together, out, scratch->places->out + r, scratch->rows + r, taps, packed,           \
                  taps * size * LANES, vectors, channels, bias, rectifies);                                            \
    r += (n);
    while (r < count) {
        ptrdiff_t rest = count - r, row = across > 0 ? neighbours(scratch->places->x + r, smaller(rest, most_rows)) : 0;
        if (has_many_registers && row >= 8) {
            ROWS(across, 8, 2)
        } else if (has_many_registers && row >= 4) {
            ROWS(across, 4, 2)
        } else if (has_many_registers && rest >= 8) {
            ROWS(0, 8, 2)
        } else if (has_many_registers) {
            ROWS(0, 1, 2)
        } else if (row >= 4) {
            ROWS(across, 4, 1)
        } else if (rest >= 4) {
            ROWS(0, 4, 1)
        } else {
            ROWS(0, 1, 1)
        }
    }
#undef ROWS
}

// Depthwise kernels of 3 or 5 taps along a row, whose neighbours share what they read.
static bool shares_rows(const IndirectShape *s) {
    const IndirectAxis *a = s->axes + 2;
    return s->in_channels == 1 && a->tap_step == 1 && a->in_step == 1 && (a->taps == 3 || a->taps == 5);
}

#define OF_SIZE(NAME, ...)                                                                                             \
    switch (s->in_channels) {                                                                                          \
    case 1: NAME(1, __VA_ARGS__); break;                                                                               \
    case 2: NAME(2, __VA_ARGS__); break;                                                                               \
    case 4: NAME(4, __VA_ARGS__); break;                                                                               \
    default: NAME(8, __VA_ARGS__); break;                                                                              \
    }

static CLONES void multiply_block(float *out, const Scratch *scratch, ptrdiff_t count, const float *packed,
                                  const float *bias, const IndirectShape *s, bool rectifies) {
    if (shares_rows(s) && s->axes[2].taps == 3)
        block_of(1, 3, out, scratch, count, packed, bias, s, rectifies);
    else if (shares_rows(s))
        block_of(1, 5, out, scratch, count, packed, bias, s, rectifies);
    else
        OF_SIZE(block_of, 0, out, scratch, count, packed, bias, s, rectifies)
}

void kernel_narrow_product(float *out, const float *in, const float *packed, const float *bias, const IndirectShape *s,
                           bool rectifies, ptrdiff_t first, ptrdiff_t last, void *memory) {
    Scratch scratch = scratch_of(s, memory);
    for (ptrdiff_t i = first; i < last; i += indirect_block) {
        ptrdiff_t count = smaller(last - i, indirect_block);
        find_rows(&scratch, in, s, i, count);
        multiply_block(out, &scratch, count, packed, bias, s, rectifies);
    }
}

// The sums of `taps` taps for `vectors` vectors of channels, in registers.
INLINE void weight_tile(int size, int taps, int vectors, float *sums, ptrdiff_t next, const float *gradient,
                        const int64_t *places, const float *const *from, const ptrdiff_t *starts, ptrdiff_t count,
                        bool adds) {
    Lanes sum[2][9];
    UNROLL for (int v = 0; v < vectors; v++) UNROLL for (int j = 0; j < taps * size; j++)
        sum[v][j] = adds ? LOAD(sums + v * next + j * LANES) : (Lanes){0};
    for (ptrdiff_t n = 0; n < count; n++) {
        UNROLL for (int v = 0; v < vectors; v++) {
            Lanes value = LOAD(gradient + places[n] + starts[v]);
            UNROLL for (int t = 0; t < taps; t++) {
                Lanes x = LOAD(from[t * indirect_block + n] + starts[v]);
                UNROLL for (int j = 0; j < size; j++) {
                    Lanes picked;
                    pick(&picked, size, j, &x);
                    sum[v][t * size + j] = FUSED(value, picked, sum[v][t * size + j]);
                }
            }
        }
    }
    UNROLL for (int v = 0; v < vectors; v++)
        UNROLL for (int j = 0; j < taps * size; j++) STORE(sums + v * next + j * LANES, sum[v][j]);
}

INLINE void weight_of(int size, float *sums, const Scratch *scratch, const float *gradient, ptrdiff_t first, ptrdiff_t count,
                      const IndirectShape *s, bool adds) {
    ptrdiff_t vectors = vector_count(s), channels = s->groups * s->in_channels, taps = indirect_taps(s);
    ptrdiff_t next = taps * size * LANES;
    bool has_many_registers = HAS_MANY_REGISTERS;
    for (ptrdiff_t v = 0; v < vectors;) {
        ptrdiff_t starts[2] = {vector_start(channels, v), vector_start(channels, v + 1)}, t = 0;
#define TAPS(n, together)                                                                                              \
    for (; t + (n) <= taps; t += (n))                                                                                  \
        weight_tile(size, n, together, sums + v * next + t * size * LANES, next, gradient, scratch->places->out + first, \
                    scratch->rows + t * indirect_block + first, starts, count, adds);
        if (has_many_registers && v + 2 <= vectors) {
            TAPS(size == 1 ? 9 : 8 / size, 2)
            if (size == 1) TAPS(3, 2)
            TAPS(1, 2)
            v += 2;
        } else {
            TAPS(size == 1 ? 3 : size == 2 ? 2 : 1, 1)
            TAPS(1, 1)
            v++;
        }
#undef TAPS
    }
}

static CLONES void weight_block(float *sums, const Scratch *scratch, const float *gradient, ptrdiff_t first, ptrdiff_t count,
                                const IndirectShape *s, bool adds) {
    OF_SIZE(weight_of, sums, scratch, gradient, first, count, s, adds)
}

void kernel_narrow_weight(float *sums, const float *in, const float *gradient, const IndirectShape *s, ptrdiff_t first,
                          ptrdiff_t last, void *memory) {
    Scratch scratch = scratch_of(s, memory);
    for (ptrdiff_t i = first; i < last; i += indirect_block) {
        ptrdiff_t count = smaller(last - i, indirect_block);
        find_rows(&scratch, in, s, i, count);
        for (ptrdiff_t n = 0; n < count; n += weight_positions)
            weight_block(sums, &scratch, gradient, n, smaller(weight_positions, count - n), s, i + n > first);
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
                    weights[((start + l) * size + j) * taps + t] = total;
                }
            }
        }
    }
}
