#include "CKernels.h"
#include "clones.h"
#include "dispatch.h"

#include <stdint.h>

// Squares of 16 by 16 elements are read row by row and written column by column. What the rows have two squares further on is fetched:
// the processor does not follow as many rows at once.
#define SIDE 16

// Exchanges, in rows a and b of a square, the blocks of one side of the diagonal with those of the other.
#define EXCHANGE(a, b, upper, lower)                                                                                   \
    {                                                                                                                  \
        Row first = __builtin_shufflevector(a, b, upper), second = __builtin_shufflevector(a, b, lower);               \
        a = first;                                                                                                     \
        b = second;                                                                                                    \
    }
#define EIGHTS_UPPER 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23
#define EIGHTS_LOWER 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31
#define FOURS_UPPER 0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27
#define FOURS_LOWER 4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31
#define TWOS_UPPER 0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29
#define TWOS_LOWER 2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31
#define ONES_UPPER 0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30
#define ONES_LOWER 1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31

#define TRANSPOSE(NAME, TYPE)                                                                                          \
    static CLONES void NAME(TYPE *restrict out, const TYPE *restrict in, ptrdiff_t rows, ptrdiff_t columns,            \
                            ptrdiff_t out_stride, ptrdiff_t in_stride) {                                               \
        typedef TYPE Row __attribute__((vector_size(SIDE * sizeof(TYPE)), aligned(sizeof(TYPE))));                     \
        for (ptrdiff_t column = 0; column < columns; column += SIDE) {                                                 \
            ptrdiff_t width = columns - column < SIDE ? columns - column : SIDE;                                       \
            ptrdiff_t row = 0;                                                                                         \
            for (; width == SIDE && row + SIDE <= rows; row += SIDE) {                                                 \
                Row square[SIDE];                                                                                      \
                for (int i = 0; i < SIDE; i++) {                                                                       \
                    const TYPE *from = in + (row + i) * in_stride + column;                                            \
                    square[i] = *(const Row *)from;                                                                    \
                    __builtin_prefetch(from + 2 * SIDE);                                                               \
                }                                                                                                      \
                for (int i = 0; i < 8; i++) EXCHANGE(square[i], square[i + 8], EIGHTS_UPPER, EIGHTS_LOWER)             \
                for (int k = 0; k < SIDE; k += 8)                                                                      \
                    for (int i = k; i < k + 4; i++) EXCHANGE(square[i], square[i + 4], FOURS_UPPER, FOURS_LOWER)       \
                for (int k = 0; k < SIDE; k += 4)                                                                      \
                    for (int i = k; i < k + 2; i++) EXCHANGE(square[i], square[i + 2], TWOS_UPPER, TWOS_LOWER)         \
                for (int i = 0; i < SIDE; i += 2) EXCHANGE(square[i], square[i + 1], ONES_UPPER, ONES_LOWER)           \
                for (int j = 0; j < SIDE; j++) *(Row *)(out + (column + j) * out_stride + row) = square[j];            \
            }                                                                                                          \
            for (ptrdiff_t j = 0; j < width; j++)                                                                      \
                for (ptrdiff_t i = row; i < rows; i++)                                                                 \
                    out[(column + j) * out_stride + i] = in[i * in_stride + column + j];                             \
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
