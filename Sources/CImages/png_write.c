#include <png.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "CImages.h"

int azmoon_encode_png(const uint8_t *planes, size_t width, size_t height, AzmoonBytes *out) {
    memset(out, 0, sizeof *out);
    size_t plane = width * height;
    uint8_t *rows = malloc(3 * plane);
    if (!rows) {
        snprintf(out->message, sizeof out->message, "there is no memory for its pixels");
        return 0;
    }
    for (size_t i = 0; i < plane; i++) {
        for (size_t channel = 0; channel < 3; channel++) rows[3 * i + channel] = planes[channel * plane + i];
    }
    png_image encoder;
    memset(&encoder, 0, sizeof encoder);
    encoder.version = PNG_IMAGE_VERSION;
    encoder.width = (png_uint_32)width;
    encoder.height = (png_uint_32)height;
    encoder.format = PNG_FORMAT_RGB;
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(encoder);
    out->bytes = malloc(size);
    int done = out->bytes && png_image_write_to_memory(&encoder, out->bytes, &size, 0, rows, 0, NULL);
    if (done) {
        out->count = size;
    } else {
        snprintf(out->message, sizeof out->message, "%s", out->bytes ? encoder.message : "there is no memory for it");
        azmoon_bytes_free(out);
    }
    png_image_free(&encoder);
    free(rows);
    return done ? 1 : 0;
}

void azmoon_bytes_free(AzmoonBytes *bytes) {
    free(bytes->bytes);
    bytes->bytes = NULL;
}
