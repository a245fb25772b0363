#include "tile_product.h"

#include <string.h>

#include "channels_last.h"
#include "clones.h"
#include "lanes.h"

void kernel_pack_transposed_panels(float *panels, const float *matrix, ptrdiff_t k, ptrdiff_t first, ptrdiff_t last) {
    for (ptrdiff_t p = first; p < last; p++)
        kernel_transpose(panels + p * k * panel_columns, matrix + p * panel_columns * k, panel_columns, k, panel_columns, k,
                         sizeof(float));
}

void kernel_pack_panels(float *panels, const float *matrix, ptrdiff_t k, ptrdiff_t columns, ptrdiff_t first,
                        ptrdiff_t last) {
    for (ptrdiff_t p = first; p < last; p++)
        for (ptrdiff_t i = 0; i < k; i++)
            memcpy(panels + (p * k + i) * panel_columns, matrix + i * columns + p * panel_columns,
                   panel_columns * sizeof(float));
}

// `rows` rows by `vectors` vectors of a panel, in registers.
INLINE void tile(int rows, int vectors, float *out, ptrdiff_t stride, const float *left, TileRows l, const float *right,
                 TilePanels m, ptrdiff_t k, bool adds) {
    Lanes sum[8][2];
    UNROLL for (int r = 0; r < rows; r++)
        UNROLL for (int v = 0; v < vectors; v++) sum[r][v] = adds ? LOAD(out + r * stride + v * LANES) : (Lanes){0};
    for (ptrdiff_t i = 0; i < k; i++) {
        Lanes b[2];
        UNROLL for (int v = 0; v < vectors; v++) b[v] = LOAD(right + i * m.row + v * LANES);
        UNROLL for (int r = 0; r < rows; r++) {
            Lanes value = SPLAT(left[r * l.row + i * l.column]);
            UNROLL for (int v = 0; v < vectors; v++) sum[r][v] = FUSED(value, b[v], sum[r][v]);
        }
    }
    UNROLL for (int r = 0; r < rows; r++)
        UNROLL for (int v = 0; v < vectors; v++) STORE(out + r * stride + v * LANES, sum[r][v]);
}

CLONES void kernel_tile_product(float *out, ptrdiff_t stride, TileRows left, TilePanels right, ptrdiff_t rows, ptrdiff_t k,
                                ptrdiff_t columns, bool adds) {
    // Eight rows of a panel's two vectors fill 32 registers, four rows of one vector 16.
    bool has_many_registers = HAS_MANY_REGISTERS;
    for (ptrdiff_t c = 0; c < columns; c += panel_columns) {
        const float *panel = right.start + c / panel_columns * right.panel;
        ptrdiff_t r = 0;
        if (has_many_registers) {
            for (; r + 8 <= rows; r += 8)
                tile(8, 2, out + r * stride + c, stride, left.start + r * left.row, left, panel, right, k, adds);
            for (; r + 4 <= rows; r += 4)
                tile(4, 2, out + r * stride + c, stride, left.start + r * left.row, left, panel, right, k, adds);
        } else {
            for (; r + 4 <= rows; r += 4)
                for (int v = 0; v < panel_columns; v += LANES)
                    tile(4, 1, out + r * stride + c + v, stride, left.start + r * left.row, left, panel + v, right, k, adds);
        }
        for (; r < rows; r++)
            tile(1, 2, out + r * stride + c, stride, left.start + r * left.row, left, panel, right, k, adds);
    }
}
