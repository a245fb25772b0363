#ifndef TILE_PRODUCT_H
#define TILE_PRODUCT_H

#include <stdbool.h>
#include <stddef.h>

// Matrix products. Each number of a result is one chain of fused multiply-adds over k, ascending, whatever the processor, the blocks
// and the tiles: it begins with a number of `base`, or with 0.

// A matrix in memory: element (r, i) at start[r * row + i * column]; `row` or `column` is 1.
typedef struct {
    const float *start;
    ptrdiff_t row, column;
} MatrixF32;

typedef struct {
    const double *start;
    ptrdiff_t row, column;
} MatrixF64;

// out[rows, columns] = base + left[rows, k] · right[k, columns]. The rows of `out` are `stride` apart, those of `base`, which may be
// `out`, `base_stride`: 0 repeats one row; without `base` sums begin with 0. `scratch` holds kernel_product_scratch numbers, and is
// NULL where these are none.
void kernel_product_f32(float *out, ptrdiff_t stride, const float *base, ptrdiff_t base_stride, MatrixF32 left,
                        MatrixF32 right, ptrdiff_t rows, ptrdiff_t k, ptrdiff_t columns, float *scratch);
void kernel_product_f64(double *out, ptrdiff_t stride, const double *base, ptrdiff_t base_stride, MatrixF64 left,
                        MatrixF64 right, ptrdiff_t rows, ptrdiff_t k, ptrdiff_t columns, double *scratch);

// How many numbers a product needs room for, with a left matrix whose numbers of one row are `left_column` apart.
ptrdiff_t kernel_product_scratch(ptrdiff_t left_column, ptrdiff_t rows, ptrdiff_t k, ptrdiff_t columns);

// Products of a few rows, as recurrences and deformable convolutions have them by the thousand, pack nothing on the way: the right
// matrix is read in panels of 32 columns, and up to 15 numbers behind its last row; where it serves many products it is packed into
// panels once.
enum { panel_columns = 32 };

// Element (i, 32 p + j) of the right matrix at start[p * panel + i * row + j].
typedef struct {
    const float *start;
    ptrdiff_t row, panel;
} TilePanels;

// The panels first..<last, packed, of a matrix [k, columns] that is stored transposed, as [columns, k].
void kernel_pack_transposed_panels(float *panels, const float *matrix, ptrdiff_t k, ptrdiff_t columns, ptrdiff_t first,
                                   ptrdiff_t last);

// The panels first..<last, packed, of a matrix [k, columns].
void kernel_pack_panels(float *panels, const float *matrix, ptrdiff_t k, ptrdiff_t columns, ptrdiff_t first, ptrdiff_t last);

// out[rows, columns] = left[rows, k] · right[k, columns], + out where `adds` is set; the rows of `out` are `stride` apart.
void kernel_tile_product(float *out, ptrdiff_t stride, MatrixF32 left, TilePanels right, ptrdiff_t rows, ptrdiff_t k,
                         ptrdiff_t columns, bool adds);

#endif
