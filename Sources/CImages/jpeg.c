#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jpeglib.h>

#include <jerror.h>

#include "CImages.h"
#include "planes.h"

typedef struct {
    struct jpeg_error_mgr base;
    jmp_buf caller;
    char *message;
} Errors;

static void fail(j_common_ptr common) {
    Errors *errors = (Errors *)common->err;
    char text[JMSG_LENGTH_MAX];
    errors->base.format_message(common, text);
    snprintf(errors->message, sizeof(((AzmoonImage *)0)->message), "%s", text);
    longjmp(errors->caller, 1);
}

/// libjpeg only warns of damaged pixels and goes on with grey ones.
static void warn(j_common_ptr common, int level) {
    if (level >= 0) return;
    switch (common->err->msg_code) {
    case JWRN_JPEG_EOF:
    case JWRN_HIT_MARKER:
    case JWRN_HUFF_BAD_CODE:
    case JWRN_ARITH_BAD_CODE:
    case JWRN_MUST_RESYNC:
    case JWRN_BOGUS_PROGRESSION:
        fail(common);
    default:
        break;
    }
}

static void be_silent(j_common_ptr common) { (void)common; }

/// One row of CMYK to RGB. Adobe's programs store it inverted.
static void convert_cmyk(const uint8_t *row, size_t width, int inverted, uint8_t *out, size_t plane) {
    for (size_t x = 0; x < width; x++) {
        for (int channel = 0; channel < 3; channel++) {
            int ink = inverted ? 255 - row[4 * x + channel] : row[4 * x + channel];
            int light = inverted ? row[4 * x + 3] : 255 - row[4 * x + 3];
            int product = ink * light + 128;
            int value = light - (((product >> 8) + product) >> 8);
            out[channel * plane + x] = (uint8_t)(value < 0 ? 0 : value);
        }
    }
}

int azmoon_decode_jpeg(const uint8_t *bytes, size_t count, size_t largest, AzmoonImage *image) {
    struct jpeg_decompress_struct decoder;
    Errors errors;
    // Changed between setjmp and longjmp.
    uint8_t *volatile row = NULL;

    memset(image, 0, sizeof *image);
    memset(&decoder, 0, sizeof decoder);
    decoder.err = jpeg_std_error(&errors.base);
    errors.base.error_exit = fail;
    errors.base.emit_message = warn;
    errors.base.output_message = be_silent;
    errors.message = image->message;
    if (setjmp(errors.caller)) {
        jpeg_destroy_decompress(&decoder);
        free(row);
        azmoon_image_free(image);
        return 0;
    }
    jpeg_create_decompress(&decoder);
    jpeg_mem_src(&decoder, (unsigned char *)bytes, (unsigned long)count);
    jpeg_read_header(&decoder, TRUE);
    int is_cmyk = decoder.jpeg_color_space == JCS_CMYK || decoder.jpeg_color_space == JCS_YCCK;
    decoder.out_color_space = is_cmyk ? JCS_CMYK : JCS_RGB;
    jpeg_calc_output_dimensions(&decoder);

    size_t width = decoder.output_width, height = decoder.output_height, plane = width * height;
    if (!azmoon_take_planes(image, width, height, largest)) {
        jpeg_destroy_decompress(&decoder);
        return 0;
    }
    jpeg_start_decompress(&decoder);
    row = malloc(width * (size_t)decoder.output_components);
    if (!row) ERREXIT1(&decoder, JERR_OUT_OF_MEMORY, 0);
    while (decoder.output_scanline < height) {
        uint8_t *out = image->pixels + decoder.output_scanline * width;
        JSAMPROW rows[1] = {row};
        if (jpeg_read_scanlines(&decoder, rows, 1) != 1) continue;
        if (is_cmyk) {
            convert_cmyk(row, width, decoder.saw_Adobe_marker, out, plane);
        } else {
            azmoon_split_row(row, width, out, plane);
        }
    }
    jpeg_destroy_decompress(&decoder);
    free(row);
    return 1;
}
