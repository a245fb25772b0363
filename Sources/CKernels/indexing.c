#include "CKernels.h"
#include "clones.h"

#include <string.h>

CLONES void kernel_index_range(const int64_t *index, ptrdiff_t n, int64_t *smallest, int64_t *largest) {
    int64_t low = index[0], high = index[0];
    for (ptrdiff_t i = 1; i < n; i++) {
        low = index[i] < low ? index[i] : low;
        high = index[i] > high ? index[i] : high;
    }
    *smallest = low;
    *largest = high;
}

ptrdiff_t kernel_true_places(int64_t *out, const bool *mask, ptrdiff_t n) {
    ptrdiff_t count = 0;
    if (!out) {
        for (ptrdiff_t i = 0; i < n; i++) count += mask[i];
        return count;
    }
    for (ptrdiff_t i = 0; i < n; i++)
        if (mask[i]) out[count++] = i;
    return count;
}

void kernel_take_slices(void *out, const void *x, const int64_t *index, ptrdiff_t count, ptrdiff_t extent, ptrdiff_t bytes,
                        ptrdiff_t first, ptrdiff_t last) {
    const char *source = x;
    char *target = (char *)out + first * bytes;
    ptrdiff_t block = first / count, i = first % count;
    for (ptrdiff_t at = first; at < last; at++, target += bytes) {
        const char *slice = source + (block * extent + index[i]) * bytes;
        switch (bytes) {
            case 4: memcpy(target, slice, 4); break;
            case 8: memcpy(target, slice, 8); break;
            default: memcpy(target, slice, (size_t)bytes);
        }
        if (++i == count) {
            i = 0;
            block++;
        }
    }
}

void kernel_put_slices(void *out, const void *x, const int64_t *index, ptrdiff_t count, ptrdiff_t bytes) {
    for (ptrdiff_t i = 0; i < count; i++) memcpy((char *)out + index[i] * bytes, (const char *)x + i * bytes, (size_t)bytes);
}

#define BY_SIZE(STATEMENT)                                                                                             \
    switch (size) {                                                                                                    \
        case 1: { typedef uint8_t E; STATEMENT } break;                                                                \
        case 4: { typedef uint32_t E; STATEMENT } break;                                                               \
        default: { typedef uint64_t E; STATEMENT }                                                                     \
    }

void kernel_take_along(void *out, const void *x, const int64_t *index, ptrdiff_t rows, ptrdiff_t inner, ptrdiff_t size) {
    BY_SIZE({
        for (ptrdiff_t i = 0; i < rows; i++)
            for (ptrdiff_t j = 0; j < inner; j++)
                ((E *)out)[i * inner + j] = ((const E *)x)[index[i * inner + j] * inner + j];
    })
}

void kernel_put_along(void *out, const void *x, const int64_t *index, ptrdiff_t rows, ptrdiff_t inner, ptrdiff_t size) {
    BY_SIZE({
        for (ptrdiff_t i = 0; i < rows; i++)
            for (ptrdiff_t j = 0; j < inner; j++)
                ((E *)out)[index[i * inner + j] * inner + j] = ((const E *)x)[i * inner + j];
    })
}

void kernel_copy_blocks(void *out, ptrdiff_t outStride, const void *x, ptrdiff_t xStride, ptrdiff_t bytes, ptrdiff_t count) {
    for (ptrdiff_t i = 0; i < count; i++)
        memcpy((char *)out + i * outStride, (const char *)x + i * xStride, (size_t)bytes);
}

void kernel_triangle(void *out, const void *x, ptrdiff_t rows, ptrdiff_t columns, ptrdiff_t diagonal, bool upper,
                     ptrdiff_t size, ptrdiff_t first, ptrdiff_t last) {
    for (ptrdiff_t row = first; row < last; row++) {
        // The kept columns end, or start, where column - row crosses the diagonal.
        ptrdiff_t edge = row % rows + diagonal + (upper ? 0 : 1);
        edge = edge < 0 ? 0 : edge > columns ? columns : edge;
        ptrdiff_t from = upper ? edge : 0, to = upper ? columns : edge;
        char *target = (char *)out + row * columns * size;
        const char *source = (const char *)x + row * columns * size;
        memset(target, 0, (size_t)(from * size));
        memcpy(target + from * size, source + from * size, (size_t)((to - from) * size));
        memset(target + to * size, 0, (size_t)((columns - to) * size));
    }
}

#define DEFINE(T, S)                                                                                                   \
    CLONES void kernel_add_slices_##S(T *out, const T *x, const int64_t *index, ptrdiff_t count, ptrdiff_t inner,      \
                                      int64_t from, int64_t to) {                                                      \
        for (ptrdiff_t i = 0; i < count; i++) {                                                                        \
            if (index[i] < from || index[i] >= to) continue;                                                           \
            T *target = out + index[i] * inner;                                                                        \
            const T *source = x + i * inner;                                                                           \
            for (ptrdiff_t j = 0; j < inner; j++) target[j] += source[j];                                              \
        }                                                                                                              \
    }                                                                                                                  \
    void kernel_add_along_##S(T *out, const T *x, const int64_t *index, ptrdiff_t rows, ptrdiff_t inner) {             \
        for (ptrdiff_t i = 0; i < rows; i++)                                                                           \
            for (ptrdiff_t j = 0; j < inner; j++) out[index[i * inner + j] * inner + j] += x[i * inner + j];           \
    }

DEFINE(float, f32)
DEFINE(double, f64)
DEFINE(int64_t, i64)
