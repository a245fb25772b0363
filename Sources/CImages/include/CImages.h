#ifndef AZMOON_IMAGES_H
#define AZMOON_IMAGES_H

#include <stddef.h>
#include <stdint.h>

/// What decoding gave. libjpeg and libpng report errors by longjmp, which Swift code cannot be jumped over: so the calls are here.
typedef struct {
    /// 3 planes (red, green, blue) of height x width bytes, from malloc; NULL after a failure.
    uint8_t *pixels;
    size_t width;
    size_t height;
    /// Why it failed; ends in a zero byte.
    char message[256];
} AzmoonImage;

/// Decodes the bytes of a JPEG file. CMYK becomes RGB. Images of more than `largest` pixels are refused.
/// Returns 1 on success, 0 on failure.
int azmoon_decode_jpeg(const uint8_t *bytes, size_t count, size_t largest, AzmoonImage *image);

/// Decodes the bytes of a PNG file to 8 bits a channel: grey and palettes become RGB, alpha is dropped, of 16 bits the high 8 stay.
int azmoon_decode_png(const uint8_t *bytes, size_t count, size_t largest, AzmoonImage *image);

/// Gives the pixels back.
void azmoon_image_free(AzmoonImage *image);

/// What encoding gave.
typedef struct {
    /// The file's bytes, from malloc; NULL after a failure.
    uint8_t *bytes;
    size_t count;
    /// Why it failed; ends in a zero byte.
    char message[256];
} AzmoonBytes;

/// Encodes 3 planes of height x width bytes as a PNG file. Returns 1 on success, 0 on failure.
int azmoon_encode_png(const uint8_t *planes, size_t width, size_t height, AzmoonBytes *out);

/// Gives the bytes back.
void azmoon_bytes_free(AzmoonBytes *bytes);

#endif
