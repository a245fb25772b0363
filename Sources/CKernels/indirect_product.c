#include "indirect_product.h"

#include "channels_last.h"
#include "clones.h"
#include "fetch.h"
#include "indirect_rows.h"
#include "lanes.h"

// Numbers of a chain that are multiplied before the next panel's, whose weights then stay in the second cache.
enum { stretch = 576 };
// Elements of some channels that are packed at a time at most; a sixteenth of them in one channel.
enum { most_elements = 512 };

// Groups of sixteen results fill one vector each: a panel then holds two of them.
static bool has_pairs(const IndirectShape *s) { return s->groups > 1 && s->out_channels == LANES; }

// What a panel holds: results `column`..<column + width of all, which read from channel `offset` of all on.
typedef struct {
    ptrdiff_t column, width, offset;
} Panel;

static Panel panel_of(const IndirectShape *s, ptrdiff_t p) {
    if (has_pairs(s))
        return (Panel){p * panel_width, smaller(panel_width, s->groups * LANES - p * panel_width), 2 * p * s->in_channels};
    ptrdiff_t per_group = (s->out_channels + panel_width - 1) / panel_width, group = p / per_group;
    ptrdiff_t lane = p % per_group * panel_width;
    return (Panel){group * s->out_channels + lane, smaller(panel_width, s->out_channels - lane), group * s->in_channels};
}

ptrdiff_t kernel_indirect_panels(const IndirectShape *s) {
    if (has_pairs(s)) return (s->groups + 1) / 2;
    return s->groups * ((s->out_channels + panel_width - 1) / panel_width);
}

ptrdiff_t kernel_indirect_panel_size(const IndirectShape *s) { return indirect_taps(s) * s->in_channels * panel_width; }

