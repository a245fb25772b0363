#include "indirect_weight.h"

#include "clones.h"
#include "indirect_rows.h"
#include "lanes.h"

enum { panel_width = 32, most_rows = 8, most_runs = 64 };


// Results of a tile: eight rows of two vectors fill 32 registers, six rows of one vector 16.
static ptrdiff_t tile_rows(void) { return HAS_MANY_REGISTERS ? 8 : 6; }

static ptrdiff_t tiles_per_group(const IndirectShape *s) { return (s->out_channels + tile_rows() - 1) / tile_rows(); }

static ptrdiff_t columns(const IndirectShape *s) { return indirect_taps(s) * s->in_channels; }

ptrdiff_t kernel_indirect_columns(const IndirectShape *s) { return (columns(s) + panel_width - 1) / panel_width; }

ptrdiff_t kernel_indirect_weight_sums(const IndirectShape *s) {
    return s->groups * kernel_indirect_columns(s) * tiles_per_group(s) * tile_rows() * panel_width;
}

// Floats of a block's tile of the left matrix, and a line so that tiles do not fall on the same lines of the cache.
INLINE ptrdiff_t left_tile(ptrdiff_t rows) { return indirect_block * rows + 16; }

// What a piece of work has for itself: zeros beyond the edges, a block's places, the rows of a run and copies of joined ones, and a
// block of both matrices, packed.
typedef struct {
    float *zeros, *left, *right, *copies;
    IndirectPlaces *places;
    const float **rows;
} Scratch;

// Whether the rows of all runs, and copies of joined ones, are kept for a block; else they are found for each panel again.
static bool keeps_runs(const IndirectShape *s) {
    ptrdiff_t runs = indirect_runs(s);
    return runs <= most_runs && (!indirect_joins(s) || runs * indirect_run_length(s) <= 4096);
}
static ptrdiff_t kept_runs(const IndirectShape *s) { return keeps_runs(s) ? indirect_runs(s) : 2; }

static ptrdiff_t copy_count(const IndirectShape *s) {
    ptrdiff_t count = indirect_joins(s) ? kept_runs(s) * indirect_run_length(s) * indirect_block : 0;
    return (count + 15) / 16 * 16;
}

ptrdiff_t kernel_indirect_weight_scratch(const IndirectShape *s) {
    ptrdiff_t floats = indirect_zeros(s) + tiles_per_group(s) * left_tile(tile_rows()) + indirect_block * panel_width +
                       copy_count(s);
    return floats * (ptrdiff_t)sizeof(float) + (ptrdiff_t)sizeof(IndirectPlaces) +
           kept_runs(s) * indirect_block * (ptrdiff_t)sizeof(float *);
}

static Scratch scratch_of(const IndirectShape *s, void *memory) {
    Scratch scratch;
    scratch.right = memory;
    scratch.left = scratch.right + indirect_block * panel_width;
    scratch.zeros = scratch.left + tiles_per_group(s) * left_tile(tile_rows());
    memset(scratch.zeros, 0, (size_t)indirect_zeros(s) * sizeof(float));
    scratch.copies = scratch.zeros + indirect_zeros(s);
    scratch.places = (IndirectPlaces *)(scratch.copies + copy_count(s));
    scratch.rows = (const float **)(scratch.places + 1);
    return scratch;
}

// The gradients of `count` positions for tiles of `rows` results: left[tile][position][row], zero beyond them. Several tiles at once,
// since those of a position lie together.
INLINE void pack_left(int rows, float *left, const float *gradient, const int64_t *places, ptrdiff_t count,
                      ptrdiff_t results) {
    enum { together = 32 };
    ptrdiff_t whole = results / rows;
    for (ptrdiff_t first = 0; first < whole; first += together) {
        ptrdiff_t last = smaller(first + together, whole);
        for (ptrdiff_t n = 0; n < count; n++)
            for (ptrdiff_t o = first; o < last; o++)
                memcpy(left + o * left_tile(rows) + n * rows, gradient + places[n] + o * rows, (size_t)rows * sizeof(float));
    }
    float *rest = left + whole * left_tile(rows);
    for (ptrdiff_t n = 0; n < count && whole * rows < results; n++)
        for (ptrdiff_t r = 0; r < rows; r++)
            rest[n * rows + r] = whole * rows + r < results ? gradient[places[n] + whole * rows + r] : 0;
}

