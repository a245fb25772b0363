#include "planes.h"

#include <stdio.h>
#include <stdlib.h>

int azmoon_take_planes(AzmoonImage *image, size_t width, size_t height, size_t largest) {
    if (width == 0 || height == 0 || width > largest / height) {
        snprintf(
            image->message, sizeof image->message, "its header announces %zu x %zu pixels; from 1 to %zu can be read",
            width, height, largest);
        return 0;
    }
    image->pixels = malloc(3 * width * height);
    if (!image->pixels) {
        snprintf(image->message, sizeof image->message, "there is no memory for %zu x %zu pixels", width, height);
        return 0;
    }
    image->width = width;
    image->height = height;
    return 1;
}

void azmoon_split_row(const uint8_t *row, size_t width, uint8_t *out, size_t plane) {
    for (size_t x = 0; x < width; x++) {
        out[x] = row[3 * x];
        out[plane + x] = row[3 * x + 1];
        out[2 * plane + x] = row[3 * x + 2];
    }
}

void azmoon_image_free(AzmoonImage *image) {
    free(image->pixels);
    image->pixels = NULL;
}
