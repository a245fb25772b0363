#include <cblas.h>

// The LAPACK routines in OpenBLAS that are used. Matrices are stored by columns.
#define DECLARE(T, S)                                                                                                  \
    void S##geqrf_(const int *m, const int *n, T *a, const int *lda, T *tau, T *work, const int *lwork, int *info);    \
    void S##orgqr_(const int *m, const int *n, const int *k, T *a, const int *lda, const T *tau, T *work,              \
                   const int *lwork, int *info);                                                                       \
    void S##gesdd_(const char *job, const int *m, const int *n, T *a, const int *lda, T *s, T *u, const int *ldu,      \
                   T *vt, const int *ldvt, T *work, const int *lwork, int *iwork, int *info);                          \
    void S##getrf_(const int *m, const int *n, T *a, const int *lda, int *pivots, int *info);                          \
    void S##gesv_(const int *n, const int *columns, T *a, const int *lda, int *pivots, T *b, const int *ldb, int *info);

DECLARE(float, s)
DECLARE(double, d)
#undef DECLARE