// `count` rows of `length` <= 32 numbers, each to a row of a panel.
INLINE void copy_rows(float *to, const float *const *rows, ptrdiff_t offset, ptrdiff_t length, ptrdiff_t count) {
    // Two pieces that may overlap, of a length that the compiler knows.
#define HALVES(type)                                                                                                   \
    for (ptrdiff_t n = 0; n < count; n++, to += panel_width) {                                                         \
        const float *row = rows[n] + offset;                                                                           \
        ptrdiff_t last = length - (ptrdiff_t)(sizeof(type) / sizeof(float));                                           \
        type one = *(const type *)row, other = *(const type *)(row + last);                                            \
        *(type *)to = one;                                                                                             \
        *(type *)(to + last) = other;                                                                                  \
    }
    typedef float Eight __attribute__((vector_size(32), aligned(4)));
    typedef float Four __attribute__((vector_size(16), aligned(4)));
    typedef float Two __attribute__((vector_size(8), aligned(4)));
    if (length >= 16) {
        HALVES(Lanes)
    } else if (length >= 8) {
        HALVES(Eight)
    } else if (length >= 4) {
        HALVES(Four)
    } else if (length >= 2) {
        HALVES(Two)
    } else {
        for (ptrdiff_t n = 0; n < count; n++) to[n * panel_width] = rows[n][offset];
    }
#undef HALVES
}

// The rows of a run, kept at `place`.
INLINE const float *const *rows_of_run(const Scratch *scratch, const float *in, const IndirectShape *s, ptrdiff_t run,
                                       ptrdiff_t place, ptrdiff_t count) {
    const float **rows = scratch->rows + place * indirect_block;
    if (indirect_joins(s))
        indirect_joined_rows(rows, scratch->copies + place * indirect_block * indirect_run_length(s), in, scratch->zeros,
                             scratch->places, s, run, count);
    else
        indirect_rows(rows, in, scratch->zeros, scratch->places, s, run, count);
    return rows;
}

// What `count` positions read for the columns of a panel.
INLINE void pack_right(const Scratch *scratch, const float *in, const IndirectShape *s, ptrdiff_t group, ptrdiff_t first,
                       ptrdiff_t width, ptrdiff_t count) {
    ptrdiff_t length = indirect_run_length(s);
    bool is_kept = keeps_runs(s);
    if (width < panel_width) memset(scratch->right, 0, (size_t)(count * panel_width) * sizeof(float));
    for (ptrdiff_t at = 0; at < width;) {
        ptrdiff_t run = (first + at) / length, channel = (first + at) % length, part = smaller(length - channel, width - at);
        const float *const *rows =
            is_kept ? scratch->rows + run * indirect_block : rows_of_run(scratch, in, s, run, 0, count);
        copy_rows(scratch->right + at, rows, group * s->in_channels + channel, part, count);
        at += part;
    }
}

// The right matrix of a panel: packed, or, where each vector lies within a tap, the rows of both vectors' taps.
typedef struct {
    const float *packed;
    const float *const *rows[2];
    ptrdiff_t offsets[2];
} Right;

INLINE Right right_of(const Scratch *scratch, const float *in, const IndirectShape *s, ptrdiff_t group, ptrdiff_t first,
                      ptrdiff_t width, ptrdiff_t count) {
    Right right = {scratch->right, {NULL, NULL}, {0, 0}};
    if (indirect_joins(s) || s->in_channels % LANES != 0) {
        pack_right(scratch, in, s, group, first, width, count);
        return right;
    }
    bool is_kept = keeps_runs(s);
    for (ptrdiff_t v = 0; v * LANES < width; v++) {
        ptrdiff_t tap = (first + v * LANES) / s->in_channels;
        right.rows[v] = is_kept ? scratch->rows + tap * indirect_block : rows_of_run(scratch, in, s, tap, v, count);
        right.offsets[v] = group * s->in_channels + (first + v * LANES) % s->in_channels;
    }
    return right;
}

