#include "CKernels.h"
#include "clones.h"
#include "dispatch.h"

// Walks the output positions first..<last: `image`, and oz, oy, ox in it. `plane_in` is an image's number of input positions.
#define FOR_POSITIONS(r, first, last)                                                                                  \
    ptrdiff_t plane_in = (r)->input[0] * (r)->input[1] * (r)->input[2];                                                \
    for (ptrdiff_t position = (first); position < (last); position++)                                                  \
        for (ptrdiff_t ox = position % (r)->output[2], oy = position / (r)->output[2] % (r)->output[1],                \
                       rest = position / (r)->output[2] / (r)->output[1], oz = rest % (r)->output[0],                  \
                       image = rest / (r)->output[0], once = 1;                                                        \
             once; once = 0)

// Walks the inputs z, y, x of a region.
#define FOR_REGION(r)                                                                                                  \
    for (ptrdiff_t z = (r)->start[0][oz]; z < (r)->end[0][oz]; z += (r)->step[0])                                      \
        for (ptrdiff_t y = (r)->start[1][oy]; y < (r)->end[1][oy]; y += (r)->step[1])                                  \
            for (ptrdiff_t x = (r)->start[2][ox]; x < (r)->end[2][ox]; x += (r)->step[2])

#define T float
#define F(name) name##_f32
#include "pooling.inc"
#undef T
#undef F

#define T double
#define F(name) name##_f64
#include "pooling.inc"
#undef T
#undef F

void kernel_max_pool(bool wide, void *out, int32_t *places, const void *images, const Regions *regions, ptrdiff_t first,
                     ptrdiff_t last) {
    DISPATCH(max_pool, out, places, images, regions, first, last)
}

void kernel_pick(bool wide, void *out, const int32_t *places, const void *images, const Regions *regions, ptrdiff_t first,
                 ptrdiff_t last) {
    DISPATCH(pick, out, places, images, regions, first, last)
}

void kernel_add_picked(bool wide, void *image, const int32_t *places, const void *gradients, const Regions *regions,
                       ptrdiff_t first, ptrdiff_t last) {
    DISPATCH(add_picked, image, places, gradients, regions, first, last)
}

void kernel_sum_pool(bool wide, void *out, const void *images, const Regions *regions, const double *const *factors,
                     ptrdiff_t first, ptrdiff_t last) {
    DISPATCH(sum_pool, out, images, regions, factors, first, last)
}

void kernel_add_spread(bool wide, void *image, const void *gradients, const Regions *regions, const double *const *factors,
                       ptrdiff_t first, ptrdiff_t last) {
    DISPATCH(add_spread, image, gradients, regions, factors, first, last)
}

void kernel_interpolate(bool wide, void *out, const void *images, const Interpolation *shape, ptrdiff_t first,
                        ptrdiff_t last) {
    DISPATCH(interpolate, out, images, shape, first, last)
}

void kernel_add_interpolated(bool wide, void *image, const void *gradients, const Interpolation *shape, ptrdiff_t first,
                             ptrdiff_t last) {
    DISPATCH(add_interpolated, image, gradients, shape, first, last)
}
