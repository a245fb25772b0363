// Factorizations of square and of tall matrices of float64.
#include "battery.h"

#define SIDE (columns < 24 ? columns : 24)
#define TALL (SIDE + rows % 7)

static double *matrix(ptrdiff_t count) {
    double *a = output_f64(count);
    memcpy(a, ordinary_f64(0, count), (size_t)count * sizeof(double));
    return a;
}

CASE(kernel_qr) { kernel_qr(matrix(TALL * SIDE), output_f64(TALL * SIDE), output_f64(SIDE), TALL, SIDE); }
CASE(kernel_svd) { kernel_svd(matrix(TALL * SIDE), output_f64(SIDE), output_f64(SIDE * SIDE), TALL, SIDE); }
CASE(kernel_lu) { result(kernel_lu(matrix(SIDE * SIDE), scratch(SIDE * (ptrdiff_t)sizeof(ptrdiff_t)), SIDE)); }
CASE(kernel_lu_solve) {
    double *a = matrix(SIDE * SIDE);
    ptrdiff_t *pivots = scratch(SIDE * (ptrdiff_t)sizeof(ptrdiff_t));
    kernel_lu(a, pivots, SIDE);
    kernel_lu_solve(a, pivots, SIDE, output_f64(3 * SIDE), 3);
}
