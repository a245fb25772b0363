#include "CKernels.h"
#include "clones.h"
#include "scalar_functions.h"

// Rows of so many columns are taken sixteen at a time: alone, each leaves lanes idle and waits for its logarithm.
enum { narrow_columns = 64 };

#define T float
#define F(name) name##_f32
#include "rows.inc"
#undef T
#undef F

#define T double
#define F(name) name##_f64
#include "rows.inc"
