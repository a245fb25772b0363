#include "winograd.h"

#include "clones.h"
#include "fetch.h"
#include "lanes.h"

// The channels of a group. The last group ends at the last channel and repeats some of the group before.
#define FOR_GROUPS(c, channels)                                                                                        \
    for (ptrdiff_t group = 0, c = 0; c = group * LANES, c < (channels); group++)                              \
        if (c = c + LANES <= (channels) ? c : (channels) - LANES, 1)

// F(4x4, 3x3)
#define POINTS 6
#define TILE 4
#define F(name) name##_4

// out = Bᵀ · in, six numbers each.
#define INPUT_TRANSFORM(in, out)                                                                                       \
    {                                                                                                                  \
        Lanes a = in(4) - 4 * in(2), b = in(3) - 4 * in(1), c2 = in(4) - in(2), d = 2 * (in(3) - in(1));               \
        out(0) = 4 * in(0) - 5 * in(2) + in(4);                                                                        \
        out(1) = a + b;                                                                                                \
        out(2) = a - b;                                                                                                \
        out(3) = c2 + d;                                                                                               \
        out(4) = c2 - d;                                                                                               \
        out(5) = 4 * in(1) - 5 * in(3) + in(5);                                                                        \
    }

// out = Aᵀ · in, six numbers to four.
#define OUTPUT_TRANSFORM(in, out)                                                                                      \
    {                                                                                                                  \
        Lanes a = in(1) + in(2), b = in(1) - in(2), c2 = in(3) + in(4), d = in(3) - in(4);                             \
        out(0) = in(0) + a + c2;                                                                                       \
        out(1) = b + 2 * d;                                                                                            \
        out(2) = a + 4 * c2;                                                                                           \
        out(3) = b + 8 * d + in(5);                                                                                    \
    }

// out = A · in, four numbers to six.
#define GRADIENT_TRANSFORM(in, out)                                                                                    \
    {                                                                                                                  \
        Lanes a = in(0) + in(2), b = in(1) + in(3), c2 = in(0) + 4 * in(2), d = 2 * in(1) + 8 * in(3);                 \
        out(0) = in(0);                                                                                                \
        out(1) = a + b;                                                                                                \
        out(2) = a - b;                                                                                                \
        out(3) = c2 + d;                                                                                               \
        out(4) = c2 - d;                                                                                               \
        out(5) = in(3);                                                                                                \
    }

// out = G · in, three numbers to six.
#define WEIGHT_TRANSFORM(in, out)                                                                                      \
    {                                                                                                                  \
        Lanes a = (in(0) + in(2)) * (-1.0f / 6), b = in(1) * (-1.0f / 6);                                              \
        Lanes c2 = in(0) * (1.0f / 24) + in(2) * (1.0f / 6), d = in(1) * (1.0f / 12);                                  \
        out(0) = in(0) * 0.25f;                                                                                        \
        out(1) = a + b;                                                                                                \
        out(2) = a - b;                                                                                                \
        out(3) = c2 + d;                                                                                               \
        out(4) = c2 - d;                                                                                               \
        out(5) = in(2);                                                                                                \
    }

// out = Gᵀ · in, six numbers to three.
#define WEIGHT_GRADIENT_TRANSFORM(in, out)                                                                             \
    {                                                                                                                  \
        Lanes a = in(1) + in(2), b = in(1) - in(2), c2 = in(3) + in(4), d = in(3) - in(4);                             \
        out(0) = in(0) * 0.25f - a * (1.0f / 6) + c2 * (1.0f / 24);                                                    \
        out(1) = d * (1.0f / 12) - b * (1.0f / 6);                                                                     \
        out(2) = (c2 - a) * (1.0f / 6) + in(5);                                                                        \
    }

#include "winograd.inc"
#undef POINTS
#undef TILE
#undef F
#undef INPUT_TRANSFORM
#undef OUTPUT_TRANSFORM
#undef GRADIENT_TRANSFORM
#undef WEIGHT_TRANSFORM
#undef WEIGHT_GRADIENT_TRANSFORM

