#ifndef UPDATES_H
#define UPDATES_H

#include <stdbool.h>
#include <stddef.h>

// One step of an optimizer over one parameter's memory, in one pass. The formulas are PyTorch's; scalars come in double and are
// rounded once.

// What the optimizers with moving averages share. `decay` is added to the gradient or, if `decoupled`, shrinks the parameter.
typedef struct {
    double lr, beta1, beta2, epsilon, decay;
    bool decoupled;
} moment_settings;

#define DECLARE(T, S)                                                                                                  \
    /* Without momentum `velocity` is not read; `first` sets it to the gradient. */                                    \
    void kernel_sgd_##S(T *p, const T *g, T *velocity, ptrdiff_t n, double lr, double momentum, double dampening,      \
                        double decay, bool nesterov, bool first);                                                      \
    void kernel_adagrad_##S(T *p, const T *g, T *sum, ptrdiff_t n, double lr, double decay, double epsilon);           \
    void kernel_rmsprop_##S(T *p, const T *g, T *square, T *velocity, T *average, ptrdiff_t n, double lr,              \
                            double alpha, double epsilon, double decay, double momentum, bool centered);               \
    /* `decay` is added to the gradient (Adam) or, if `decoupled`, shrinks the parameter (AdamW). */                   \
    void kernel_adam_##S(T *p, const T *g, T *mean, T *square, ptrdiff_t n, double lr, double beta1, double beta2,     \
                         double epsilon, double decay, bool decoupled, double correction1, double correction2);         \
    void kernel_amsgrad_##S(T *p, const T *g, T *mean, T *square, T *largest, ptrdiff_t n, moment_settings settings,   \
                            double correction1, double correction2);                                                   \
    void kernel_adamax_##S(T *p, const T *g, T *mean, T *largest, ptrdiff_t n, moment_settings settings,               \
                           double correction1);                                                                        \
    /* The step is gradient_rate * g + mean_rate * mean, over the root mean square. */                                 \
    void kernel_nadam_##S(T *p, const T *g, T *mean, T *square, ptrdiff_t n, moment_settings settings,                 \
                          double gradient_rate, double mean_rate, double correction2);                                 \
    /* `rate` holds lr and every correction; without `rectified` the step is rate * mean. */                           \
    void kernel_radam_##S(T *p, const T *g, T *mean, T *square, ptrdiff_t n, moment_settings settings, double rate,    \
                          bool rectified);                                                                             \
    void kernel_lion_##S(T *p, const T *g, T *mean, ptrdiff_t n, moment_settings settings);                            \
    void kernel_adadelta_##S(T *p, const T *g, T *square, T *change, ptrdiff_t n, double lr, double rho,               \
                             double epsilon, double decay);                                                            \
    void kernel_rprop_##S(T *p, const T *g, T *previous, T *size, ptrdiff_t n, double down, double up, double least,   \
                          double most);                                                                                \
    void kernel_asgd_##S(T *p, const T *g, T *average, ptrdiff_t n, double eta, double shrink, double mu,              \
                         double decay);                                                                                \
    /* The means, and in `sums` the squared lengths of the parameter and of its update. */                             \
    void kernel_lamb_means_##S(const T *p, const T *g, T *mean, T *square, ptrdiff_t n, moment_settings settings,      \
                               double correction1, double correction2, double *sums);                                  \
    void kernel_lamb_step_##S(T *p, const T *mean, const T *square, ptrdiff_t n, moment_settings settings,             \
                              double correction1, double correction2, double rate);                                    \
    /* A step of Adam as SWATS has it, and in `sums` its squared length and its product with the gradient. */          \
    void kernel_swats_##S(T *p, const T *g, T *mean, T *square, ptrdiff_t n, moment_settings settings, double rate,    \
                          double *sums);

DECLARE(float, f32)
DECLARE(double, f64)
#undef DECLARE

#endif
