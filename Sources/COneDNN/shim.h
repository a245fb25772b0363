#include <dnnl.h>
#include <dlfcn.h>

// oneDNN cuts its work by the number of OpenMP threads. One thread each keeps its results independent of how many threads we have.
static inline void onednn_use_one_thread(void) {
    static _Thread_local int done = 0;
    if (done) return;
    done = 1;
    void (*set)(int) = (void (*)(int))dlsym(RTLD_DEFAULT, "omp_set_num_threads");
    if (set) set(1);
}

// C[m, n] = A·B + beta·C in row-major order, on the calling thread alone.
static inline int onednn_sgemm(char transpose_a, char transpose_b, long m, long n, long k, const float *a, long lda,
                               const float *b, long ldb, float beta, float *c, long ldc) {
    onednn_use_one_thread();
    return (int)dnnl_sgemm(transpose_a, transpose_b, m, n, k, 1.0f, a, lda, b, ldb, beta, c, ldc);
}
