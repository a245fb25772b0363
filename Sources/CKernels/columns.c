#include "CKernels.h"
#include "clones.h"
#include "dispatch.h"
#include "window_places.h"

#define T float
#define F(name) name##_f32
#include "columns.inc"
#undef T
#undef F

#define T double
#define F(name) name##_f64
#include "columns.inc"
#undef T
#undef F

void kernel_columns(bool wide, void *columns, const void *images, Window window, ptrdiff_t channel, ptrdiff_t count,
                    ptrdiff_t first, ptrdiff_t last) {
    DISPATCH(columns, columns, images, &window, channel, count, first, last)
}

void kernel_add_columns(bool wide, void *image, const void *columns, Window window, ptrdiff_t channel, ptrdiff_t count) {
    DISPATCH(add_columns, image, columns, &window, channel, count)
}
