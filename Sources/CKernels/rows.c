#include "CKernels.h"
#include "clones.h"
#include "scalar_functions.h"

#define T float
#define F(name) name##_f32
#include "rows.inc"
#undef T
#undef F

#define T double
#define F(name) name##_f64
#include "rows.inc"
