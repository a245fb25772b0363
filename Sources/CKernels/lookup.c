#include "CKernels.h"
#include "clones.h"
#include "dispatch.h"
#include "scalar_functions.h"

#define T float
#define F(name) name##_f32
#include "lookup.inc"
#undef T
#undef F

#define T double
#define F(name) name##_f64
#include "lookup.inc"
#undef T
#undef F

void kernel_lookup_rows(bool wide, void *out, const void *table, const int64_t *index, ptrdiff_t columns, ptrdiff_t first,
                        ptrdiff_t last) {
    DISPATCH(lookup_rows, out, table, index, columns, first, last)
}

void kernel_lookup_add(bool wide, void *gradient, const void *dy, const int64_t *index, int64_t skipped, ptrdiff_t n,
                       ptrdiff_t columns, ptrdiff_t first, ptrdiff_t last) {
    DISPATCH(lookup_add, gradient, dy, index, skipped, n, columns, first, last)
}
