#include "clones.h"
#include "indirect_columns.h"

// A result's sums of a panel: those of all slices.
INLINE void add_slices(Lanes *total, const float *from, ptrdiff_t slices, ptrdiff_t size) {
    total[0] = LOAD(from), total[1] = LOAD(from + LANES);
    for (ptrdiff_t slice = 1; slice < slices; slice++) {
        from += size;
        total[0] += LOAD(from), total[1] += LOAD(from + LANES);
    }
}

// Four rows of sixteen numbers, which are `apart` vectors apart: the four of each column together, from to[column * stride] on.
INLINE void store_columns(float *to, ptrdiff_t stride, const Lanes *rows, ptrdiff_t apart) {
    Lanes a = rows[0], b = rows[apart], c = rows[2 * apart], d = rows[3 * apart];
    Lanes ab = PAIRS_OF(a, b, 0), cd = PAIRS_OF(c, d, 0), after_ab = PAIRS_OF(a, b, 2), after_cd = PAIRS_OF(c, d, 2);
    Lanes columns[4] = {FOURS_OF(ab, cd, 0), FOURS_OF(ab, cd, 2), FOURS_OF(after_ab, after_cd, 0), FOURS_OF(after_ab, after_cd, 2)};
    UNROLL for (int i = 0; i < 4; i++) {
        float *at = to + i * stride;
        *(Four *)at = __builtin_shufflevector(columns[i], columns[i], 0, 1, 2, 3);
        *(Four *)(at + 4 * stride) = __builtin_shufflevector(columns[i], columns[i], 4, 5, 6, 7);
        *(Four *)(at + 8 * stride) = __builtin_shufflevector(columns[i], columns[i], 8, 9, 10, 11);
        *(Four *)(at + 12 * stride) = __builtin_shufflevector(columns[i], columns[i], 12, 13, 14, 15);
    }
}

// A result's sums of all taps of 32 channels, as the weights [channels, taps].
INLINE void unpack_whole(float *to, const float *from, ptrdiff_t panel, ptrdiff_t taps, ptrdiff_t slices, ptrdiff_t size) {
    if (taps < 4) {
        for (ptrdiff_t t = 0; t < taps; t++) {
            Lanes total[2];
            add_slices(total, from + t * panel, slices, size);
            if (taps == 1) {
                STORE(to, total[0]);
                STORE(to + LANES, total[1]);
                continue;
            }
            const float *numbers = (const float *)total;
            _Pragma("clang loop vectorize(disable)") for (ptrdiff_t c = 0; c < panel_width; c++) to[c * taps + t] = numbers[c];
        }
        return;
    }
    // The last four taps may be some of those before them.
    for (ptrdiff_t t = 0; t < taps; t += 4) {
        ptrdiff_t first = smaller(t, taps - 4);
        Lanes total[4][2];
        UNROLL for (int k = 0; k < 4; k++) add_slices(total[k], from + (first + k) * panel, slices, size);
        UNROLL for (int v = 0; v < 2; v++)
            store_columns(to + v * LANES * taps + first, taps, &total[0][v], 2);
    }
}

// A result's sums of a panel, its numbers one by one.
INLINE void unpack_panel(float *to, const float *from, const IndirectShape *s, ptrdiff_t panel, ptrdiff_t slices,
                         ptrdiff_t size) {
    ptrdiff_t first = first_column(s, panel), width = column_count(s, panel), taps = indirect_taps(s);
    Lanes total[2];
    add_slices(total, from, slices, size);
    const float *numbers = (const float *)total;
    ptrdiff_t tap = first / s->in_channels, channel = first % s->in_channels;
    for (ptrdiff_t i = 0; i < width; tap++, channel = 0) {
        ptrdiff_t part = smaller(s->in_channels - channel, width - i);
        _Pragma("clang loop vectorize(disable)") for (ptrdiff_t c = 0; c < part; c++) to[(channel + c) * taps + tap] = numbers[i + c];
        i += part;
    }
}

static CLONES void unpack(float *weights, const float *sums, ptrdiff_t slices, ptrdiff_t size, const IndirectShape *s,
                          const IndirectPart *part) {
    ptrdiff_t taps = indirect_taps(s), all = taps * s->in_channels, panel_size = kernel_indirect_column_sums(s);
    for (ptrdiff_t o = part->first_result; o < part->last_result; o++) {
        float *to = weights + (part->group * s->out_channels + o) * all;
        const float *from = sums + o * panel_width;
        for (ptrdiff_t p = part->first_panel; p < part->last_panel;) {
            if (has_whole_panels(s) && p % taps == 0 && p + taps <= part->last_panel) {
                unpack_whole(to + p * panel_width, from, panel_size, taps, slices, size);
                p += taps, from += taps * panel_size;
            } else {
                unpack_panel(to, from, s, p, slices, size);
                p++, from += panel_size;
            }
        }
    }
}

void kernel_indirect_weight_unpack(float *weights, const float *sums, ptrdiff_t slices, ptrdiff_t size,
                                   const IndirectShape *s, const IndirectPart *part) {
    unpack(weights, sums, slices, size, s, part);
}
