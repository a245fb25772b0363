// Kernels of one type each: whole numbers, bytes, moves, and what has no arithmetic at all.
#include "battery.h"

CASE(kernel_binary_i64) {
    const int64_t *a = values_i64(0, n), *b = values_i64(1, n);
    const BinaryKernel list[] = {BinaryAdd, BinarySubtract, BinaryMultiply, BinaryMaximum, BinaryMinimum};
    for (int k = 0; k < 5; k++) kernel_binary_i64(list[k], output_i64(n), a, 1, b, 1, n);
}
CASE(kernel_compare_i64) {
    const int64_t *a = values_i64(0, n), *b = values_i64(1, n);
    EACH(CompareKernel, op, CompareGreaterOrEqual) kernel_compare_i64(op, (bool *)output_u8(n), a, 1, b, 1, n);
}
CASE(kernel_floor_divide_i64) { kernel_floor_divide_i64(output_i64(n), values_i64(0, n), 1, values_i64(1, n), 1, n); }
CASE(kernel_dropout_mask) {
    float *mask = output_f32(n);
    PIECES((n + 1) / 2) kernel_dropout_mask(mask, n, 0x123456789ABCDEF, 0xFEDCBA9876543210, 1ull << 52, 1.5f, first, last);
}
CASE(kernel_remainder_i64) { kernel_remainder_i64(output_i64(n), values_i64(0, n), 1, values_i64(1, n), 1, n); }
CASE(kernel_clamp_i64) { kernel_clamp_i64(output_i64(n), values_i64(0, n), -40, 60, n); }
CASE(kernel_sum_rows_i64) { kernel_sum_rows_i64(output_i64(rows), values_i64(0, rows * columns), rows, columns); }
CASE(kernel_sum_columns_i64) {
    kernel_sum_columns_i64(output_i64(columns), values_i64(0, rows * (columns + 1)), rows, columns, columns + 1);
}
CASE(kernel_extreme_rows_i64) {
    const int64_t *x = values_i64(0, rows * columns);
    for (int largest = 0; largest < 2; largest++)
        kernel_extreme_rows_i64(largest, output_i64(rows), output_i64(rows), x, rows, columns);
}
CASE(kernel_extreme_columns_i64) {
    const int64_t *x = values_i64(0, rows * columns);
    for (int largest = 0; largest < 2; largest++)
        kernel_extreme_columns_i64(largest, output_i64(columns), output_i64(columns), x, rows, columns, columns);
}
CASE(kernel_scan_i64) {
    const int64_t *x = values_i64(0, rows * columns);
    for (int k = 0; k < 4; k++) kernel_scan_i64(k / 2, k % 2, output_i64(rows * columns), x, rows, columns);
}
CASE(kernel_argsort_rows_i64) {
    const int64_t *x = values_i64(0, rows * columns);
    for (int falls = 0; falls < 2; falls++)
        kernel_argsort_rows_i64(output_i64(rows * columns), x, rows, columns, falls, scratch(24 * columns));
}
CASE(kernel_add_slices_i64) {
    kernel_add_slices_i64(output_i64(7 * columns), values_i64(0, rows * columns), indices(1, rows, 7), rows, columns, 1, 7);
}
CASE(kernel_add_along_i64) {
    kernel_add_along_i64(output_i64(7 * columns), values_i64(0, rows * columns), indices(1, rows * columns, 7), rows, columns);
}
CASE_OF(run_kernel_convert_i64, kernel_convert, "i64") {
    const int64_t *x = values_i64(0, n);
    kernel_convert(output_f32(n), ElementFloat32, x, ElementInt64, n);
    kernel_convert(output_f64(n), ElementFloat64, x, ElementInt64, n);
    kernel_convert(output_u8(n), ElementUInt8, x, ElementInt64, n);
    kernel_convert(output_u8(n), ElementBool, x, ElementInt64, n);
}

// Zeros and ones.
static const bool *mask(int number, ptrdiff_t count) {
    uint8_t *out = scratch(count);
    const uint8_t *random = bytes(number, count);
    for (ptrdiff_t i = 0; i < count; i++) out[i] = random[i] & 1;
    return (const bool *)out;
}

