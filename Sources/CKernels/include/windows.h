#ifndef WINDOWS_H
#define WINDOWS_H

#include <stdbool.h>
#include <stddef.h>

// A window that slides over channels-last images: output o reads, through tap k, input o * stride - before + k * dilation along
// each of depth, height and width.
typedef struct {
    ptrdiff_t input[3], output[3], kernel[3], stride[3], before[3], dilation[3];
    // All channels of the images, of which a kernel may take a part.
    ptrdiff_t channels;
} Window;

// What the output positions first..<last see of `count` channels from `channel` on: one row each, [count, taps], zero beyond the
// edges. Positions are counted over all images.
void kernel_columns(bool wide, void *columns, const void *images, Window window, ptrdiff_t channel, ptrdiff_t count,
                    ptrdiff_t first, ptrdiff_t last);

// Adds the rows of one image's output positions back to where kernel_columns reads them.
void kernel_add_columns(bool wide, void *image, const void *columns, Window window, ptrdiff_t channel, ptrdiff_t count);

#endif
