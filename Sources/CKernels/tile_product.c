#include "tile_product.h"

#include <string.h>

#include "channels_last.h"
#include "clones.h"
#include "lanes.h"

// Panel p of the memory `panels`, zero where it is not full, and in `width` how many columns the matrix has for it.
static float *panel_at(float *panels, ptrdiff_t k, ptrdiff_t columns, ptrdiff_t p, ptrdiff_t *width) {
    float *panel = panels + p * k * panel_columns;
    *width = columns - p * panel_columns;
    if (*width >= panel_columns) {
        *width = panel_columns;
    } else {
        memset(panel, 0, k * panel_columns * sizeof(float));
    }
    return panel;
}

void kernel_pack_transposed_panels(float *panels, const float *matrix, ptrdiff_t k, ptrdiff_t columns, ptrdiff_t first,
                                   ptrdiff_t last) {
    for (ptrdiff_t p = first, width; p < last; p++) {
        float *panel = panel_at(panels, k, columns, p, &width);
        kernel_transpose(panel, matrix + p * panel_columns * k, width, k, panel_columns, k, sizeof(float));
    }
}

void kernel_pack_panels(float *panels, const float *matrix, ptrdiff_t k, ptrdiff_t columns, ptrdiff_t first,
                        ptrdiff_t last) {
    for (ptrdiff_t p = first, width; p < last; p++) {
        float *panel = panel_at(panels, k, columns, p, &width);
        for (ptrdiff_t i = 0; i < k; i++)
            memcpy(panel + i * panel_columns, matrix + i * columns + p * panel_columns, width * sizeof(float));
    }
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

// `rows` rows of a panel of which `columns` are wanted: whole vectors are computed, where a panel is not full in memory of their own.
INLINE void panel_rows(int rows, bool has_many_registers, float *out, ptrdiff_t stride, const float *left, TileRows l,
                       const float *right, TilePanels m, ptrdiff_t k, ptrdiff_t columns, bool adds) {
    float edge[8 * panel_columns];
    bool is_full = columns == panel_columns;
    float *target = is_full ? out : edge;
    ptrdiff_t step = is_full ? stride : panel_columns;
    if (!is_full && adds) {
        memset(edge, 0, sizeof edge);
        for (int r = 0; r < rows; r++) memcpy(edge + r * step, out + r * stride, columns * sizeof(float));
    }
    if (has_many_registers && columns > LANES) {
        tile(rows, 2, target, step, left, l, right, m, k, adds);
    } else {
        for (ptrdiff_t v = 0; v < columns; v += LANES) tile(rows, 1, target + v, step, left, l, right + v, m, k, adds);
    }
    for (int r = 0; !is_full && r < rows; r++) memcpy(out + r * stride, edge + r * step, columns * sizeof(float));
}

CLONES void kernel_tile_product(float *out, ptrdiff_t stride, TileRows left, TilePanels right, ptrdiff_t rows, ptrdiff_t k,
                                ptrdiff_t columns, bool adds) {
    // Eight rows of a panel's two vectors fill 32 registers, four rows of one vector 16.
    bool has_many_registers = HAS_MANY_REGISTERS;
    for (ptrdiff_t c = 0; c < columns; c += panel_columns) {
        const float *panel = right.start + c / panel_columns * right.panel;
        ptrdiff_t width = columns - c < panel_columns ? columns - c : panel_columns, r = 0;
#define ROWS(count)                                                                                                    \
    for (; r + (count) <= rows; r += (count))                                                                          \
        panel_rows(count, has_many_registers, out + r * stride + c, stride, left.start + r * left.row, left, panel, right, \
                   k, width, adds);
        if (has_many_registers) ROWS(8)
        ROWS(4)
        ROWS(1)
#undef ROWS
    }
}
