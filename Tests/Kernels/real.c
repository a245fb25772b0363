// Kernels of float32 and float64.
#include "battery.h"

#define T float
#define S f32
#define WIDE false
#include "real.inc"
#undef T
#undef S
#undef WIDE

#define T double
#define S f64
#define WIDE true
#include "real.inc"
