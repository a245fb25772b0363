#ifndef TILE_PRODUCT_H
#define TILE_PRODUCT_H

#include <stdbool.h>
#include <stddef.h>

// Matrix products of a few rows, as recurrences and deformable convolutions have them by the thousand: tiles of sums stay in
// registers and nothing is packed on the way. The right matrix is read in panels of 32 columns, and up to 15 numbers behind its last
// row; where it serves many products it is packed into panels once.
enum { panel_columns = 32 };

// Element (r, i) of the left matrix at start[r * row + i * column].
typedef struct {
    const float *start;
    ptrdiff_t row, column;
} TileRows;

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

// out[rows, columns] = left[rows, k] · right[k, columns], + out where `adds` is set; the rows of `out` are `stride` apart. Each sum
// goes over k in order.
void kernel_tile_product(float *out, ptrdiff_t stride, TileRows left, TilePanels right, ptrdiff_t rows, ptrdiff_t k,
                         ptrdiff_t columns, bool adds);

#endif
