// Convolutions of channels-last images: two of 7 by 9, by 3 by 3 taps with padding 1, at a stride of 1 or 2 and a dilation of 1 or 2.
#include "battery.h"

static IndirectAxis axis(ptrdiff_t in, ptrdiff_t taps, ptrdiff_t stride, ptrdiff_t dilation) {
    ptrdiff_t pad = taps / 2, out = (in + 2 * pad - (taps - 1) * dilation - 1) / stride + 1;
    return (IndirectAxis){out, taps, in, -pad, stride, dilation, out, 0, 1, taps, 0, 1};
}
static IndirectShape map(int way, ptrdiff_t groups, ptrdiff_t in_channels, ptrdiff_t out_channels) {
    ptrdiff_t stride = 1 + way % 2, dilation = 1 + way / 2;
    return (IndirectShape){{axis(1, 1, 1, 1), axis(7, 3, stride, dilation), axis(9, 3, stride, dilation)},
                           groups, in_channels, out_channels};
}
static ptrdiff_t plane(const IndirectShape *s) { return s->axes[1].positions * s->axes[2].positions; }

#define IN (columns < 70 ? columns : 70)
#define OUT (rows < 70 ? rows : 70)
#define WAYS for (int way = 0; way < 4; way++)

// Sizes of what follows, and packing, whose results are the processor's own and read by nobody else.
NO_CASE(kernel_indirect_panels)
NO_CASE(kernel_indirect_panel_size)
NO_CASE(kernel_indirect_pack)
NO_CASE(kernel_indirect_scratch)
NO_CASE(kernel_indirect_columns)
NO_CASE(kernel_indirect_columns_together)
NO_CASE(kernel_indirect_column_sums)
NO_CASE(kernel_indirect_weight_scratch)
NO_CASE(kernel_indirect_weight)
NO_CASE(kernel_narrow_serves)
NO_CASE(kernel_narrow_weights)
NO_CASE(kernel_narrow_pack)
NO_CASE(kernel_narrow_scratch)
NO_CASE(kernel_narrow_weight)

CASE(kernel_indirect_product) {
    WAYS for (ptrdiff_t groups = 1; groups < 3; groups++) {
        IndirectShape s = map(way, groups, IN, OUT);
        IndirectWeights weights = {ordinary_f32(1, groups * OUT * IN * 9), OUT * IN * 9, 9, IN * 9};
        ptrdiff_t panels = kernel_indirect_panels(&s);
        float *packed = scratch(panels * kernel_indirect_panel_size(&s) * 4);
        kernel_indirect_pack(packed, &weights, &s, 0, panels);
        kernel_indirect_product(output_f32(2 * plane(&s) * groups * OUT), values_f32(0, 2 * 63 * groups * IN), packed,
                                way ? ordinary_f32(2, groups * OUT) : NULL, &s, way == 3, 0, 2 * plane(&s), 0, panels,
                                scratch(kernel_indirect_scratch(&s)));
    }
}
CASE(kernel_indirect_weight_unpack) {
    WAYS for (ptrdiff_t groups = 1; groups < 3; groups++) {
        IndirectShape s = map(way, groups, IN, OUT);
        ptrdiff_t columns_of_all = kernel_indirect_columns(&s), group_size = columns_of_all * kernel_indirect_column_sums(&s);
        ptrdiff_t size = groups * group_size, positions = 2 * plane(&s);
        float *sums = scratch(2 * size * 4), *weights = output_f32(groups * OUT * IN * 9);
        const float *in = values_f32(0, 2 * 63 * groups * IN), *gradient = values_f32(1, positions * groups * OUT);
        for (ptrdiff_t group = 0; group < groups; group++) {
            // The results in two parts where there are enough.
            for (ptrdiff_t first = 0; first < OUT; first += 48) {
                IndirectPart part = {group, 0, columns_of_all, first, first + 48 < OUT ? first + 48 : OUT};
                for (int slice = 0; slice < 2; slice++)
                    kernel_indirect_weight(sums + slice * size + group * group_size, in, gradient, slice ? weights : NULL, &s,
                                           positions * slice / 2, positions * (slice + 1) / 2, &part,
                                           scratch(kernel_indirect_weight_scratch(&s)));
            }
            IndirectPart all = {group, 0, columns_of_all, 0, OUT};
            kernel_indirect_weight_unpack(weights, sums + group * group_size, 2, size, &s, &all);
        }
    }
}

// Groups of one channel, and of four.
#define NARROW WAYS for (ptrdiff_t width = 1; width < 8; width *= 4)
static IndirectShape narrow(int way, ptrdiff_t width) { return map(way, (IN + 16 + width - 1) / width, width, width); }
CASE(kernel_narrow_product) {
    NARROW {
        IndirectShape s = narrow(way, width);
        if (!kernel_narrow_serves(&s)) continue;
        ptrdiff_t channels = s.groups * width;
        IndirectWeights weights = {ordinary_f32(1, channels * width * 9), width * width * 9, 9, width * 9};
        float *packed = scratch(kernel_narrow_weights(&s) * 4);
        kernel_narrow_pack(packed, &weights, &s);
        kernel_narrow_product(output_f32(2 * plane(&s) * channels), values_f32(0, 2 * 63 * channels), packed,
                              way ? ordinary_f32(2, channels) : NULL, &s, way == 3, 0, 2 * plane(&s),
                              scratch(kernel_narrow_scratch(&s)));
    }
}
CASE(kernel_narrow_unpack) {
    NARROW {
        IndirectShape s = narrow(way, width);
        if (!kernel_narrow_serves(&s)) continue;
        ptrdiff_t channels = s.groups * width, size = kernel_narrow_weights(&s), positions = 2 * plane(&s);
        float *sums = scratch(2 * size * 4);
        for (int slice = 0; slice < 2; slice++)
            kernel_narrow_weight(sums + slice * size, values_f32(0, 2 * 63 * channels), values_f32(1, positions * channels), &s,
                                 positions * slice / 2, positions * (slice + 1) / 2, scratch(kernel_narrow_scratch(&s)));
        kernel_narrow_unpack(output_f32(channels * width * 9), sums, 2, &s);
    }
}
