#include <math.h>
#include <stdbool.h>

#include "CKernels.h"
#include "clones.h"
#include "elementary.h"

#define INLINE static inline __attribute__((always_inline))

// Sums run in 32 lanes whose order is fixed.
typedef double Lane __attribute__((vector_size(64), aligned(8)));
enum { LANE = 8, LANES = 4 };

INLINE double dot(const double *x, const double *y, ptrdiff_t n) {
    Lane sum[LANES] = {{0}};
    ptrdiff_t i = 0;
    for (; i + LANE * LANES <= n; i += LANE * LANES)
        for (int l = 0; l < LANES; l++) sum[l] += *(const Lane *)(x + i + l * LANE) * *(const Lane *)(y + i + l * LANE);
    for (int l = 0; i < n; i++, l++) sum[l / LANE][l % LANE] += x[i] * y[i];
    Lane total = (sum[0] + sum[2]) + (sum[1] + sum[3]);
    return ((total[0] + total[4]) + (total[2] + total[6])) + ((total[1] + total[5]) + (total[3] + total[7]));
}

// x + a y, in place.
INLINE void add(double *restrict x, double a, const double *restrict y, ptrdiff_t n) {
    for (ptrdiff_t i = 0; i < n; i++) x[i] += a * y[i];
}

// A power of two that takes the largest magnitude near 1, so that no square leaves the range of numbers; 1 where none is finite and above 0.
static double scale_of(const double *x, ptrdiff_t n) {
    double largest = 0;
    for (ptrdiff_t i = 0; i < n; i++) largest = fabs(x[i]) > largest ? fabs(x[i]) : largest;
    if (!(largest > 0 && largest < INFINITY)) return 1;
    int64_t exponent = (int64_t)(elementary_bits(largest) >> 52) - 1023;
    return elementary_power_of_two(exponent > 1000 ? -1000 : exponent < -1000 ? 1000 : -exponent);
}

static void multiply(double *x, double factor, ptrdiff_t n) {
    for (ptrdiff_t i = 0; i < n; i++) x[i] *= factor;
}

// Applies I - factor v vᵀ, where v begins with 1, which is not stored.
INLINE void reflect(double *x, const double *v, double factor, ptrdiff_t size) {
    double share = factor * (x[0] + dot(v + 1, x + 1, size - 1));
    x[0] -= share;
    add(x + 1, -share, v + 1, size - 1);
}

// Householder's reflections (1958), as LAPACK's dgeqr2 has them.
CLONES void kernel_qr(double *a, double *q, double *factors, ptrdiff_t m, ptrdiff_t n) {
    ptrdiff_t count = m < n ? m : n;
    double scale = scale_of(a, m * n);
    multiply(a, scale, m * n);
    for (ptrdiff_t k = 0; k < count; k++) {
        double *v = a + k * m + k;
        double below = dot(v + 1, v + 1, m - k - 1);
        factors[k] = 0;
        if (below == 0) continue;
        double diagonal = -copysign(__builtin_elementwise_sqrt(v[0] * v[0] + below), v[0]);
        factors[k] = (diagonal - v[0]) / diagonal;
        double first = v[0] - diagonal;
        for (ptrdiff_t i = 1; i < m - k; i++) v[i] /= first;
        v[0] = diagonal;
        for (ptrdiff_t j = k + 1; j < n; j++) reflect(a + j * m + k, v, factors[k], m - k);
    }
    // Q is the product of the reflections, applied to the unit vectors from the last to the first.
    for (ptrdiff_t i = 0; i < m * count; i++) q[i] = 0;
    for (ptrdiff_t k = 0; k < count; k++) q[k * m + k] = 1;
    for (ptrdiff_t k = count - 1; k >= 0; k--)
        for (ptrdiff_t j = k; j < count && factors[k] != 0; j++) reflect(q + j * m + k, a + k * m + k, factors[k], m - k);
    multiply(a, 1 / scale, m * n);
}

// (x, y) becomes (c x - s y, s x + c y).
INLINE void rotate(double *restrict x, double *restrict y, double c, double s, ptrdiff_t n) {
    for (ptrdiff_t i = 0; i < n; i++) {
        double first = x[i], second = y[i];
        x[i] = c * first - s * second;
        y[i] = s * first + c * second;
    }
}

static void exchange(double *x, double *y, ptrdiff_t n) {
    for (ptrdiff_t i = 0; i < n; i++) { double other = x[i]; x[i] = y[i]; y[i] = other; }
}

// Makes columns k... of u, which have no direction of their own, orthonormal to those before: the first unit vectors that lie far enough from them.
static void complete(double *u, ptrdiff_t first, ptrdiff_t m, ptrdiff_t n) {
    ptrdiff_t place = 0;
    for (ptrdiff_t k = first; k < n; k++) {
        double *column = u + k * m;
        for (;; place = (place + 1) % m) {
            // What is left of the unit vector is on average (m - k)/m.
            double rest = 1;
            for (ptrdiff_t j = 0; j < k; j++) rest -= u[j * m + place] * u[j * m + place];
            if (rest * 2 * (double)m >= (double)(m - k)) break;
        }
        for (ptrdiff_t i = 0; i < m; i++) column[i] = i == place;
        for (int again = 0; again < 2; again++)
            for (ptrdiff_t j = 0; j < k; j++) add(column, -dot(u + j * m, column, m), u + j * m, m);
        double length = __builtin_elementwise_sqrt(dot(column, column, m));
        for (ptrdiff_t i = 0; i < m; i++) column[i] /= length;
    }
}

