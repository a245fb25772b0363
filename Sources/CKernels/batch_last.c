#include "batch_last.h"

#include <string.h>

#include "clones.h"
#include "lanes.h"

// Outputs of a tile at most.
enum { most_outputs = 5 };

INLINE void clear(float *out, ptrdiff_t count) { memset(out, 0, (size_t)count * sizeof(float)); }
INLINE void copy(float *out, const float *in, ptrdiff_t count) { memcpy(out, in, (size_t)count * sizeof(float)); }
INLINE ptrdiff_t clamped(ptrdiff_t place, ptrdiff_t size) { return place < 0 ? 0 : place < size ? place : size; }

// One plane whose neighbours stay neighbours: what lies around it is cleared, and its rows are copied.
INLINE void place_whole(float *out, const float *in, ptrdiff_t batch, const ptrdiff_t in_size[2], const ptrdiff_t out_size[2],
                        const ptrdiff_t before[2]) {
    ptrdiff_t first[2], last[2], width = out_size[1] * batch;
    for (int axis = 0; axis < 2; axis++) {
        first[axis] = clamped(before[axis], out_size[axis]);
        last[axis] = clamped(before[axis] + in_size[axis], out_size[axis]);
    }
    clear(out, first[0] * width);
    for (ptrdiff_t y = first[0]; y < last[0]; y++) {
        float *row = out + y * width;
        clear(row, first[1] * batch);
        if (first[1] < last[1])
            copy(row + first[1] * batch, in + ((y - before[0]) * in_size[1] + first[1] - before[1]) * batch,
                 (last[1] - first[1]) * batch);
        clear(row + last[1] * batch, (out_size[1] - last[1]) * batch);
    }
    clear(out + last[0] * width, (out_size[0] - last[0]) * width);
}

CLONES void kernel_batch_last_place(float *out, const float *in, ptrdiff_t batch, const ptrdiff_t in_size[2],
                                    const ptrdiff_t out_size[2], const ptrdiff_t before[2], const ptrdiff_t step[2],
                                    ptrdiff_t first, ptrdiff_t last) {
    ptrdiff_t plane_in = in_size[0] * in_size[1] * batch, plane_out = out_size[0] * out_size[1] * batch;
    for (ptrdiff_t plane = first; plane < last; plane++) {
        float *to = out + plane * plane_out;
        if (step[0] == 1 && step[1] == 1) {
            place_whole(to, in + plane * plane_in, batch, in_size, out_size, before);
            continue;
        }
        clear(to, plane_out);
        for (ptrdiff_t y = 0; y < in_size[0]; y++) {
            ptrdiff_t row = before[0] + y * step[0];
            if (row < 0 || row >= out_size[0]) continue;
            const float *source = in + plane * plane_in + y * in_size[1] * batch;
            for (ptrdiff_t x = 0; x < in_size[1]; x++) {
                ptrdiff_t column = before[1] + x * step[1];
                if (column < 0 || column >= out_size[1]) continue;
                copy(to + (row * out_size[1] + column) * batch, source + x * batch, batch);
            }
        }
    }
}

// `outputs` channels of `vectors` vectors that follow each other in the output, in registers. `filter` holds `outputs` numbers for each
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

// Channels `first` to `first + outputs` of the rows, whose vectors are taken as one line: a tile may go on in the next row.
INLINE void output_rows(int outputs, int vectors, float *out, const float *in, const BatchLastShape *s,
                        const float *filter, const float *bias, bool rectifies, ptrdiff_t first, ptrdiff_t first_row,
                        ptrdiff_t last_row) {
    ptrdiff_t width = s->output[1] * s->batch, plane = s->output[0] * width;
    ptrdiff_t count = (last_row - first_row) * width / LANES, column = 0, image = 0;
    const float *row = in + first_row * s->stride[0] * s->input[1] * s->batch, *place = row;
    float *target = out + first * plane + first_row * width;
    for (ptrdiff_t v = 0, size; v < count; v += size) {
        size = count - v < vectors ? 1 : vectors;
        const float *from[4];
        for (ptrdiff_t k = 0; k < size; k++) {
            from[k] = place + image;
            image += LANES;
            if (image < s->batch) continue;
            image = 0;
            place += s->stride[1] * s->batch;
            if (++column < s->output[1]) continue;
            column = 0;
            row += s->stride[0] * s->input[1] * s->batch;
            place = row;
        }
        if (size == vectors)
            output_tile(outputs, vectors, target + v * LANES, plane, from, s, filter, bias, rectifies);
        else
            output_tile(outputs, 1, target + v * LANES, plane, from, s, filter, bias, rectifies);
    }
}

CLONES void kernel_batch_last_output(float *out, const float *in, const BatchLastShape *s,
                                     const BatchLastFilters *filters, const float *bias, bool rectifies, ptrdiff_t first,
                                     ptrdiff_t last, ptrdiff_t first_row, ptrdiff_t last_row) {
    ptrdiff_t taps = s->kernel[0] * s->kernel[1], outputs = last - first;
    float filter[outputs * s->inputs * taps];
    for (ptrdiff_t o = 0; o < outputs; o++) {
        for (ptrdiff_t c = 0; c < s->inputs; c++) {
            const float *from = filters->weight + (first + o) * filters->output_stride + c * filters->input_stride;
            float *to = filter + c * taps * outputs + o;
            if (filters->flips)
                for (ptrdiff_t t = 0; t < taps; t++) to[(taps - 1 - t) * outputs] = from[t];
            else
                for (ptrdiff_t t = 0; t < taps; t++) to[t * outputs] = from[t];
        }
    }
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
    // With a stride of 1 the columns of a row are one stretch of memory.
    bool is_dense = s->stride[1] == 1;
    ptrdiff_t columns = is_dense ? 1 : s->output[1], length = is_dense ? s->output[1] * s->batch : s->batch;
    for (ptrdiff_t y = 0; y < s->output[0]; y++) {
        for (ptrdiff_t x = 0; x < columns; x++) {
            const float *from = in + (y * s->stride[0] * s->input[1] + x * s->stride[1]) * s->batch;
            const float *dy = gradient + (y * s->output[1] + x) * s->batch;
            for (ptrdiff_t n = 0; n < length; n += LANES) {
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
