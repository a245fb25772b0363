#include "tile_product.h"

#include <string.h>

#include "channels_last.h"
#include "clones.h"
#include "lanes.h"

// Blocks of a product, which change no bit of it: a panel of `depth_of_block` rows stays in the first cache, `most_rows` by as many
// numbers of the left matrix in the second. Up to `rows_direct` rows, packing a right matrix whose rows are packed costs more than
// it saves; so does packing a left one up to `columns_direct` columns, or `columns_strided` where it is stored transposed.
enum { depth_of_block = 256, most_rows = 640, rows_direct = 160, columns_direct = 512, columns_strided = 64 };

#define ELEMENT float
#define NAME(x) x##_f32
#include "tile_product.inc"
#undef ELEMENT
#undef NAME

#define ELEMENT double
#define NAME(x) x##_f64
#include "tile_product.inc"
#undef ELEMENT
#undef NAME

ptrdiff_t kernel_product_scratch(ptrdiff_t left_column, ptrdiff_t rows, ptrdiff_t k, ptrdiff_t columns) {
    if (rows == 1 || columns <= (left_column != 1 ? columns_strided : columns_direct)) return 0;
    return (rows < most_rows ? rows : most_rows) * (k < depth_of_block ? k : depth_of_block);
}

void kernel_product_f32(float *out, ptrdiff_t stride, const float *base, ptrdiff_t base_stride, MatrixF32 left,
                        MatrixF32 right, ptrdiff_t rows, ptrdiff_t k, ptrdiff_t columns, float *scratch) {
    product_f32(out, stride, base, base_stride, left.start, left.row, left.column, right.start, right.row, right.column,
                rows, k, columns, scratch);
}

void kernel_product_f64(double *out, ptrdiff_t stride, const double *base, ptrdiff_t base_stride, MatrixF64 left,
                        MatrixF64 right, ptrdiff_t rows, ptrdiff_t k, ptrdiff_t columns, double *scratch) {
    product_f64(out, stride, base, base_stride, left.start, left.row, left.column, right.start, right.row, right.column,
                rows, k, columns, scratch);
}

// Panel p of the memory `panels`, zero where it is not full, and in `width` how many columns the matrix has for it.
static float *panel_at(float *panels, ptrdiff_t k, ptrdiff_t columns, ptrdiff_t p, ptrdiff_t *width) {
    *width = columns - p * panel_columns < panel_columns ? columns - p * panel_columns : panel_columns;
    return panels + p * k * panel_columns;
}

void kernel_pack_transposed_panels(float *panels, const float *matrix, ptrdiff_t k, ptrdiff_t columns, ptrdiff_t first,
                                   ptrdiff_t last) {
    for (ptrdiff_t p = first, width; p < last; p++) {
        float *panel = panel_at(panels, k, columns, p, &width);
        pack_panel_f32(panel, matrix + p * panel_columns * k, 1, k, k, width);
    }
}

void kernel_pack_panels(float *panels, const float *matrix, ptrdiff_t k, ptrdiff_t columns, ptrdiff_t first,
                        ptrdiff_t last) {
    for (ptrdiff_t p = first, width; p < last; p++) {
        float *panel = panel_at(panels, k, columns, p, &width);
        pack_panel_f32(panel, matrix + p * panel_columns, columns, 1, k, width);
    }
}

static CLONES void panels_product(float *out, ptrdiff_t stride, const float *base, MatrixF32 left, TilePanels right,
                                  ptrdiff_t rows, ptrdiff_t k, ptrdiff_t columns) {
    bool has_many_registers = HAS_MANY_REGISTERS;
    for (ptrdiff_t c = 0; c < columns; c += panel_columns) {
        ptrdiff_t width = columns - c < panel_columns ? columns - c : panel_columns;
        panel_product_f32(has_many_registers, out + c, stride, base ? base + c : NULL, stride, left.start, left.row,
                          left.column, right.start + c / panel_columns * right.panel, right.row, rows, k, width, false);
    }
}

void kernel_tile_product(float *out, ptrdiff_t stride, MatrixF32 left, TilePanels right, ptrdiff_t rows, ptrdiff_t k,
                         ptrdiff_t columns, bool adds) {
    panels_product(out, stride, adds ? out : NULL, left, right, rows, k, columns);
}