CASE_OF(run_kernel_convert_u8, kernel_convert, "u8") {
    const uint8_t *x = bytes(0, n);
    const bool *b = mask(1, n);
    kernel_convert(output_f32(n), ElementFloat32, x, ElementUInt8, n);
    kernel_convert(output_i64(n), ElementInt64, x, ElementUInt8, n);
    kernel_convert(output_f64(n), ElementFloat64, b, ElementBool, n);
    kernel_convert(output_f32(n), ElementFloat32, b, ElementBool, n);
}
CASE(kernel_logical) {
    const bool *a = mask(0, n), *b = mask(1, n);
    EACH(LogicalKernel, op, LogicalXor) kernel_logical(op, (bool *)output_u8(n), a, 1, b, 1, n);
}
CASE(kernel_logical_not) { kernel_logical_not((bool *)output_u8(n), mask(0, n), n); }
CASE(kernel_where) {
    const bool *c = mask(0, n);
    kernel_where(output_f32(n), c, values_f32(1, n), 1, values_f32(2, n), 0, n, 4);
    kernel_where(output_f64(n), c, values_f64(1, n), 1, values_f64(2, n), 1, n, 8);
    kernel_where(output_u8(n), c, bytes(1, n), 1, bytes(2, n), 1, n, 1);
}
CASE(kernel_index_range) {
    int64_t *ends = output_i64(2);
    kernel_index_range(values_i64(0, n), n, &ends[0], &ends[1]);
}
CASE(kernel_true_places) { result((double)kernel_true_places(output_i64(n), mask(0, n), n)); }
CASE(kernel_take_slices) {
    const int64_t *index = indices(1, 9, rows);
    kernel_take_slices(output_f32(2 * 9 * columns), values_f32(0, 2 * rows * columns), index, 9, rows, columns * 4, 0, 18);
}
CASE(kernel_put_slices) {
    kernel_put_slices(output_f32(7 * columns), values_f32(0, rows * columns), indices(1, rows, 7), rows, columns * 4);
}
CASE(kernel_take_along) {
    kernel_take_along(output_f32(rows * columns), values_f32(0, 7 * columns), indices(1, rows * columns, 7), rows, columns, 4);
}
CASE(kernel_put_along) {
    kernel_put_along(output_f32(7 * columns), values_f32(0, rows * columns), indices(1, rows * columns, 7), rows, columns, 4);
}
CASE(kernel_copy_blocks) {
    kernel_copy_blocks(output_f32(rows * (columns + 3)), (columns + 3) * 4, values_f32(0, rows * columns), columns * 4, columns * 4, rows);
}
CASE(kernel_triangle) {
    const float *x = values_f32(0, rows * columns);
    for (int upper = 0; upper < 2; upper++)
        kernel_triangle(output_f32(rows * columns), x, rows, columns, 1, upper, 4, 0, rows);
}
CASE(kernel_strided_copy) {
    // A matrix transposed, and back.
    const ptrdiff_t extents[2] = {columns, rows}, strides[2] = {1, columns};
    kernel_strided_copy(output_f32(rows * columns), values_f32(0, rows * columns), extents, strides, 2, 4, true);
    kernel_strided_copy(output_f64(rows * columns), values_f64(0, rows * columns), extents, strides, 2, 8, false);
}

static const int32_t *places(int number, ptrdiff_t count, int64_t below) {
    const int64_t *wide = indices(number, count, below);
    int32_t *out = scratch(count * 4);
    for (ptrdiff_t i = 0; i < count; i++) out[i] = (int32_t)wide[i];
    return out;
}
CASE(azmoon_gather_bytes) {
    const float *scale = ordinary_f32(3, 2), *shift = ordinary_f32(4, 2);
    azmoon_gather_bytes(bytes(0, 20 * 2 * columns), places(1, 30, 20), places(2, rows, 30), (size_t)rows, 2, (size_t)columns, scale,
                        shift, output_f32(rows * 2 * columns));
}
CASE(azmoon_gather_labels) {
    azmoon_gather_labels(bytes(0, 20), places(1, 30, 20), places(2, n, 30), (size_t)n, output_i64(n));
}
CASE(azmoon_byte_sums) {
    uint64_t *sums = (uint64_t *)output_i64(2);
    azmoon_byte_sums(bytes(0, n), (size_t)n, &sums[0], &sums[1]);
}
CASE(azmoon_checksum) { *(uint64_t *)output_i64(1) = azmoon_checksum(bytes(0, n), (size_t)n); }

NO_CASE(kernel_clone)
NO_CASE(kernel_clone_at)
NO_CASE(kernel_sleep)
NO_CASE(kernel_wake_all)
NO_CASE(kernel_nanoseconds)
NO_CASE(kernel_pause)
NO_CASE(kernel_gradient_recording)
NO_CASE(kernel_set_gradient_recording)
NO_CASE(kernel_anomaly_detection)
NO_CASE(kernel_set_anomaly_detection)
