#ifndef ORDER_H
#define ORDER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define DECLARE(T, S)                                                                                                  \
    /* The largest (or smallest) of each row and where it first stands; NaN wins. `index` may be NULL. */              \
    void kernel_extreme_rows_##S(bool largest, T *out, int64_t *index, const T *x, ptrdiff_t rows, ptrdiff_t columns); \
    /* The same of each column of [rows, columns] whose rows are `stride` apart. */                                    \
    void kernel_extreme_columns_##S(bool largest, T *out, int64_t *index, const T *x, ptrdiff_t rows,                  \
                                    ptrdiff_t columns, ptrdiff_t stride);                                              \
    /* Running sums or products down the columns of [n, inner], from the front or the back. */                         \
    void kernel_scan_##S(bool product, bool reverse, T *out, const T *x, ptrdiff_t n, ptrdiff_t inner);                \
    /* order[i, :] sorts row i, equals in their order; NaN counts as the largest. `scratch` holds 3 · columns. */      \
    void kernel_argsort_rows_##S(int64_t *order, const T *x, ptrdiff_t rows, ptrdiff_t columns, bool descending,       \
                                 uint64_t *scratch);

DECLARE(float, f32)
DECLARE(double, f64)
DECLARE(int64_t, i64)
#undef DECLARE

#endif