// Sixteen rows of four numbers, `stride` apart, as four rows of sixteen, panel_width apart.
INLINE void store_rows(float *to, const float *from, ptrdiff_t stride) {
    Lanes rows[4];
    // Row i holds rows i, i + 4, i + 8 and i + 12 of those that are read.
    UNROLL for (int i = 0; i < 4; i++) {
        const float *row = from + i * stride;
        Four a = *(const Four *)row, b = *(const Four *)(row + 4 * stride), c = *(const Four *)(row + 8 * stride);
        Four d = *(const Four *)(row + 12 * stride);
        Eight ab = __builtin_shufflevector(a, b, 0, 1, 2, 3, 4, 5, 6, 7), cd = __builtin_shufflevector(c, d, 0, 1, 2, 3, 4, 5, 6, 7);
        rows[i] = __builtin_shufflevector(ab, cd, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    }
    Lanes low01 = PAIRS_OF(rows[0], rows[1], 0), low23 = PAIRS_OF(rows[2], rows[3], 0);
    Lanes high01 = PAIRS_OF(rows[0], rows[1], 2), high23 = PAIRS_OF(rows[2], rows[3], 2);
    STORE(to, FOURS_OF(low01, low23, 0));
    STORE(to + panel_width, FOURS_OF(low01, low23, 2));
    STORE(to + 2 * panel_width, FOURS_OF(high01, high23, 0));
    STORE(to + 3 * panel_width, FOURS_OF(high01, high23, 2));
}

// A panel whose results lie together with all their elements, for some channels at a time: they stay in the first cache.
static CLONES void pack_whole(float *panel, const float *from, const IndirectWeights *w, const IndirectShape *s) {
    enum { together = 8 };
    ptrdiff_t elements = w->out_stride, taps = indirect_taps(s);
    float block[together][most_elements / 16 * panel_width];
    for (ptrdiff_t first = 0; first < s->in_channels; first += together) {
        ptrdiff_t count = smaller(together, s->in_channels - first);
        for (ptrdiff_t c = 0; c < count; c++) {
            const float *channel = from + (first + c) * w->in_stride;
            // The processor does not foresee what lies so far apart.
            if (first + c + together < s->in_channels)
                fetch(channel + together * w->in_stride, (size_t)(panel_width * elements) * sizeof(float));
            // The last four elements may be some of those before them.
            for (ptrdiff_t e = 0; e < elements; e += 4) {
                ptrdiff_t element = smaller(e, elements - 4);
                for (ptrdiff_t v = 0; v < panel_width; v += LANES)
                    store_rows(block[c] + element * panel_width + v, channel + v * elements + element, elements);
            }
        }
        for (ptrdiff_t t = 0; t < taps; t++) {
            ptrdiff_t row = indirect_element(s, t) * panel_width;
            for (ptrdiff_t c = 0; c < count; c++) {
                float *to = panel + (t * s->in_channels + first + c) * panel_width;
                STORE(to, LOAD(block[c] + row));
                STORE(to + LANES, LOAD(block[c] + row + LANES));
            }
        }
    }
}

// `width` columns of a panel, from `from` on, whose results are `w->out_stride` apart.
static void pack_columns(float *panel, const float *from, const IndirectWeights *w, const IndirectShape *s, ptrdiff_t width) {
    ptrdiff_t elements = s->axes[0].kernel * s->axes[1].kernel * s->axes[2].kernel, taps = indirect_taps(s);
    if (w->in_stride == elements && elements <= most_elements / 16) {
        // Results are rows of the weights: some channels with all their elements, transposed, lie in the order of the rows.
        float block[most_elements * panel_width];
        ptrdiff_t together = most_elements / elements / 16 * 16;
        for (ptrdiff_t c = 0; c < s->in_channels; c += together) {
            ptrdiff_t count = smaller(together, s->in_channels - c);
            kernel_transpose(block, from + c * elements, width, count * elements, panel_width, w->out_stride, sizeof(float));
            for (ptrdiff_t t = 0; t < taps; t++) {
                const float *row = block + indirect_element(s, t) * panel_width;
                float *to = panel + (t * s->in_channels + c) * panel_width;
                for (ptrdiff_t i = 0; i < count; i++, to += panel_width, row += elements * panel_width)
                    memcpy(to, row, (size_t)width * sizeof(float));
            }
        }
        return;
    }
    if (w->out_stride == elements && width == panel_width && elements >= 4 && elements <= most_elements / 16) {
        pack_whole(panel, from, w, s);
        return;
    }
    // Some channels at a time, whose elements for all taps stay in the first cache.
    enum { together = 8 };
    for (ptrdiff_t first = 0; first < s->in_channels; first += together) {
        ptrdiff_t last = smaller(first + together, s->in_channels);
        for (ptrdiff_t t = 0; t < taps; t++) {
            const float *element = from + indirect_element(s, t) + first * w->in_stride;
            float *to = panel + (t * s->in_channels + first) * panel_width;
            for (ptrdiff_t c = first; c < last; c++, to += panel_width, element += w->in_stride)
                for (ptrdiff_t o = 0; o < width; o++) to[o] = element[o * w->out_stride];
        }
    }
}

void kernel_indirect_pack(float *panels, const IndirectWeights *w, const IndirectShape *s, ptrdiff_t first,
                          ptrdiff_t last) {
    ptrdiff_t size = kernel_indirect_panel_size(s);
    for (ptrdiff_t p = first; p < last; p++, panels += size) {
        Panel panel = panel_of(s, p);
        if (panel.width < panel_width) memset(panels, 0, (size_t)size * sizeof(float));
        // A group's part of the panel.
        for (ptrdiff_t o = 0, width; o < panel.width; o += width) {
            ptrdiff_t group = (panel.column + o) / s->out_channels, lane = (panel.column + o) % s->out_channels;
            width = smaller(s->out_channels - lane, panel.width - o);
            pack_columns(panels + o, w->start + group * w->group_stride + lane * w->out_stride, w, s, width);
        }
    }
}

// A part of the chain: runs first..<last, and of each the numbers from `channel` on.
typedef struct {
    ptrdiff_t first, last, channel, channels;
} Stretch;

// `rows` positions by `vectors` vectors of a panel, in registers; the second vector's group reads `apart` channels further on if the
// panel holds a pair.
INLINE void tile(int rows, int vectors, bool is_pair, ptrdiff_t apart, float *const *out, const float *const *from,
                 ptrdiff_t offset, Stretch part, const float *panel, ptrdiff_t length, const float *start, bool rectifies) {
    Lanes sum[most_rows][2];
    UNROLL for (int r = 0; r < rows; r++)
        UNROLL for (int v = 0; v < vectors; v++) sum[r][v] = LOAD((start ? start : out[r]) + v * LANES);
    for (ptrdiff_t t = part.first; t < part.last; t++) {
        const float *in[most_rows];
        UNROLL for (int r = 0; r < rows; r++) in[r] = from[(t - part.first) * indirect_block + r];
        const float *right = panel + (t * length + part.channel) * panel_width;
        ptrdiff_t last = offset + part.channel + part.channels;
        for (ptrdiff_t c = offset + part.channel; c < last; c++, right += panel_width) {
            Lanes b[2];
            UNROLL for (int v = 0; v < vectors; v++) b[v] = LOAD(right + v * LANES);
            UNROLL for (int r = 0; r < rows; r++) {
                Lanes value[2] = {SPLAT(in[r][c]), SPLAT(in[r][is_pair ? c + apart : c])};
                UNROLL for (int v = 0; v < vectors; v++) sum[r][v] = FUSED(value[v], b[v], sum[r][v]);
            }
        }
    }
    LaneBits mask = (LaneBits){0} - rectifies;
    UNROLL for (int r = 0; r < rows; r++) UNROLL for (int v = 0; v < vectors; v++) {
        // max(., 0) where the mask is set, without a branch.
        STORE(out[r] + v * LANES, (Lanes)(~((sum[r][v] < 0) & mask) & (LaneBits)sum[r][v]));
    }
}

// `rows` positions of a panel of which `width` results are wanted.
INLINE void panel_rows(int rows, bool has_many_registers, bool is_pair, ptrdiff_t apart, float *const *out, Panel p,
                       const float *const *from, Stretch part, const float *panel, ptrdiff_t length, const float *start,
                       bool rectifies) {
    float edge[most_rows * panel_width];
    float *target[most_rows];
    bool is_full = p.width == panel_width;
    UNROLL for (int r = 0; r < rows; r++) target[r] = is_full ? out[r] + p.column : edge + r * panel_width;
    for (int r = 0; !is_full && r < rows; r++) {
        memset(target[r], 0, panel_width * sizeof(float));
        if (!start) memcpy(target[r], out[r] + p.column, (size_t)p.width * sizeof(float));
    }
    if (has_many_registers && p.width > LANES) {
        tile(rows, 2, is_pair, apart, target, from, p.offset, part, panel, length, start, rectifies);
    } else {
        for (ptrdiff_t v = 0; v < p.width; v += LANES) {
            tile(rows, 1, false, 0, target, from, p.offset + (is_pair && v > 0 ? apart : 0), part, panel + v, length,
                 start ? start + v : NULL, rectifies);
            UNROLL for (int r = 0; r < rows; r++) target[r] += LANES;
        }
    }
    for (int r = 0; !is_full && r < rows; r++)
        memcpy(out[r] + p.column, edge + r * panel_width, (size_t)p.width * sizeof(float));
}

// How a chain is cut: as many runs as fit into a stretch, or equal parts of one.
typedef struct {
    ptrdiff_t runs, length, together, channels;
} Cut;

static Cut cut(const IndirectShape *s) {
    Cut c = {indirect_runs(s), indirect_run_length(s), 1, 0};
    ptrdiff_t parts = (c.length + stretch - 1) / stretch;
    c.channels = (c.length + parts - 1) / parts;
    if (c.length < stretch) c.together = smaller(smaller(stretch / c.length, most_runs), c.runs);
    return c;
}

ptrdiff_t kernel_indirect_scratch(const IndirectShape *s) { return indirect_scratch_bytes(s, cut(s).together); }

static CLONES void find_places(const IndirectScratch *scratch, const IndirectShape *s, ptrdiff_t first, ptrdiff_t count) {
    indirect_places(scratch->places, s, first, count);
}

static CLONES void find_rows(const IndirectScratch *scratch, const float *in, const IndirectShape *s, ptrdiff_t first,
                             ptrdiff_t last, ptrdiff_t count) {
    for (ptrdiff_t run = first; run < last; run++) indirect_run(scratch, in, s, run, run - first, count);
}

// A stretch of the chains of `count` positions and some panels.
static CLONES void multiply_block(float *const *out, const float *const *rows, ptrdiff_t count, const float *panels,
                                  const float *bias, const IndirectShape *s, Stretch part, bool is_first, bool rectifies,
                                  ptrdiff_t first_panel, ptrdiff_t last_panel, ptrdiff_t length) {
    // Eight rows of a panel's two vectors fill 32 registers, six rows of one vector 16.
    bool has_many_registers = HAS_MANY_REGISTERS;
    ptrdiff_t size = kernel_indirect_panel_size(s);
    bool is_pair = has_pairs(s);
    // What a group's first panel reads of the last run is new, and many rows at once are more than the processor foresees.
    const float *const *ahead = part.channels >= 32 && part.last > part.first ? rows + (part.last - part.first - 1) * indirect_block : NULL;
    for (ptrdiff_t p = first_panel; p < last_panel; p++) {
        const float *panel = panels + (p - first_panel) * size;
        Panel place = panel_of(s, p);
        bool is_new = p == first_panel || place.offset != panel_of(s, p - 1).offset;
        ptrdiff_t r = 0;
        float start[panel_width] = {0};
        if (bias) memcpy(start, bias + place.column, (size_t)place.width * sizeof(float));
#define ROWS(n, is_pair)                                                                                               \
    for (; r + (n) <= count; r += (n)) {                                                                               \
        for (int k = 0; ahead && is_new && k < (n) && r + (n) + k < count; k++)                                        \
            fetch(ahead[r + (n) + k] + place.offset + part.channel, (size_t)part.channels * sizeof(float));            \
        panel_rows(n, has_many_registers, is_pair, s->in_channels, out + r, place, rows + r, part, panel, length,      \
                   is_first ? start : NULL, rectifies);                                                                  \
    }
        if (has_many_registers && is_pair) ROWS(8, true)
        if (has_many_registers && !is_pair) ROWS(8, false)
        if (!has_many_registers) ROWS(6, is_pair)
        ROWS(4, is_pair)
        ROWS(1, is_pair)
#undef ROWS
    }
}

void kernel_indirect_product(float *out, const float *in, const float *panels, const float *bias, const IndirectShape *s,
                             bool rectifies, ptrdiff_t first, ptrdiff_t last, ptrdiff_t first_panel,
                             ptrdiff_t last_panel, void *memory) {
    Cut c = cut(s);
    IndirectScratch scratch = indirect_scratch(s, c.together, memory);
    for (ptrdiff_t i = first; i < last; i += indirect_block) {
        ptrdiff_t count = smaller(last - i, indirect_block);
        find_places(&scratch, s, i, count);
        float *rows[indirect_block];
        for (ptrdiff_t n = 0; n < count; n++) rows[n] = out + scratch.places->out[n];
        // Once also where no tap reads anything: the results are the bias.
        Stretch part = {0, 0, 0, 0};
        do {
            if (part.channel == 0) {
                part.last = smaller(part.first + c.together, c.runs);
                find_rows(&scratch, in, s, part.first, part.last, count);
            }
            part.channels = smaller(c.channels, c.length - part.channel);
            bool is_first = part.first == 0 && part.channel == 0;
            bool is_last = part.last == c.runs && part.channel + part.channels == c.length;
            multiply_block(rows, scratch.rows, count, panels, bias, s, part, is_first, rectifies && is_last, first_panel,
                           last_panel, c.length);
            part.channel += part.channels;
            if (part.channel == c.length) part.channel = 0, part.first = part.last;
        } while (part.first < c.runs);
    }
}
