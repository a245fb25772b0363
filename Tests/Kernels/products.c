// Products and convolutions of float32.
#include "battery.h"

// How many chains there are is the processor's: what it returns is thrown away.
NO_CASE(kernel_fused_chains)
NO_CASE(kernel_product_scratch)

// A product of [rows, k] and [k, n'], for k = columns and n' = 1 to 100 columns, which is packed into panels of 32.
enum { margin = 64 };
#define RIGHT_COLUMNS (n < 100 ? n : 100)
#define PANELS ((RIGHT_COLUMNS + panel_columns - 1) / panel_columns)
CASE(kernel_pack_panels) {
    const float *matrix = values_f32(0, columns * RIGHT_COLUMNS + margin);
    float *panels = output_f32(PANELS * columns * panel_columns);
    PIECES(PANELS) kernel_pack_panels(panels, matrix, columns, RIGHT_COLUMNS, first, last);
}
CASE(kernel_pack_transposed_panels) {
    const float *matrix = values_f32(0, columns * RIGHT_COLUMNS + margin);
    float *panels = output_f32(PANELS * columns * panel_columns);
    PIECES(PANELS) kernel_pack_transposed_panels(panels, matrix, columns, RIGHT_COLUMNS, first, last);
}
CASE(kernel_tile_product) {
    float *panels = scratch((PANELS * columns * panel_columns + margin) * 4);
    kernel_pack_panels(panels, values_f32(0, columns * RIGHT_COLUMNS + margin), columns, RIGHT_COLUMNS, 0, PANELS);
    TilePanels right = {panels, panel_columns, columns * panel_columns};
    const float *left = values_f32(1, rows * columns);
    for (int adds = 0; adds < 2; adds++) {
        kernel_tile_product(output_f32(rows * RIGHT_COLUMNS), RIGHT_COLUMNS, (MatrixF32){left, columns, 1}, right, rows, columns,
                            RIGHT_COLUMNS, adds);
        kernel_tile_product(output_f32(rows * (RIGHT_COLUMNS + 5)), RIGHT_COLUMNS + 5, (MatrixF32){left, 1, rows}, right, rows, columns,
                            RIGHT_COLUMNS, adds);
    }
}

// [rows, k] by [k, n'] as they lie or transposed, added to a row or to a matrix.
#define PRODUCT(S, MATRIX, T)                                                                                          \
    CASE(kernel_product_##S) {                                                                                         \
        const T *left = values_##S(0, rows * columns), *right = values_##S(1, columns * RIGHT_COLUMNS);               \
        const T *base = ordinary_##S(2, RIGHT_COLUMNS);                                                                \
        T *room = scratch(rows * columns * (ptrdiff_t)sizeof(T));                                                      \
        for (int way = 0; way < 4; way++) {                                                                            \
            MATRIX a = way & 1 ? (MATRIX){left, 1, rows} : (MATRIX){left, columns, 1};                                 \
            MATRIX b = way & 2 ? (MATRIX){right, 1, columns} : (MATRIX){right, RIGHT_COLUMNS, 1};                      \
            T *out = output_##S(rows * (RIGHT_COLUMNS + 5));                                                           \
            bool needs_room = kernel_product_scratch(a.column, rows, columns, RIGHT_COLUMNS) > 0;                      \
            kernel_product_##S(out, RIGHT_COLUMNS + 5, way ? base : NULL, 0, a, b, rows, columns, RIGHT_COLUMNS,       \
                               needs_room ? room : NULL);                                                              \
            kernel_product_##S(out, RIGHT_COLUMNS + 5, out, RIGHT_COLUMNS + 5, a, b, rows, columns, RIGHT_COLUMNS,     \
                               needs_room ? room : NULL);                                                              \
        }                                                                                                              \
    }
PRODUCT(f32, MatrixF32, float)
PRODUCT(f64, MatrixF64, double)

