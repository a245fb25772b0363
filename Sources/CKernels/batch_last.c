#include "batch_last.h"

#include <string.h>

#include "clones.h"
#include "lanes.h"

// Outputs of a tile at most.
enum { most_outputs = 5 };

CLONES void kernel_batch_last_place(float *out, const float *in, ptrdiff_t batch, const ptrdiff_t in_size[2],
                                    const ptrdiff_t out_size[2], const ptrdiff_t before[2], const ptrdiff_t step[2],
                                    ptrdiff_t first, ptrdiff_t last) {
    ptrdiff_t plane_in = in_size[0] * in_size[1] * batch, plane_out = out_size[0] * out_size[1] * batch;
    for (ptrdiff_t plane = first; plane < last; plane++) {
        float *to = out + plane * plane_out;
        memset(to, 0, (size_t)plane_out * sizeof(float));
        for (ptrdiff_t y = 0; y < in_size[0]; y++) {
            ptrdiff_t row = before[0] + y * step[0];
            if (row < 0 || row >= out_size[0]) continue;
            const float *source = in + plane * plane_in + y * in_size[1] * batch;
            for (ptrdiff_t x = 0; x < in_size[1]; x++) {
                ptrdiff_t column = before[1] + x * step[1];
                if (column < 0 || column >= out_size[1]) continue;
                memcpy(to + (row * out_size[1] + column) * batch, source + x * batch, (size_t)batch * sizeof(float));
            }
        }
    }
}

// `outputs` channels of `vectors` neighbouring vectors of an output row, in registers. `filter` holds `outputs` numbers for each
// input and tap.
INLINE void output_tile(int outputs, int vectors, float *out, ptrdiff_t plane, const float *const *from,
                        const BatchLastShape *s, const float *filter, const float *bias, bool rectifies) {
    Lanes sum[most_outputs][4];
    UNROLL for (int o = 0; o < outputs; o++)
        UNROLL for (int v = 0; v < vectors; v++) sum[o][v] = SPLAT(bias ? bias[o] : 0);
    for (ptrdiff_t c = 0; c < s->inputs; c++) {
        for (ptrdiff_t i = 0; i < s->kernel[0]; i++) {
            ptrdiff_t row = (c * s->input[0] + i * s->dilation[0]) * s->input[1] * s->batch;
            for (ptrdiff_t j = 0; j < s->kernel[1]; j++, filter += outputs) {
                ptrdiff_t place = row + j * s->dilation[1] * s->batch;
                Lanes in[4];
                UNROLL for (int v = 0; v < vectors; v++) in[v] = LOAD(from[v] + place);
                UNROLL for (int o = 0; o < outputs; o++) {
                    Lanes weight = SPLAT(filter[o]);
                    UNROLL for (int v = 0; v < vectors; v++) sum[o][v] = FUSED(weight, in[v], sum[o][v]);
                }
            }
        }
    }
    UNROLL for (int o = 0; o < outputs; o++) UNROLL for (int v = 0; v < vectors; v++) {
        Lanes value = sum[o][v];
        if (rectifies) value = (Lanes)(~(value < 0) & (LaneBits)value);
        STORE(out + o * plane + v * LANES, value);
    }
}

// Channels `first` to `first + outputs` of the rows.
INLINE void output_rows(int outputs, int vectors, float *out, const float *in, const BatchLastShape *s,
                        const float *filter, const float *bias, bool rectifies, ptrdiff_t first, ptrdiff_t first_row,
                        ptrdiff_t last_row) {
    ptrdiff_t per_position = s->batch / LANES, count = s->output[1] * per_position;
    ptrdiff_t plane = s->output[0] * s->output[1] * s->batch;
    for (ptrdiff_t y = first_row; y < last_row; y++) {
        const float *row = in + y * s->stride[0] * s->input[1] * s->batch;
        float *target = out + first * plane + y * s->output[1] * s->batch;
        const float *from[4];
#define FROM(v) (row + (v) / per_position * s->stride[1] * s->batch + (v) % per_position * LANES)
        ptrdiff_t v = 0;
        for (; v + vectors <= count; v += vectors) {
            for (int k = 0; k < vectors; k++) from[k] = FROM(v + k);
            output_tile(outputs, vectors, target + v * LANES, plane, from, s, filter, bias, rectifies);
        }
        for (; v < count; v++) {
            from[0] = FROM(v);
            output_tile(outputs, 1, target + v * LANES, plane, from, s, filter, bias, rectifies);
        }
#undef FROM
    }
}

