#include "CKernels.h"
#include "clones.h"
#include "scalar_functions.h"
#include "updates_sums.h"

// The scalars of an optimizer with moving averages, rounded once.
#define MOMENT_SCALARS                                                                                                 \
    T k1 = (T)(1 - settings.beta1), b2 = (T)settings.beta2, k2 = (T)(1 - settings.beta2), e = (T)settings.epsilon;     \
    T shrink = settings.decoupled ? (T)(1 - settings.lr * settings.decay) : (T)1;                                      \
    T d = settings.decoupled ? (T)0 : (T)settings.decay;                                                               \
    (void)k2;

#define T float
#define F(name) name##_f32
#include "updates.inc"
#undef T
#undef F

#define T double
#define F(name) name##_f64
#include "updates.inc"
