#include "CImages.h"

/// Takes memory for the pixels, or writes into the message why not.
int azmoon_take_planes(AzmoonImage *image, size_t width, size_t height, size_t largest);

/// One row of RGB triples to three planes.
void azmoon_split_row(const uint8_t *row, size_t width, uint8_t *out, size_t plane);
