#ifndef LINEAR_ALGEBRA_H
#define LINEAR_ALGEBRA_H

#include <stdbool.h>
#include <stddef.h>

// Factorizations of matrices of float64 that are stored by columns.

// A = Q R for `a` of m x n, whose upper triangle becomes R; `q` takes the first min(m, n) columns of Q, `factors` as many numbers. The signs are LAPACK's.
void kernel_qr(double *a, double *q, double *factors, ptrdiff_t m, ptrdiff_t n);

// A = U diag(s) Vᵀ for `a` of m x n with m >= n and finite elements: it becomes U, `v` takes V, of n x n, and s the singular values in falling order.
void kernel_svd(double *a, double *s, double *v, ptrdiff_t m, ptrdiff_t n);

// P A = L U with partial pivoting: `a` of n x n becomes L below its diagonal and U above, pivots[k] is the row that was exchanged with row k. Whether A has an
// inverse, as far as the numbers tell.
bool kernel_lu(double *a, ptrdiff_t *pivots, ptrdiff_t n);

// Replaces each of `columns` right sides by the solution.
void kernel_lu_solve(const double *a, const ptrdiff_t *pivots, ptrdiff_t n, double *b, ptrdiff_t columns);

#endif