// F(2x2, 3x3)
#define POINTS 4
#define TILE 2
#define F(name) name##_2

// out = Bᵀ · in, four numbers each.
#define INPUT_TRANSFORM(in, out)                                                                                       \
    {                                                                                                                  \
        out(0) = in(0) - in(2);                                                                                        \
        out(1) = in(1) + in(2);                                                                                        \
        out(2) = in(2) - in(1);                                                                                        \
        out(3) = in(1) - in(3);                                                                                        \
    }

// out = Aᵀ · in, four numbers to two.
#define OUTPUT_TRANSFORM(in, out)                                                                                      \
    {                                                                                                                  \
        out(0) = in(0) + in(1) + in(2);                                                                                \
        out(1) = in(1) - in(2) - in(3);                                                                                \
    }

// out = A · in, two numbers to four.
#define GRADIENT_TRANSFORM(in, out)                                                                                    \
    {                                                                                                                  \
        out(0) = in(0);                                                                                                \
        out(1) = in(0) + in(1);                                                                                        \
        out(2) = in(0) - in(1);                                                                                        \
        out(3) = -in(1);                                                                                               \
    }

// out = G · in, three numbers to four.
#define WEIGHT_TRANSFORM(in, out)                                                                                      \
    {                                                                                                                  \
        Lanes a = (in(0) + in(2)) * 0.5f, b = in(1) * 0.5f;                                                            \
        out(0) = in(0);                                                                                                \
        out(1) = a + b;                                                                                                \
        out(2) = a - b;                                                                                                \
        out(3) = in(2);                                                                                                \
    }

// out = Gᵀ · in, four numbers to three.
#define WEIGHT_GRADIENT_TRANSFORM(in, out)                                                                             \
    {                                                                                                                  \
        Lanes a = (in(1) + in(2)) * 0.5f;                                                                              \
        out(0) = in(0) + a;                                                                                            \
        out(1) = (in(1) - in(2)) * 0.5f;                                                                               \
        out(2) = a + in(3);                                                                                            \
    }

#include "winograd.inc"

#define OF_TILE(tile, NAME, ...)                                                                                       \
    if ((tile) == 4) {                                                                                                 \
        NAME##_4(__VA_ARGS__);                                                                                         \
    } else {                                                                                                           \
        NAME##_2(__VA_ARGS__);                                                                                         \
    }

void kernel_winograd_input(float *planes, ptrdiff_t plane, const float *images, WinogradImages shape, ptrdiff_t first,
                           ptrdiff_t last) {
    OF_TILE(shape.tile, winograd_input, planes, plane, images, shape, first, last)
}

void kernel_winograd_output(float *images, const float *planes, ptrdiff_t plane, WinogradImages shape, const float *bias,
                            bool rectifies, ptrdiff_t first, ptrdiff_t last) {
    OF_TILE(shape.tile, winograd_output, images, planes, plane, shape, bias, rectifies, first, last)
}

void kernel_winograd_output_gradient(float *planes, ptrdiff_t plane, const float *images, WinogradImages shape,
                                     ptrdiff_t first, ptrdiff_t last) {
    OF_TILE(shape.tile, winograd_output_gradient, planes, plane, images, shape, first, last)
}

void kernel_winograd_weight(ptrdiff_t tile, float *planes, ptrdiff_t plane, const float *weight, ptrdiff_t columns,
                            ptrdiff_t row_stride, ptrdiff_t column_stride, bool flips, ptrdiff_t first, ptrdiff_t last) {
    OF_TILE(tile, winograd_weight, planes, plane, weight, columns, row_stride, column_stride, flips, first, last)
}

void kernel_winograd_weight_gradient(ptrdiff_t tile, float *weight, const float *planes, ptrdiff_t plane, ptrdiff_t inputs,
                                     ptrdiff_t first, ptrdiff_t last) {
    OF_TILE(tile, winograd_weight_gradient, weight, planes, plane, inputs, first, last)
}
