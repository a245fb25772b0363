#include "clones.h"
#include "narrow_rows.h"

// Taps along a row that share what they read.
enum { most_across = 5 };

bool kernel_narrow_serves(const IndirectShape *s) {
    ptrdiff_t size = s->in_channels;
    return s->groups > 1 && size == s->out_channels && (size == 1 || size == 2 || size == 4 || size == 8) &&
           s->groups * size >= LANES;
}

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

ptrdiff_t kernel_narrow_scratch(const IndirectShape *s) { return indirect_scratch_bytes(s, indirect_taps(s)); }

// `rows` positions by `vectors` vectors of channels, in registers. `next` is how far the second vector's weights lie behind the first's,
// and `starts` where the vectors begin.
INLINE void tile(int size, int rows, int vectors, float *out, const Positions *places, const float *const *from,
                 ptrdiff_t taps, const float *weights, ptrdiff_t next, const ptrdiff_t *starts, const float *bias,
                 bool rectifies) {
    Lanes sum[most_rows][2];
    UNROLL for (int r = 0; r < rows; r++)
        UNROLL for (int v = 0; v < vectors; v++) sum[r][v] = bias ? LOAD(bias + starts[v]) : (Lanes){0};
    if (places->fetches)
        UNROLL for (int r = 0; r < rows; r++)
            UNROLL for (int v = 0; v < vectors; v++) fetch_position(places, r, out, starts[v]);
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
        STORE(out + places->results[r] + starts[v], (Lanes)(~((sum[r][v] < 0) & mask) & (LaneBits)sum[r][v]));
}

// The same for neighbours in a row whose taps along it are neighbours, too: what two of them read is loaded once. `across` taps are a row.
INLINE void row_tile(int across, int rows, int vectors, float *out, const Positions *places, const float *const *from,
                     ptrdiff_t taps, const float *weights, ptrdiff_t next, const ptrdiff_t *starts, const float *bias,
                     bool rectifies) {
    Lanes sum[2][most_rows];
    UNROLL for (int v = 0; v < vectors; v++)
        UNROLL for (int r = 0; r < rows; r++) sum[v][r] = bias ? LOAD(bias + starts[v]) : (Lanes){0};
    if (places->fetches)
        UNROLL for (int r = 0; r < rows; r++)
            UNROLL for (int v = 0; v < vectors; v++) fetch_position(places, r, out, starts[v]);
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
        STORE(out + places->results[r] + starts[v], (Lanes)(~((sum[v][r] < 0) & mask) & (LaneBits)sum[v][r]));
}

// All channels of `rows` positions, which are neighbours in a row of `across` taps if that is not 0.
INLINE void position_rows(int size, int across, int rows, int together, float *out, const Positions *places,
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

INLINE void block_of(int size, int across, float *out, const float *in, const IndirectScratch *scratch, ptrdiff_t count,
                     const float *packed, const float *bias, const IndirectShape *s, bool rectifies) {
    ptrdiff_t vectors = vector_count(s), channels = s->groups * s->in_channels, taps = indirect_taps(s), r = 0;
    // Products of more taps or channels hide what they wait for.
    bool has_many_registers = HAS_MANY_REGISTERS, fetches = size == 1 && taps <= 9 && has_unit_strides(s);
#define ROWS(across, n, together)                                                                                      \
    Positions places = positions_of(scratch->places, r, in, s, fetches);                                               \
    position_rows(size, across, n, together, out, &places, scratch->rows + r, taps, packed, taps * size * LANES,         \
                  vectors, channels, bias, rectifies);                                                                 \
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

static CLONES void multiply_block(float *out, const float *in, const IndirectScratch *scratch, ptrdiff_t count,
                                  const float *packed, const float *bias, const IndirectShape *s, bool rectifies) {
    if (shares_rows(s) && s->axes[2].taps == 3)
        block_of(1, 3, out, in, scratch, count, packed, bias, s, rectifies);
    else if (shares_rows(s))
        block_of(1, 5, out, in, scratch, count, packed, bias, s, rectifies);
    else
        OF_SIZE(block_of, 0, out, in, scratch, count, packed, bias, s, rectifies)
}

void kernel_narrow_product(float *out, const float *in, const float *packed, const float *bias, const IndirectShape *s,
                           bool rectifies, ptrdiff_t first, ptrdiff_t last, void *memory) {
    IndirectScratch scratch = indirect_scratch(s, indirect_taps(s), memory);
    for (ptrdiff_t i = first; i < last; i += indirect_block) {
        ptrdiff_t count = smaller(last - i, indirect_block);
        narrow_rows(&scratch, in, s, i, count);
        multiply_block(out, in, &scratch, count, packed, bias, s, rectifies);
    }
}
