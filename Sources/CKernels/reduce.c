#include <string.h>

#include "CKernels.h"
#include "clones.h"
#include "scalar_functions.h"

#define T float
#define F(name) name##_f32
#include "reduce.inc"
#undef T
#undef F

#define T double
#define F(name) name##_f64
#include "reduce.inc"

CLONES void kernel_sum_rows_i64(int64_t *out, const int64_t *x, ptrdiff_t rows, ptrdiff_t columns) {
    for (ptrdiff_t i = 0; i < rows; i++, x += columns) {
        uint64_t sum = 0;
        for (ptrdiff_t j = 0; j < columns; j++) sum += (uint64_t)x[j];
        out[i] = (int64_t)sum;
    }
}

CLONES void kernel_sum_columns_i64(int64_t *out, const int64_t *x, ptrdiff_t rows, ptrdiff_t columns, ptrdiff_t stride) {
    for (ptrdiff_t j = 0; j < columns; j++) out[j] = 0;
    for (ptrdiff_t i = 0; i < rows; i++)
        for (ptrdiff_t j = 0; j < columns; j++) out[j] = (int64_t)((uint64_t)out[j] + (uint64_t)x[i * stride + j]);
}
