#include "clones.h"
#include "indirect_columns.h"

ptrdiff_t kernel_indirect_columns(const IndirectShape *s) {
    return (indirect_taps(s) * s->in_channels + panel_width - 1) / panel_width;
}

ptrdiff_t kernel_indirect_columns_together(const IndirectShape *s) { return has_whole_panels(s) ? indirect_taps(s) : 1; }

// A line more, so that the panels of a result do not fall on the same lines of the cache.
ptrdiff_t kernel_indirect_column_sums(const IndirectShape *s) {
    return tiles_of(s->out_channels) * tile_rows() * panel_width + panel_width;
}

// Floats of a block's tile of the left matrix, and a line so that tiles do not fall on the same lines of the cache.
INLINE ptrdiff_t left_tile(ptrdiff_t rows) { return indirect_block * rows + 16; }

// What a piece of work has for itself besides: a block of both matrices, packed.
typedef struct {
    float *right, *left;
    IndirectScratch rows;
} Scratch;

// Whether the rows of all runs, and copies of joined ones, are kept for a block; else they are found for each panel again.
static bool keeps_runs(const IndirectShape *s) {
    ptrdiff_t runs = indirect_runs(s);
    return runs <= most_runs && (!indirect_joins(s) || runs * indirect_run_length(s) <= 4096);
}
static ptrdiff_t kept_runs(const IndirectShape *s) { return keeps_runs(s) ? indirect_runs(s) : 2; }

static ptrdiff_t left_floats(const IndirectShape *s) { return tiles_of(s->out_channels) * left_tile(tile_rows()); }

ptrdiff_t kernel_indirect_weight_scratch(const IndirectShape *s) {
    return (indirect_block * panel_width + left_floats(s)) * (ptrdiff_t)sizeof(float) + indirect_scratch_bytes(s, kept_runs(s));
}

