// Sums in double over a fixed number of lanes, so that their order depends on the number of elements alone.
#ifndef UPDATES_SUMS_H
#define UPDATES_SUMS_H

#define SUM_LANES 16

// Runs statements that add to one lane `l` at index `i` over 0..<n, in an order that n alone decides.
#define OVER_LANES(...)                                                                                                \
    ptrdiff_t block = 0;                                                                                               \
    for (; block + SUM_LANES <= n; block += SUM_LANES)                                                                 \
        for (int l = 0; l < SUM_LANES; l++) { ptrdiff_t i = block + l; __VA_ARGS__ }                                   \
    for (int l = 0; block + l < n; l++) { ptrdiff_t i = block + l; __VA_ARGS__ }

INLINE double sum_of_lanes(double *lane) {
    for (int width = SUM_LANES / 2; width > 0; width /= 2)
        for (int l = 0; l < width; l++) lane[l] += lane[l + width];
    return lane[0];
}

#endif
