#include <png.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "CImages.h"
#include "planes.h"

typedef struct {
    const uint8_t *bytes;
    size_t rest;
} Source;

static void read_bytes(png_structp decoder, png_bytep out, png_size_t count) {
    Source *source = png_get_io_ptr(decoder);
    if (count > source->rest) png_error(decoder, "the file is cut off");
    memcpy(out, source->bytes, count);
    source->bytes += count;
    source->rest -= count;
}

static void fail(png_structp decoder, png_const_charp text) {
    AzmoonImage *image = png_get_error_ptr(decoder);
    snprintf(image->message, sizeof image->message, "%s", text);
    png_longjmp(decoder, 1);
}

static void be_silent(png_structp decoder, png_const_charp text) {
    (void)decoder;
    (void)text;
}

int azmoon_decode_png(const uint8_t *bytes, size_t count, size_t largest, AzmoonImage *image) {
    Source source = {bytes, count};
    // Changed between setjmp and longjmp.
    uint8_t *volatile pixels = NULL;
    png_bytep *volatile rows = NULL;
    png_infop information = NULL;

    memset(image, 0, sizeof *image);
    png_structp decoder = png_create_read_struct(PNG_LIBPNG_VER_STRING, image, fail, be_silent);
    if (decoder) information = png_create_info_struct(decoder);
    if (!information) {
        snprintf(image->message, sizeof image->message, "libpng did not start");
        png_destroy_read_struct(&decoder, NULL, NULL);
        return 0;
    }
    if (setjmp(png_jmpbuf(decoder))) {
        png_destroy_read_struct(&decoder, &information, NULL);
        free(pixels);
        free(rows);
        azmoon_image_free(image);
        return 0;
    }
    png_set_read_fn(decoder, &source, read_bytes);
    png_read_info(decoder, information);
    size_t width = png_get_image_width(decoder, information), height = png_get_image_height(decoder, information);
    png_set_expand(decoder);
    png_set_strip_16(decoder);
    png_set_strip_alpha(decoder);
    png_set_gray_to_rgb(decoder);
    png_set_interlace_handling(decoder);
    png_read_update_info(decoder, information);
    if (png_get_rowbytes(decoder, information) != 3 * width) png_error(decoder, "its pixels are of an unknown kind");
    if (!azmoon_take_planes(image, width, height, largest)) {
        png_destroy_read_struct(&decoder, &information, NULL);
        return 0;
    }
    pixels = malloc(3 * width * height);
    rows = malloc(height * sizeof *rows);
    if (!pixels || !rows) png_error(decoder, "there is no memory for its pixels");
    for (size_t y = 0; y < height; y++) rows[y] = pixels + 3 * width * y;
    png_read_image(decoder, rows);
    png_read_end(decoder, NULL);
    for (size_t y = 0; y < height; y++) azmoon_split_row(rows[y], width, image->pixels + y * width, width * height);
    png_destroy_read_struct(&decoder, &information, NULL);
    free(pixels);
    free(rows);
    return 1;
}
