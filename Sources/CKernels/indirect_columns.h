// How the gradients of a map's weights are cut into panels of columns and tiles of results.
#ifndef INDIRECT_COLUMNS_H
#define INDIRECT_COLUMNS_H

#include "indirect_rows.h"
#include "indirect_weight.h"
#include "lanes.h"

// Results of a tile: eight rows of two vectors fill 32 registers, six rows of one vector 16.
INLINE ptrdiff_t tile_rows(void) { return HAS_MANY_REGISTERS ? 8 : 6; }

INLINE ptrdiff_t tiles_of(ptrdiff_t results) { return (results + tile_rows() - 1) / tile_rows(); }

// Whether a panel is 32 channels of one tap.
INLINE bool has_whole_panels(const IndirectShape *s) { return s->in_channels % panel_width == 0; }

// The first of a panel's columns in the matrix, and how many it has.
INLINE ptrdiff_t first_column(const IndirectShape *s, ptrdiff_t panel) {
    ptrdiff_t taps = indirect_taps(s);
    return has_whole_panels(s) ? panel % taps * s->in_channels + panel / taps * panel_width : panel * panel_width;
}
INLINE ptrdiff_t column_count(const IndirectShape *s, ptrdiff_t panel) {
    return smaller(panel_width, indirect_taps(s) * s->in_channels - first_column(s, panel));
}

#endif
