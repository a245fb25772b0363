#include "CKernels.h"
#include "clones.h"
#include "dispatch.h"

#include <stdint.h>

// Squares of 16 by 16 elements stay in the first cache while they are read along one side and written along the other.
#define SIDE 16

#define TRANSPOSE(NAME, TYPE)                                                                                          \
    static CLONES void NAME(TYPE *restrict out, const TYPE *restrict in, ptrdiff_t rows, ptrdiff_t columns,            \
                            ptrdiff_t out_stride, ptrdiff_t in_stride) {                                               \
        for (ptrdiff_t column = 0; column < columns; column += SIDE) {                                                 \
            ptrdiff_t width = columns - column < SIDE ? columns - column : SIDE;                                       \
            ptrdiff_t row = 0;                                                                                         \
            for (; row + SIDE <= rows; row += SIDE)                                                                    \
                for (ptrdiff_t j = 0; j < width; j++)                                                                  \
                    for (ptrdiff_t i = 0; i < SIDE; i++)                                                               \
                        out[(column + j) * out_stride + row + i] = in[(row + i) * in_stride + column + j];             \
            for (ptrdiff_t j = 0; j < width; j++)                                                                      \
                for (ptrdiff_t i = row; i < rows; i++)                                                                 \
                    out[(column + j) * out_stride + i] = in[i * in_stride + column + j];                               \
        }                                                                                                              \
    }

TRANSPOSE(transpose4, uint32_t)
TRANSPOSE(transpose8, uint64_t)

void kernel_transpose(void *out, const void *in, ptrdiff_t rows, ptrdiff_t columns, ptrdiff_t out_stride, ptrdiff_t in_stride,
                      ptrdiff_t size) {
    if (size == 4) {
        transpose4(out, in, rows, columns, out_stride, in_stride);
    } else {
        transpose8(out, in, rows, columns, out_stride, in_stride);
    }
}

#define ADD_TO_ROWS(NAME, TYPE)                                                                                        \
    static CLONES void NAME(TYPE *rows, const TYPE *row, ptrdiff_t count, ptrdiff_t columns, bool rectifies) {         \
        for (ptrdiff_t i = 0; i < count; i++) {                                                                        \
            TYPE *target = rows + i * columns;                                                                         \
            if (row)                                                                                                   \
                for (ptrdiff_t c = 0; c < columns; c++) target[c] += row[c];                                           \
            if (rectifies)                                                                                             \
                for (ptrdiff_t c = 0; c < columns; c++) target[c] = target[c] < 0 ? 0 : target[c];                     \
        }                                                                                                              \
    }

ADD_TO_ROWS(add_to_rows_f32, float)
ADD_TO_ROWS(add_to_rows_f64, double)

void kernel_add_to_rows(bool wide, void *rows, const void *row, ptrdiff_t count, ptrdiff_t columns, bool rectifies) {
    DISPATCH(add_to_rows, rows, row, count, columns, rectifies)
}