// Two images of 7 by 9 with 16 to 100 channels.
#define CHANNELS (columns < 16 ? 16 : columns < 100 ? columns : 100)
#define TILES(side) ((7 + (side) - 1) / (side) * ((9 + (side) - 1) / (side)) * 2)
#define SIDES for (ptrdiff_t side = 2; side <= 4; side += 2)
static WinogradImages images(ptrdiff_t side) {
    return (WinogradImages){side, 7, 9, CHANNELS, (7 + side - 1) / side, (9 + side - 1) / side, 1, 1};
}
#define PLANE(side) (TILES(side) * CHANNELS + 16)
#define PLANES(side) (((side) + 2) * ((side) + 2))
CASE(kernel_winograd_input) {
    const float *x = values_f32(0, 2 * 63 * CHANNELS + margin);
    SIDES kernel_winograd_input(output_f32(PLANES(side) * PLANE(side)), PLANE(side), x, images(side), 0, TILES(side));
}
CASE(kernel_winograd_output) {
    const float *bias = ordinary_f32(1, CHANNELS + margin);
    SIDES for (int k = 0; k < 2; k++) {
        WinogradImages shape = images(side);
        shape.before_rows = shape.before_columns = 0;
        const float *planes = values_f32(0, PLANES(side) * PLANE(side) + margin);
        kernel_winograd_output(output_f32(2 * 63 * CHANNELS), planes, PLANE(side), shape, k ? bias : NULL, k, 0, TILES(side));
    }
}
CASE(kernel_winograd_output_gradient) {
    const float *x = values_f32(0, 2 * 63 * CHANNELS + margin);
    SIDES {
        WinogradImages shape = images(side);
        shape.before_rows = shape.before_columns = 0;
        kernel_winograd_output_gradient(output_f32(PLANES(side) * PLANE(side)), PLANE(side), x, shape, 0, TILES(side));
    }
}
// Filters of 16 outputs and as many inputs as there are channels.
CASE(kernel_winograd_weight) {
    const float *weight = values_f32(0, 16 * CHANNELS * 9 + margin);
    SIDES for (int flips = 0; flips < 2; flips++) {
        ptrdiff_t plane = 16 * CHANNELS + 16;
        float *planes = output_f32(PLANES(side) * plane);
        if (flips) kernel_winograd_weight(side, planes, plane, weight, CHANNELS, 9 * CHANNELS, 9, true, 0, 16);
        else kernel_winograd_weight(side, planes, plane, weight, 16, 9, 9 * CHANNELS, false, 0, CHANNELS);
    }
}
CASE(kernel_winograd_weight_gradient) {
    SIDES {
        ptrdiff_t plane = 16 * CHANNELS + 16;
        kernel_winograd_weight_gradient(side, output_f32(16 * CHANNELS * 9), values_f32(0, PLANES(side) * plane + margin), plane,
                                        CHANNELS, 0, 16);
    }
}

// Images whose batch, of 16 or 32, is innermost: 3 channels of 6 by 8, padded to 8 by 11.
#define BATCH (n < 17 ? 16 : 32)
#define OUTPUTS (rows < 20 ? rows : 20)
static const BatchLastShape *batch_last_shape(void) {
    static BatchLastShape shape;
    shape = (BatchLastShape){BATCH, 3, OUTPUTS, {8, 11}, {6, 4}, {3, 3}, {1, 2}, {1, 2}};
    return &shape;
}
CASE(kernel_batch_last_place) {
    const ptrdiff_t in[2] = {6, 8}, out[2] = {13, 18}, before[2] = {1, -1}, step[2] = {2, 2};
    float *target = output_f32(3 * 13 * 18 * BATCH);
    const float *source = values_f32(0, 3 * 48 * BATCH);
    PIECES(3) kernel_batch_last_place(target, source, BATCH, in, out, before, step, first, last);
}
CASE(kernel_batch_last_output) {
    const float *in = values_f32(0, 3 * 88 * BATCH), *bias = ordinary_f32(1, OUTPUTS);
    for (int k = 0; k < 2; k++) {
        BatchLastFilters filters = {ordinary_f32(2, OUTPUTS * 27), k ? 9 : 27, k ? 9 * OUTPUTS : 9, k};
        float *out = output_f32(OUTPUTS * 24 * BATCH);
        PIECES(OUTPUTS) kernel_batch_last_output(out, in, batch_last_shape(), &filters, k ? bias : NULL, k, first, last, 0, 6);
    }
}
CASE(kernel_batch_last_weight) {
    const float *in = values_f32(0, 3 * 88 * BATCH), *gradient = values_f32(1, OUTPUTS * 24 * BATCH);
    float *weight = output_f32(OUTPUTS * 27);
    for (ptrdiff_t input = 0; input < 3; input++)
        for (ptrdiff_t row = 0; row < 3; row++)
            PIECES(OUTPUTS) kernel_batch_last_weight(weight, gradient, in, batch_last_shape(), first, last, input, row);
}
CASE(kernel_batch_last_sum) { result(kernel_batch_last_sum(values_f32(0, 16 * n), 16 * n)); }
