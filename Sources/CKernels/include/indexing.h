#ifndef INDEXING_H
#define INDEXING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Moves of elements of `size` bytes (1, 4 or 8) and of whole slices. Indices have been checked.

// The smallest and the largest of `n` indices, n > 0.
void kernel_index_range(const int64_t *index, ptrdiff_t n, int64_t *smallest, int64_t *largest);
// The places of the true elements; returns how many there are. `out` may be NULL to count only.
ptrdiff_t kernel_true_places(int64_t *out, const bool *mask, ptrdiff_t n);
// Slices first..<last of out[o, i] = x[o, index[i]], where x has `extent` slices of `bytes` for each o, and out has `count`.
void kernel_take_slices(void *out, const void *x, const int64_t *index, ptrdiff_t count, ptrdiff_t extent, ptrdiff_t bytes,
                        ptrdiff_t first, ptrdiff_t last);
// out[index[i]] = x[i] for slices of `bytes`, in order: of equal indices the last wins.
void kernel_put_slices(void *out, const void *x, const int64_t *index, ptrdiff_t count, ptrdiff_t bytes);
// out[i, j] = x[index[i, j], j] for `rows` rows of `inner` elements.
void kernel_take_along(void *out, const void *x, const int64_t *index, ptrdiff_t rows, ptrdiff_t inner, ptrdiff_t size);
// out[index[i, j], j] = x[i, j], in order.
void kernel_put_along(void *out, const void *x, const int64_t *index, ptrdiff_t rows, ptrdiff_t inner, ptrdiff_t size);
// `count` blocks of `bytes`, each `outStride` and `xStride` bytes after the one before.
void kernel_copy_blocks(void *out, ptrdiff_t outStride, const void *x, ptrdiff_t xStride, ptrdiff_t bytes, ptrdiff_t count);
// Rows first..<last of matrices of `rows` by `columns`: what lies on or above (below) the diagonal is kept, the rest is 0.
void kernel_triangle(void *out, const void *x, ptrdiff_t rows, ptrdiff_t columns, ptrdiff_t diagonal, bool upper,
                     ptrdiff_t size, ptrdiff_t first, ptrdiff_t last);

#define DECLARE(T, S)                                                                                                  \
    /* out[index[i], :] += x[i, :] in the order of i, for targets from..<to. */                                        \
    void kernel_add_slices_##S(T *out, const T *x, const int64_t *index, ptrdiff_t count, ptrdiff_t inner,             \
                               int64_t from, int64_t to);                                                              \
    /* out[index[i, j], j] += x[i, j] in the order of i. */                                                            \
    void kernel_add_along_##S(T *out, const T *x, const int64_t *index, ptrdiff_t rows, ptrdiff_t inner);

DECLARE(float, f32)
DECLARE(double, f64)
DECLARE(int64_t, i64)
#undef DECLARE

#endif