// `rows` results by `vectors` vectors of a panel from vector `first` on, in registers.
INLINE void tile(int rows, int vectors, int step, bool is_packed, float *sums, const float *left, const Right *right,
                 int first, ptrdiff_t count, bool adds) {
    Lanes sum[most_rows][2];
    const float *packed = right->packed + first * LANES;
    const float *const *from[2] = {right->rows[first], right->rows[1]};
    ptrdiff_t offsets[2] = {right->offsets[first], right->offsets[1]};
    UNROLL for (int r = 0; r < rows; r++) UNROLL for (int v = 0; v < vectors; v++)
        sum[r][v] = adds ? LOAD(sums + r * panel_width + v * LANES) : (Lanes){0};
    for (ptrdiff_t n = 0; n < count; n++, left += step) {
        Lanes b[2];
        UNROLL for (int v = 0; v < vectors; v++)
            b[v] = is_packed ? LOAD(packed + n * panel_width + v * LANES) : LOAD(from[v][n] + offsets[v]);
        UNROLL for (int r = 0; r < rows; r++) {
            Lanes value = SPLAT(left[r]);
            UNROLL for (int v = 0; v < vectors; v++) sum[r][v] = FUSED(value, b[v], sum[r][v]);
        }
    }
    UNROLL for (int r = 0; r < rows; r++)
        UNROLL for (int v = 0; v < vectors; v++) STORE(sums + r * panel_width + v * LANES, sum[r][v]);
}

// One panel's sums over a block of positions.
INLINE void panel_tiles(int rows, bool is_packed, float *sums, const float *left, const Right *right, ptrdiff_t results,
                        ptrdiff_t width, ptrdiff_t count, bool adds) {
    for (ptrdiff_t o = 0; o < results; o += rows, left += left_tile(rows), sums += rows * panel_width) {
        ptrdiff_t wanted = smaller(rows, results - o), r = 0;
#define TILE(n)                                                                                                        \
    for (; r + (n) <= wanted; r += (n)) {                                                                              \
        if (rows == 8 && width > LANES) {                                                                              \
            tile(n, 2, rows, is_packed, sums + r * panel_width, left + r, right, 0, count, adds);                      \
        } else {                                                                                                       \
            tile(n, 1, rows, is_packed, sums + r * panel_width, left + r, right, 0, count, adds);                      \
            if (width > LANES)                                                                                         \
                tile(n, 1, rows, is_packed, sums + r * panel_width + LANES, left + r, right, 1, count, adds);          \
        }                                                                                                              \
    }
        TILE(rows)
        TILE(4)
        TILE(2)
        TILE(1)
#undef TILE
    }
}

static CLONES void prepare_block(const Scratch *scratch, const float *in, const float *gradient, const IndirectShape *s,
                                 ptrdiff_t group, ptrdiff_t first, ptrdiff_t count, ptrdiff_t first_panel,
                                 ptrdiff_t last_panel) {
    indirect_places(scratch->places, s, first, count);
    const float *from = gradient + group * s->out_channels;
    if (tile_rows() == 8)
        pack_left(8, scratch->left, from, scratch->places->out, count, s->out_channels);
    else
        pack_left(6, scratch->left, from, scratch->places->out, count, s->out_channels);
    ptrdiff_t length = indirect_run_length(s);
    ptrdiff_t last = smaller(indirect_runs(s), (last_panel * panel_width + length - 1) / length);
    for (ptrdiff_t run = first_panel * panel_width / length; keeps_runs(s) && run < last; run++)
        rows_of_run(scratch, in, s, run, run, count);
}

