#ifndef LOOKUP_H
#define LOOKUP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Reading by index, and its gradient: adding by index, in the order of the indices, so that sums have the same bits always.
// Arrays are of float64 if `wide`, else of float32.

// Row i of out [n, columns] is row index[i] of the table, for rows from `first` to `last`.
void kernel_lookup_rows(bool wide, void *out, const void *table, const int64_t *index, ptrdiff_t columns, ptrdiff_t first,
                        ptrdiff_t last);
// Adds row i of dy [n, columns] to row index[i] of the table's gradient, but for index `skipped`; columns from `first` to `last`.
void kernel_lookup_add(bool wide, void *gradient, const void *dy, const int64_t *index, int64_t skipped, ptrdiff_t n,
                       ptrdiff_t columns, ptrdiff_t first, ptrdiff_t last);

#endif
