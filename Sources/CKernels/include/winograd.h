#ifndef WINOGRAD_H
#define WINOGRAD_H

#include <stdbool.h>
#include <stddef.h>

// Winograd's minimal filtering over channels-last images, after Lavin and Gray, "Fast Algorithms for Convolutional Neural Networks"
// (2015). F(4x4, 3x3): 36 products take the place of 144 for each tile of 4 by 4 outputs. F(2x2, 3x3): 16 take the place of 36 for
// each tile of 2 by 2.
//
// A tile's transformed values, 36 or 16, lie in as many planes, `plane` floats apart; in each plane one row of channels for each
// tile, counted from the first of the call. Channel counts are at least 16.

// Images and the grid of tiles over them, 4 or 2 outputs a side: tile (i, j) begins at row tile * i - before_rows, column
// tile * j - before_columns.
typedef struct {
    ptrdiff_t tile;
    ptrdiff_t height, width, channels;
    ptrdiff_t tile_rows, tile_columns;
    ptrdiff_t before_rows, before_columns;
} WinogradImages;

// Bᵀ d B of the inputs of the tiles first..<last, zero beyond the edges.
void kernel_winograd_input(float *planes, ptrdiff_t plane, const float *images, WinogradImages shape, ptrdiff_t first,
                           ptrdiff_t last);

// Aᵀ m A, the outputs of the tiles, + bias if there is one, then max(., 0) if asked for.
void kernel_winograd_output(float *images, const float *planes, ptrdiff_t plane, WinogradImages shape, const float *bias,
                            bool rectifies, ptrdiff_t first, ptrdiff_t last);

// A d Aᵀ of the output gradients of the tiles, zero beyond the edges.
void kernel_winograd_output_gradient(float *planes, ptrdiff_t plane, const float *images, WinogradImages shape,
                                     ptrdiff_t first, ptrdiff_t last);

// G g Gᵀ of filters in a matrix: planes are [rows, columns]; filter (row, column) is the nine numbers at
// row * row_stride + column * column_stride. `flips` turns each filter by half a circle, as the gradient of the input needs.
void kernel_winograd_weight(ptrdiff_t tile, float *planes, ptrdiff_t plane, const float *weight, ptrdiff_t columns,
                            ptrdiff_t row_stride, ptrdiff_t column_stride, bool flips, ptrdiff_t first, ptrdiff_t last);

// Gᵀ u G of planes [outputs, inputs]: the gradients of the filters [outputs, inputs, 3, 3] of outputs first..<last.
void kernel_winograd_weight_gradient(ptrdiff_t tile, float *weight, const float *planes, ptrdiff_t plane, ptrdiff_t inputs,
                                     ptrdiff_t first, ptrdiff_t last);

#endif
