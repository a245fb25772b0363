#include "CKernels.h"
#include "clones.h"
#include "scalar_functions.h"

#define T float
#define F(name) name##_f32
#define TWO_AT_A_TIME _Pragma("clang loop interleave_count(2)")
#include "elementwise.inc"
#undef T
#undef F
#undef TWO_AT_A_TIME

#define T double
#define F(name) name##_f64
// These loops branch, and stay scalar.
#define TWO_AT_A_TIME
#include "elementwise.inc"
