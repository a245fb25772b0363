#ifndef BATCH_LAST_H
#define BATCH_LAST_H

#include <stdbool.h>
#include <stddef.h>

// Convolutions of images [channel, row, column, image], whose batch is innermost and a multiple of 16: sixteen images fill a
// vector whatever the number of channels. The order was cuda-convnet's; Krizhevsky, 2012.

enum { batch_last_lanes = 16 };

// A convolution of padded images: output (y, x) reads input (y · stride + k · dilation, ...) through tap k, always inside.
typedef struct {
    ptrdiff_t batch, inputs, outputs;
    // Rows and columns.
    ptrdiff_t input[2], output[2], kernel[2], stride[2], dilation[2];
} BatchLastShape;

// A filter's place: (output, input, tap) is weight[output * output_stride + input * input_stride + tap], the taps from the last
// to the first if `flips` is set.
typedef struct {
    const float *weight;
    ptrdiff_t output_stride, input_stride;
    bool flips;
} BatchLastFilters;

// Planes first..<last of `rows` by `columns` images, put into larger ones of zeros: row i at before[0] + i * step[0] if that is
// inside, and so the columns.
void kernel_batch_last_place(float *out, const float *in, ptrdiff_t batch, const ptrdiff_t in_size[2],
                             const ptrdiff_t out_size[2], const ptrdiff_t before[2], const ptrdiff_t step[2],
                             ptrdiff_t first, ptrdiff_t last);

// The rows first_row..<last_row of the output's channels first..<last, + bias if there is one, then max(., 0) if asked for.
void kernel_batch_last_output(float *out, const float *in, const BatchLastShape *shape, const BatchLastFilters *filters,
                              const float *bias, bool rectifies, ptrdiff_t first, ptrdiff_t last, ptrdiff_t first_row,
                              ptrdiff_t last_row);

// The gradients of the weights [outputs, inputs, taps] of outputs first..<last, one input and one row of the kernel.
void kernel_batch_last_weight(float *weight, const float *gradient, const float *in, const BatchLastShape *shape,
                              ptrdiff_t first, ptrdiff_t last, ptrdiff_t input, ptrdiff_t kernel_row);

// The sum of `count` numbers, a multiple of 16, in 16 sums that are then added in pairs.
float kernel_batch_last_sum(const float *in, ptrdiff_t count);

#endif
