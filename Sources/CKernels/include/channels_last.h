#ifndef CHANNELS_LAST_H
#define CHANNELS_LAST_H

#include <stdbool.h>
#include <stddef.h>

// Transposes a matrix [rows, columns] of elements of 4 or 8 bytes into [columns, rows].
void kernel_transpose(void *out, const void *in, ptrdiff_t rows, ptrdiff_t columns, ptrdiff_t out_stride, ptrdiff_t in_stride,
                      ptrdiff_t size);

// Adds a row of `columns` numbers, or nothing, to each row in place; then max(., 0) if asked for.
void kernel_add_to_rows(bool wide, void *rows, const void *row, ptrdiff_t count, ptrdiff_t columns, bool rectifies);

#endif
