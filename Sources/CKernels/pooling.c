#include "CKernels.h"

#include <math.h>

#include "clones.h"
#include "dispatch.h"
#include "lanes.h"

// Walks the positions first..<last of images of these extents: `image`, and z, y, x in it.
#define FOR_POSITIONS(extents, z, y, x, first, last)                                                                   \
    for (ptrdiff_t position = (first), x = position % (extents)[2], y = position / (extents)[2] % (extents)[1],        \
                   rest = position / (extents)[2] / (extents)[1], z = rest % (extents)[0], image = rest / (extents)[0]; \
         position < (last); position++,                                                                                \
                   (void)(++x == (extents)[2] && (x = 0, ++y == (extents)[1]) && (y = 0, ++z == (extents)[0]) &&       \
                          (z = 0, ++image)))

#define PLACE(extents, z, y, x) (((z) * (extents)[1] + (y)) * (extents)[2] + (x))
#define PLANE(extents) ((extents)[0] * (extents)[1] * (extents)[2])

// Walks the inputs z, y, x of the region of an output oz, oy, ox.
#define FOR_REGION(r)                                                                                                  \
    for (ptrdiff_t z = (r)->start[0][oz]; z < (r)->end[0][oz]; z += (r)->step[0])                                      \
        for (ptrdiff_t y = (r)->start[1][oy]; y < (r)->end[1][oy]; y += (r)->step[1])                                  \
            for (ptrdiff_t x = (r)->start[2][ox]; x < (r)->end[2][ox]; x += (r)->step[2])

// Walks the inputs z, y, x that an output oz, oy, ox has to write where no two regions meet: each from its region's beginning to that
// of the next, the outermost to the ends of the image.
#define FOR_OWN(r)                                                                                                     \
    for (ptrdiff_t z = OWN(r, 0, oz), last_z = OWN(r, 0, oz + 1); z < last_z; z++)                                     \
        for (ptrdiff_t y = OWN(r, 1, oy), last_y = OWN(r, 1, oy + 1); y < last_y; y++)                                 \
            for (ptrdiff_t x = OWN(r, 2, ox), last_x = OWN(r, 2, ox + 1); x < last_x; x++)
#define OWN(r, axis, o) ((o) == 0 ? 0 : (o) == (r)->output[axis] ? (r)->input[axis] : (r)->start[axis][o])

// Calls TILE, which keeps its numbers in registers, for as many vectors of channels as there are, two or one at a time, and REST for
// the channels from `c` on that are left.
#define FOR_CHANNELS(channels, TILE, REST)                                                                             \
    {                                                                                                                  \
        ptrdiff_t c = 0;                                                                                               \
        for (; c + 2 * LANES <= (channels); c += 2 * LANES) TILE(2);                                                   \
        for (; c + LANES <= (channels); c += LANES) TILE(1);                                                           \
        if (c < (channels)) REST;                                                                                      \
    }

typedef int32_t Places __attribute__((vector_size(LANES * 4), aligned(4)));

#define T float
#define BITS int32_t
#define F(name) name##_f32
#include "pooling.inc"
#undef T
#undef BITS
#undef F

#define T double
#define BITS int64_t
#define F(name) name##_f64
#include "pooling.inc"
#undef T
#undef BITS
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

void kernel_place_picked(bool wide, void *images, const int32_t *places, const void *gradients, const Regions *regions,
                         ptrdiff_t first, ptrdiff_t last) {
    DISPATCH(place_picked, images, places, gradients, regions, first, last)
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
