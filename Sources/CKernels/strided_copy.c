#include "CKernels.h"

#include <string.h>

#define ROW(TYPE)                                                                                                      \
    if (gather) {                                                                                                      \
        for (ptrdiff_t i = 0; i < n; i++) ((TYPE *)packed)[i] = ((const TYPE *)strided)[i * step];                     \
    } else {                                                                                                           \
        for (ptrdiff_t i = 0; i < n; i++) ((TYPE *)strided)[i * step] = ((const TYPE *)packed)[i];                     \
    }

static void row(char *packed, char *strided, ptrdiff_t n, ptrdiff_t step, ptrdiff_t size, bool gather) {
    switch (size) {
        case 1: ROW(uint8_t) return;
        case 4: ROW(uint32_t) return;
        default: ROW(uint64_t) return;
    }
}

void kernel_strided_copy(void *destination, const void *source, const ptrdiff_t *extents, const ptrdiff_t *strides,
                         ptrdiff_t rank, ptrdiff_t size, bool gather) {
    char *packed = gather ? destination : (char *)source;
    char *strided = gather ? (char *)source : destination;
    for (ptrdiff_t axis = 0; axis < rank; axis++)
        if (extents[axis] == 0) return;
    if (rank == 0) {
        memcpy(destination, source, (size_t)size);
        return;
    }
    ptrdiff_t index[8] = {0};
    ptrdiff_t inner = extents[rank - 1];
    for (;;) {
        row(packed, strided, inner, strides[rank - 1], size, gather);
        packed += inner * size;
        ptrdiff_t axis = rank - 2;
        for (; axis >= 0; axis--) {
            strided += strides[axis] * size;
            if (++index[axis] < extents[axis]) break;
            strided -= strides[axis] * extents[axis] * size;
            index[axis] = 0;
        }
        if (axis < 0) return;
    }
}
