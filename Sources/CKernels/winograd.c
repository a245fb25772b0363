#include "winograd.h"

#include <string.h>

#include "clones.h"

// Sixteen channels at once; memory need not be aligned.
typedef float Lanes __attribute__((vector_size(64), aligned(4)));
typedef int Bits __attribute__((vector_size(64), aligned(4)));

// The channels of a group. The last group ends at the last channel and repeats some of the group before.
#define FOR_GROUPS(c, channels)                                                                                        \
    for (ptrdiff_t group = 0, c = 0; c = group * winograd_lanes, c < (channels); group++)                              \
        if (c = c + winograd_lanes <= (channels) ? c : (channels) - winograd_lanes, 1)

#define LOAD(p) (*(const Lanes *)(p))
#define STORE(p, value) (*(Lanes *)(p) = (value))

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

// A tile's place: its image and the image's row and column where it begins.
#define TILE(tile)                                                                                                     \
    ptrdiff_t per_image = s.tile_rows * s.tile_columns, image_number = (tile) / per_image;                             \
    ptrdiff_t top = (tile) % per_image / s.tile_columns * winograd_tile - s.before_rows;                               \
    ptrdiff_t left = (tile) % s.tile_columns * winograd_tile - s.before_columns;                                       \
    ptrdiff_t base = image_number * s.height * s.width;

CLONES void kernel_winograd_input(float *planes, ptrdiff_t plane, const float *images, WinogradImages s, ptrdiff_t first,
                                  ptrdiff_t last) {
    static const float zeros[winograd_lanes] = {0};
    for (ptrdiff_t tile = first; tile < last; tile++) {
        TILE(tile)
        // Where each of the 36 inputs lies, and how far its channels are: not at all for the zeros beyond the edges.
        const float *place[36];
        ptrdiff_t step[36];
        for (ptrdiff_t k = 0; k < 36; k++) {
            ptrdiff_t y = top + k / 6, x = left + k % 6;
            bool inside = y >= 0 && y < s.height && x >= 0 && x < s.width;
            place[k] = inside ? images + (base + y * s.width + x) * s.channels : zeros;
            step[k] = inside;
        }
        float *row = planes + (tile - first) * s.channels;
        FOR_GROUPS(c, s.channels) {
            Lanes t[6][6];
            for (int j = 0; j < 6; j++) {
#define IN(i) LOAD(place[(i) * 6 + j] + c * step[(i) * 6 + j])
#define OUT(i) t[i][j]
                Lanes column[6];
                for (int i = 0; i < 6; i++) column[i] = IN(i);
#undef IN
#define IN(i) column[i]
                INPUT_TRANSFORM(IN, OUT)
#undef IN
#undef OUT
            }
            for (int i = 0; i < 6; i++) {
                Lanes out[6];
#define IN(j) t[i][j]
#define OUT(j) out[j]
                INPUT_TRANSFORM(IN, OUT)
#undef IN
#undef OUT
                for (int j = 0; j < 6; j++) STORE(row + (i * 6 + j) * plane + c, out[j]);
            }
        }
    }
}

CLONES void kernel_winograd_output(float *images, const float *planes, ptrdiff_t plane, WinogradImages s, const float *bias,
                                   bool rectifies, ptrdiff_t first, ptrdiff_t last) {
    for (ptrdiff_t tile = first; tile < last; tile++) {
        TILE(tile)
        ptrdiff_t rows = s.height - top < 4 ? s.height - top : 4, columns = s.width - left < 4 ? s.width - left : 4;
        const float *row = planes + (tile - first) * s.channels;
        FOR_GROUPS(c, s.channels) {
            Lanes t[4][6];
            for (int j = 0; j < 6; j++) {
#define IN(i) in[i]
#define OUT(i) t[i][j]
                Lanes in[6];
                for (int i = 0; i < 6; i++) in[i] = LOAD(row + (i * 6 + j) * plane + c);
                OUTPUT_TRANSFORM(IN, OUT)
#undef IN
#undef OUT
            }
            Lanes start = {0};
            if (bias) start = LOAD(bias + c);
            for (ptrdiff_t i = 0; i < rows; i++) {
                Lanes out[4];
#define IN(j) t[i][j]
#define OUT(j) out[j]
                OUTPUT_TRANSFORM(IN, OUT)
#undef IN
#undef OUT
                float *target = images + (base + (top + i) * s.width + left) * s.channels + c;
                for (ptrdiff_t j = 0; j < 4; j++) {
                    if (j >= columns) break;
                    Lanes value = out[j] + start;
                    if (rectifies) value = (Lanes)((Bits)value & ~(value < 0));
                    STORE(target + j * s.channels, value);
                }
            }
        }
    }
}

