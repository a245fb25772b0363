#ifndef UPDATES_H
#define UPDATES_H

#include <stdbool.h>
#include <stddef.h>

// One step of an optimizer over one parameter's memory, in one pass. The formulas are PyTorch's; scalars come in double and are
// rounded once.
#define DECLARE(T, S)                                                                                                  \
    /* Without momentum `velocity` is not read; `first` sets it to the gradient. */                                    \
    void kernel_sgd_##S(T *p, const T *g, T *velocity, ptrdiff_t n, double lr, double momentum, double dampening,      \
                        double decay, bool nesterov, bool first);                                                      \
    void kernel_adagrad_##S(T *p, const T *g, T *sum, ptrdiff_t n, double lr, double decay, double epsilon);           \
    void kernel_rmsprop_##S(T *p, const T *g, T *square, T *velocity, T *average, ptrdiff_t n, double lr,              \
                            double alpha, double epsilon, double decay, double momentum, bool centered);               \
    /* `decay` is added to the gradient (Adam) or, if `decoupled`, shrinks the parameter (AdamW). */                   \
    void kernel_adam_##S(T *p, const T *g, T *mean, T *square, ptrdiff_t n, double lr, double beta1, double beta2,     \
                         double epsilon, double decay, bool decoupled, double correction1, double correction2);

DECLARE(float, f32)
DECLARE(double, f64)
#undef DECLARE

#endif
