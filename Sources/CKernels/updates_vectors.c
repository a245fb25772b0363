#include "CKernels.h"
#include "clones.h"
#include "scalar_functions.h"
#include "updates_sums.h"

#define T float
#define F(name) name##_f32
#include "updates_vectors.inc"
#undef T
#undef F

#define T double
#define F(name) name##_f64
#include "updates_vectors.inc"