static Scratch scratch_of(const IndirectShape *s, void *memory) {
    float *right = memory, *left = right + indirect_block * panel_width;
    return (Scratch){right, left, indirect_scratch(s, kept_runs(s), left + left_floats(s))};
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

// What `count` positions read for the columns of a panel.
INLINE void pack_right(const Scratch *scratch, const float *in, const IndirectShape *s, ptrdiff_t group, ptrdiff_t first,
                       ptrdiff_t width, ptrdiff_t count) {
    ptrdiff_t length = indirect_run_length(s);
    bool is_kept = keeps_runs(s);
    if (width < panel_width) memset(scratch->right, 0, (size_t)(count * panel_width) * sizeof(float));
    for (ptrdiff_t at = 0; at < width;) {
        ptrdiff_t run = (first + at) / length, channel = (first + at) % length, part = smaller(length - channel, width - at);
        const float *const *rows = is_kept ? scratch->rows.rows + run * indirect_block
                                           : indirect_run(&scratch->rows, in, s, run, 0, count);
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
        right.rows[v] = is_kept ? scratch->rows.rows + tap * indirect_block
                                : indirect_run(&scratch->rows, in, s, tap, v, count);
        right.offsets[v] = group * s->in_channels + (first + v * LANES) % s->in_channels;
    }
    return right;
}

// What is needed next, fetched into the second cache a little with each position, since at once would stop the products: each tile
// fetches `step` bytes for each position, and the next tile those from `next` bytes further on.
typedef struct {
    const char *from;
    ptrdiff_t step, next;
} Ahead;

// `rows` results by `vectors` vectors of a panel from vector `first` on, in registers.
INLINE void tile(int rows, int vectors, int step, bool is_packed, float *sums, const float *left, const Right *right,
                 int first, ptrdiff_t count, bool adds, Ahead ahead) {
    Lanes sum[most_rows][2];
    const float *packed = right->packed + first * LANES;
    const float *const *from[2] = {right->rows[first], right->rows[1]};
    ptrdiff_t offsets[2] = {right->offsets[first], right->offsets[1]};
    UNROLL for (int r = 0; r < rows; r++) UNROLL for (int v = 0; v < vectors; v++)
        sum[r][v] = adds ? LOAD(sums + r * panel_width + v * LANES) : (Lanes){0};
    for (ptrdiff_t n = 0; n < count; n++, left += step, ahead.from += ahead.step) {
        __builtin_prefetch(ahead.from, 0, 2);
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
                        ptrdiff_t width, ptrdiff_t count, bool adds, Ahead ahead) {
    for (ptrdiff_t o = 0; o < results; o += rows, left += left_tile(rows), sums += rows * panel_width) {
        ptrdiff_t wanted = smaller(rows, results - o), r = 0;
#define TILE(n)                                                                                                        \
    for (; r + (n) <= wanted; r += (n)) {                                                                              \
        if (rows == 8 && width > LANES) {                                                                              \
            tile(n, 2, rows, is_packed, sums + r * panel_width, left + r, right, 0, count, adds, ahead);               \
        } else {                                                                                                       \
            tile(n, 1, rows, is_packed, sums + r * panel_width, left + r, right, 0, count, adds, ahead);               \
            if (width > LANES)                                                                                         \
                tile(n, 1, rows, is_packed, sums + r * panel_width + LANES, left + r, right, 1, count, adds, ahead);   \
        }                                                                                                              \
    }
        TILE(rows)
        TILE(4)
        TILE(2)
        TILE(1)
#undef TILE
        ahead.from += ahead.next;
    }
}

static CLONES void prepare_block(const Scratch *scratch, const float *in, const float *gradient, const IndirectShape *s,
                                 const IndirectPart *part, ptrdiff_t first, ptrdiff_t count) {
    IndirectPlaces *places = scratch->rows.places;
    indirect_places(places, s, first, count);
    const float *from = gradient + part->group * s->out_channels + part->first_result;
    ptrdiff_t results = part->last_result - part->first_result;
    if (tile_rows() == 8)
        pack_left(8, scratch->left, from, places->out, count, results);
    else
        pack_left(6, scratch->left, from, places->out, count, results);
    // The runs that the panels read: all of them where panels are whole.
    ptrdiff_t length = indirect_run_length(s), run = 0, last = indirect_runs(s);
    if (!has_whole_panels(s)) {
        run = part->first_panel * panel_width / length;
        last = smaller(last, (part->last_panel * panel_width + length - 1) / length);
    }
    for (; keeps_runs(s) && run < last; run++) indirect_run(&scratch->rows, in, s, run, run, count);
}

static CLONES void add_panel(float *sums, const Scratch *scratch, const float *in, const IndirectShape *s,
                             const IndirectPart *part, ptrdiff_t panel, ptrdiff_t count, bool adds, Ahead ahead) {
    ptrdiff_t width = column_count(s, panel), results = part->last_result - part->first_result;
    Right right = right_of(scratch, in, s, part->group, first_column(s, panel), width, count);
    bool is_packed = right.rows[0] == NULL;
    if (tile_rows() == 8 && is_packed)
        panel_tiles(8, true, sums, scratch->left, &right, results, width, count, adds, ahead);
    else if (tile_rows() == 8)
        panel_tiles(8, false, sums, scratch->left, &right, results, width, count, adds, ahead);
    else if (is_packed)
        panel_tiles(6, true, sums, scratch->left, &right, results, width, count, adds, ahead);
    else
        panel_tiles(6, false, sums, scratch->left, &right, results, width, count, adds, ahead);
}

// What panel `p` of a part fetches at a block of positions: of the next block's gradient, where it is read whole, or, at the last one,
// of what is written afterwards, a result for each tile.
static Ahead ahead_of(const float *left, const float *gradient, const float *weights, const IndirectShape *s,
                      const IndirectPart *part, ptrdiff_t p, ptrdiff_t count, ptrdiff_t next) {
    ptrdiff_t channels = s->groups * s->out_channels, panels = part->last_panel - part->first_panel;
    ptrdiff_t results = part->last_result - part->first_result, tiles = tiles_of(results);
    if (next > 0 && results == channels) {
        ptrdiff_t bytes = next * channels * (ptrdiff_t)sizeof(float), steps = panels * tiles * count;
        ptrdiff_t step = smaller(64, (bytes + steps - 1) / steps);
        return (Ahead){(const char *)gradient + p * tiles * step * count, step, step * count};
    }
    if (next == 0 && weights && p * tiles < results) {
        ptrdiff_t all = indirect_taps(s) * s->in_channels, row = part->group * s->out_channels + part->first_result + p * tiles;
        ptrdiff_t step = smaller(64, (panels * panel_width * (ptrdiff_t)sizeof(float) + count - 1) / count);
        return (Ahead){(const char *)(weights + row * all + part->first_panel * panel_width), step, all * (ptrdiff_t)sizeof(float)};
    }
    return (Ahead){(const char *)left, 0, 0};
}

void kernel_indirect_weight(float *sums, const float *in, const float *gradient, const float *weights,
                            const IndirectShape *s, ptrdiff_t first, ptrdiff_t last, const IndirectPart *part, void *memory) {
    Scratch scratch = scratch_of(s, memory);
    ptrdiff_t size = kernel_indirect_column_sums(s), channels = s->groups * s->out_channels;
    for (ptrdiff_t i = first; i < last; i += indirect_block) {
        ptrdiff_t count = smaller(last - i, indirect_block), next = smaller(last - i - count, indirect_block);
        prepare_block(&scratch, in, gradient, s, part, i, count);
        for (ptrdiff_t panel = part->first_panel; panel < part->last_panel; panel++) {
            ptrdiff_t p = panel - part->first_panel;
            Ahead ahead = ahead_of(scratch.left, gradient + (i + count) * channels, weights, s, part, p, count, next);
            add_panel(sums + p * size + part->first_result * panel_width, &scratch, in, s, part, panel, count, i > first, ahead);
        }
    }
}