CLONES void kernel_winograd_output_gradient(float *planes, ptrdiff_t plane, const float *images, WinogradImages s,
                                            ptrdiff_t first, ptrdiff_t last) {
    static const float zeros[winograd_lanes] = {0};
    for (ptrdiff_t tile = first; tile < last; tile++) {
        TILE(tile)
        const float *place[16];
        ptrdiff_t step[16];
        for (ptrdiff_t k = 0; k < 16; k++) {
            ptrdiff_t y = top + k / 4, x = left + k % 4;
            bool inside = y >= 0 && y < s.height && x >= 0 && x < s.width;
            place[k] = inside ? images + (base + y * s.width + x) * s.channels : zeros;
            step[k] = inside;
        }
        float *row = planes + (tile - first) * s.channels;
        FOR_GROUPS(c, s.channels) {
            Lanes t[6][4];
            for (int j = 0; j < 4; j++) {
                Lanes in[4];
                for (int i = 0; i < 4; i++) in[i] = LOAD(place[i * 4 + j] + c * step[i * 4 + j]);
#define IN(i) in[i]
#define OUT(i) t[i][j]
                GRADIENT_TRANSFORM(IN, OUT)
#undef IN
#undef OUT
            }
            for (int i = 0; i < 6; i++) {
                Lanes out[6];
#define IN(j) t[i][j]
#define OUT(j) out[j]
                GRADIENT_TRANSFORM(IN, OUT)
#undef IN
#undef OUT
                for (int j = 0; j < 6; j++) STORE(row + (i * 6 + j) * plane + c, out[j]);
            }
        }
    }
}

CLONES void kernel_winograd_weight(float *planes, ptrdiff_t plane, const float *weight, ptrdiff_t columns,
                                   ptrdiff_t row_stride, ptrdiff_t column_stride, bool flips, ptrdiff_t first,
                                   ptrdiff_t last) {
    for (ptrdiff_t row = first; row < last; row++) {
        FOR_GROUPS(column, columns) {
            const float *filters = weight + row * row_stride + column * column_stride;
            Lanes g[9], t[6][3];
            for (int k = 0; k < 9; k++)
                for (int l = 0; l < winograd_lanes; l++) g[k][l] = filters[l * column_stride + (flips ? 8 - k : k)];
            for (int j = 0; j < 3; j++) {
#define IN(i) g[(i) * 3 + j]
#define OUT(i) t[i][j]
                WEIGHT_TRANSFORM(IN, OUT)
#undef IN
#undef OUT
            }
            float *target = planes + row * columns + column;
            for (int i = 0; i < 6; i++) {
                Lanes out[6];
#define IN(j) t[i][j]
#define OUT(j) out[j]
                WEIGHT_TRANSFORM(IN, OUT)
#undef IN
#undef OUT
                for (int j = 0; j < 6; j++) STORE(target + (i * 6 + j) * plane, out[j]);
            }
        }
    }
}

CLONES void kernel_winograd_weight_gradient(float *weight, const float *planes, ptrdiff_t plane, ptrdiff_t inputs,
                                            ptrdiff_t first, ptrdiff_t last) {
    for (ptrdiff_t o = first; o < last; o++) {
        FOR_GROUPS(c, inputs) {
            const float *source = planes + o * inputs + c;
            Lanes t[3][6];
            for (int j = 0; j < 6; j++) {
                Lanes in[6];
                for (int i = 0; i < 6; i++) in[i] = LOAD(source + (i * 6 + j) * plane);
#define IN(i) in[i]
#define OUT(i) t[i][j]
                WEIGHT_GRADIENT_TRANSFORM(IN, OUT)
#undef IN
#undef OUT
            }
            float *filters = weight + (o * inputs + c) * 9;
            for (int i = 0; i < 3; i++) {
                Lanes out[3];
#define IN(j) t[i][j]
#define OUT(j) out[j]
                WEIGHT_GRADIENT_TRANSFORM(IN, OUT)
#undef IN
#undef OUT
                for (int j = 0; j < 3; j++)
                    for (int l = 0; l < winograd_lanes; l++) filters[l * 9 + i * 3 + j] = out[j][l];
            }
        }
    }
}