CLONES void kernel_batch_last_output(float *out, const float *in, const BatchLastShape *s,
                                     const BatchLastFilters *filters, const float *bias, bool rectifies, ptrdiff_t first,
                                     ptrdiff_t last, ptrdiff_t first_row, ptrdiff_t last_row) {
    ptrdiff_t taps = s->kernel[0] * s->kernel[1], outputs = last - first;
    float filter[outputs * s->inputs * taps];
    for (ptrdiff_t c = 0; c < s->inputs; c++)
        for (ptrdiff_t t = 0; t < taps; t++)
            for (ptrdiff_t o = 0; o < outputs; o++)
                filter[(c * taps + t) * outputs + o] =
                    filters->weight[(first + o) * filters->output_stride + c * filters->input_stride +
                                    (filters->flips ? taps - 1 - t : t)];
    if (bias) bias += first;
    // 32 registers hold a tile of four vectors for each of five outputs, 16 one vector.
    bool has_many_registers = HAS_MANY_REGISTERS;
#define CASE(count)                                                                                                    \
    case count:                                                                                                        \
        if (has_many_registers)                                                                                        \
            output_rows(count, 4, out, in, s, filter, bias, rectifies, first, first_row, last_row);                    \
        else                                                                                                           \
            output_rows(count, 1, out, in, s, filter, bias, rectifies, first, first_row, last_row);                    \
        break;
    switch (outputs) { CASE(1) CASE(2) CASE(3) CASE(4) CASE(5) }
#undef CASE
}

INLINE float total(const Lanes *sum) {
    float lane[LANES];
    memcpy(lane, sum, sizeof lane);
    for (int half = LANES / 2; half > 0; half /= 2)
        for (int l = 0; l < half; l++) lane[l] += lane[l + half];
    return lane[0];
}

// The gradients of `outputs` filters for `taps` neighbours in a row of the kernel, in registers.
INLINE void weight_tile(int outputs, int taps, float *weight, ptrdiff_t filter, const float *gradient, const float *in,
                        const BatchLastShape *s) {
    Lanes sum[most_outputs][5];
    UNROLL for (int o = 0; o < outputs; o++) UNROLL for (int t = 0; t < taps; t++) sum[o][t] = (Lanes){0};
    ptrdiff_t plane = s->output[0] * s->output[1] * s->batch, next = s->dilation[1] * s->batch;
    for (ptrdiff_t y = 0; y < s->output[0]; y++) {
        for (ptrdiff_t x = 0; x < s->output[1]; x++) {
            const float *from = in + (y * s->stride[0] * s->input[1] + x * s->stride[1]) * s->batch;
            const float *dy = gradient + (y * s->output[1] + x) * s->batch;
            for (ptrdiff_t n = 0; n < s->batch; n += LANES) {
                Lanes d[most_outputs];
                UNROLL for (int o = 0; o < outputs; o++) d[o] = LOAD(dy + o * plane + n);
                UNROLL for (int t = 0; t < taps; t++) {
                    Lanes value = LOAD(from + t * next + n);
                    UNROLL for (int o = 0; o < outputs; o++) sum[o][t] = FUSED(d[o], value, sum[o][t]);
                }
            }
        }
    }
    UNROLL for (int o = 0; o < outputs; o++)
        UNROLL for (int t = 0; t < taps; t++) weight[o * filter + t] = total(&sum[o][t]);
}

INLINE void weight_row(int outputs, float *weight, ptrdiff_t filter, const float *gradient, const float *in,
                       const BatchLastShape *s, bool has_many_registers) {
    ptrdiff_t next = s->dilation[1] * s->batch, t = 0;
    for (; has_many_registers && t + 5 <= s->kernel[1]; t += 5)
        weight_tile(outputs, 5, weight + t, filter, gradient, in + t * next, s);
    for (; t + 3 <= s->kernel[1]; t += 3) weight_tile(outputs, 3, weight + t, filter, gradient, in + t * next, s);
    for (; t < s->kernel[1]; t++) weight_tile(outputs, 1, weight + t, filter, gradient, in + t * next, s);
}

CLONES void kernel_batch_last_weight(float *weight, const float *gradient, const float *in, const BatchLastShape *s,
                                     ptrdiff_t first, ptrdiff_t last, ptrdiff_t input, ptrdiff_t kernel_row) {
    ptrdiff_t taps = s->kernel[0] * s->kernel[1], filter = s->inputs * taps;
    ptrdiff_t plane = s->output[0] * s->output[1] * s->batch;
    const float *from = in + (input * s->input[0] + kernel_row * s->dilation[0]) * s->input[1] * s->batch;
    float *target = weight + input * taps + kernel_row * s->kernel[1];
    bool has_many_registers = HAS_MANY_REGISTERS;
    ptrdiff_t size = has_many_registers ? most_outputs : 2;
    for (ptrdiff_t o = first; o < last; o += size) {
        ptrdiff_t count = last - o < size ? last - o : size;
#define CASE(count)                                                                                                    \
    case count: weight_row(count, target + o * filter, filter, gradient + o * plane, from, s, has_many_registers); break;
        switch (count) { CASE(1) CASE(2) CASE(3) CASE(4) CASE(5) }
#undef CASE
    }
}

CLONES float kernel_batch_last_sum(const float *in, ptrdiff_t count) {
    Lanes sum = {0};
    for (ptrdiff_t i = 0; i < count; i += LANES) sum += LOAD(in + i);
    return total(&sum);
}