static CLONES void add_panel(float *sums, const Scratch *scratch, const float *in, const IndirectShape *s, ptrdiff_t group,
                             ptrdiff_t first, ptrdiff_t width, ptrdiff_t count, bool adds) {
    Right right = right_of(scratch, in, s, group, first, width, count);
    bool is_packed = right.rows[0] == NULL;
    if (tile_rows() == 8 && is_packed)
        panel_tiles(8, true, sums, scratch->left, &right, s->out_channels, width, count, adds);
    else if (tile_rows() == 8)
        panel_tiles(8, false, sums, scratch->left, &right, s->out_channels, width, count, adds);
    else if (is_packed)
        panel_tiles(6, true, sums, scratch->left, &right, s->out_channels, width, count, adds);
    else
        panel_tiles(6, false, sums, scratch->left, &right, s->out_channels, width, count, adds);
}

void kernel_indirect_weight(float *sums, const float *in, const float *gradient, const IndirectShape *s, ptrdiff_t first,
                            ptrdiff_t last, ptrdiff_t group, ptrdiff_t first_panel, ptrdiff_t last_panel, void *memory) {
    Scratch scratch = scratch_of(s, memory);
    ptrdiff_t size = tiles_per_group(s) * tile_rows() * panel_width;
    for (ptrdiff_t i = first; i < last; i += indirect_block) {
        ptrdiff_t count = smaller(last - i, indirect_block);
        prepare_block(&scratch, in, gradient, s, group, i, count, first_panel, last_panel);
        for (ptrdiff_t p = first_panel; p < last_panel; p++) {
            ptrdiff_t width = smaller(columns(s) - p * panel_width, panel_width);
            add_panel(sums + (group * kernel_indirect_columns(s) + p) * size, &scratch, in, s, group, p * panel_width, width,
                      count, i > first);
        }
    }
}

// No clones: scattering a vector costs more than its numbers one by one.
void kernel_indirect_weight_unpack(float *weights, const float *sums, ptrdiff_t slices, ptrdiff_t size,
                                   const IndirectShape *s, ptrdiff_t first, ptrdiff_t last) {
    ptrdiff_t all = columns(s), panels = kernel_indirect_columns(s), taps = indirect_taps(s), rows = tile_rows();
    ptrdiff_t panel_size = tiles_per_group(s) * rows * panel_width;
    // A tile's rows together, since they lie together in the sums; of whole panels all taps of some channels, since they do in the
    // weights.
    ptrdiff_t across = s->in_channels % panel_width == 0 ? s->in_channels / panel_width : 0;
    for (ptrdiff_t o = first, count; o < last; o += count) {
        ptrdiff_t group = o / s->out_channels, row = o % s->out_channels;
        count = smaller(smaller(rows - row % rows, s->out_channels - row), last - o);
        for (ptrdiff_t turn = 0; turn < panels; turn++) {
            ptrdiff_t p = across > 0 ? turn % taps * across + turn / taps : turn;
            const float *from = sums + (group * panels + p) * panel_size + row * panel_width;
            ptrdiff_t width = smaller(all - p * panel_width, panel_width);
            for (ptrdiff_t r = 0; r < count; r++, from += panel_width) {
                float total[panel_width], *to = weights + (o + r) * all;
                memcpy(total, from, sizeof total);
                for (ptrdiff_t slice = 1; slice < slices; slice++)
                    for (ptrdiff_t i = 0; i < panel_width; i++) total[i] += from[slice * size + i];
                ptrdiff_t tap = p * panel_width / s->in_channels, channel = p * panel_width % s->in_channels;
                for (ptrdiff_t i = 0; i < width; tap++, channel = 0) {
                    ptrdiff_t part = smaller(s->in_channels - channel, width - i);
                    for (ptrdiff_t c = 0; c < part; c++) to[(channel + c) * taps + tap] = total[i + c];
                    i += part;
                }
            }
        }
    }
}