// Hestenes' one-sided Jacobi method (1958) with the larger column first (de Rijk, 1989): pairs of columns are rotated until all are orthogonal.
CLONES void kernel_svd(double *a, double *s, double *v, ptrdiff_t m, ptrdiff_t n) {
    double scale = scale_of(a, m * n);
    multiply(a, scale, m * n);
    for (ptrdiff_t i = 0; i < n * n; i++) v[i] = 0;
    for (ptrdiff_t i = 0; i < n; i++) v[i * n + i] = 1;
    bool rotated = true;
    for (int sweep = 0; sweep < 60 && rotated; sweep++) {
        rotated = false;
        for (ptrdiff_t i = 0; i < n - 1; i++) {
            for (ptrdiff_t j = i + 1; j < n; j++) {
                double *x = a + i * m, *y = a + j * m;
                double xx = dot(x, x, m), yy = dot(y, y, m), xy = dot(x, y, m);
                if (yy > xx) {
                    exchange(x, y, m);
                    exchange(v + i * n, v + j * n, n);
                    double other = xx;
                    xx = yy;
                    yy = other;
                }
                if (fabs(xy) <= 1e-15 * __builtin_elementwise_sqrt(xx) * __builtin_elementwise_sqrt(yy)) continue;
                rotated = true;
                double zeta = (yy - xx) / (2 * xy);
                double tangent = copysign(1, zeta) / (fabs(zeta) + __builtin_elementwise_sqrt(1 + zeta * zeta));
                double c = 1 / __builtin_elementwise_sqrt(1 + tangent * tangent);
                rotate(x, y, c, c * tangent, m);
                rotate(v + i * n, v + j * n, c, c * tangent, n);
            }
        }
    }
    // Thousands of rotations have changed lengths by their roundings.
    for (ptrdiff_t j = 0; j < n; j++) {
        double length = __builtin_elementwise_sqrt(dot(v + j * n, v + j * n, n));
        for (ptrdiff_t i = 0; i < n; i++) v[j * n + i] /= length;
        for (ptrdiff_t i = 0; i < m; i++) a[j * m + i] /= length;
    }
    ptrdiff_t directions = 0;
    for (ptrdiff_t j = 0; j < n; j++) s[j] = __builtin_elementwise_sqrt(dot(a + j * m, a + j * m, m));
    for (ptrdiff_t i = 0; i < n; i++) {
        ptrdiff_t largest = i;
        for (ptrdiff_t j = i + 1; j < n; j++) largest = s[j] > s[largest] ? j : largest;
        if (largest != i) {
            exchange(s + i, s + largest, 1);
            exchange(a + i * m, a + largest * m, m);
            exchange(v + i * n, v + largest * n, n);
        }
        if (s[i] > 1e-140) directions = i + 1;
    }
    for (ptrdiff_t j = 0; j < directions; j++)
        for (ptrdiff_t i = 0; i < m; i++) a[j * m + i] /= s[j];
    complete(a, directions, m, n);
    multiply(s, 1 / scale, n);
}

// Gaussian elimination by columns.
CLONES bool kernel_lu(double *a, ptrdiff_t *pivots, ptrdiff_t n) {
    bool has_inverse = true;
    for (ptrdiff_t k = 0; k < n; k++) {
        ptrdiff_t pivot = k;
        for (ptrdiff_t i = k + 1; i < n; i++) pivot = fabs(a[k * n + i]) > fabs(a[k * n + pivot]) ? i : pivot;
        pivots[k] = pivot;
        if (pivot != k) for (ptrdiff_t j = 0; j < n; j++) exchange(a + j * n + k, a + j * n + pivot, 1);
        double diagonal = a[k * n + k];
        if (diagonal == 0) { has_inverse = false; continue; }
        for (ptrdiff_t i = k + 1; i < n; i++) a[k * n + i] /= diagonal;
        for (ptrdiff_t j = k + 1; j < n; j++)
            if (a[j * n + k] != 0) add(a + j * n + k + 1, -a[j * n + k], a + k * n + k + 1, n - k - 1);
    }
    return has_inverse;
}

CLONES void kernel_lu_solve(const double *a, const ptrdiff_t *pivots, ptrdiff_t n, double *b, ptrdiff_t columns) {
    for (ptrdiff_t column = 0; column < columns; column++, b += n) {
        for (ptrdiff_t k = 0; k < n; k++)
            if (pivots[k] != k) exchange(b + k, b + pivots[k], 1);
        for (ptrdiff_t k = 0; k < n; k++) add(b + k + 1, -b[k], a + k * n + k + 1, n - k - 1);
        for (ptrdiff_t k = n - 1; k >= 0; k--) {
            b[k] /= a[k * n + k];
            add(b, -b[k], a + k * n, k);
        }
    }
}
