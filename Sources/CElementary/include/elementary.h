// Elementary functions of float64 (and a few of float32) whose bits are fixed by +, -, *, / and the square root of IEEE 754 alone: the same on
// every processor, with or without fused multiply-adds, in whatever width the compiler makes of them. A C library's are not: it picks
// another variant for each processor.
//
// Each result is within 1 unit in the last place, exp, log and pow within 0.52; special values are those of C's Annex F. They read tables and
// polynomials of our own making (make_tables.py) and rest on two techniques: Tang's table-driven algorithms ("Table-Driven Implementation of
// the Exponential Function in IEEE Floating-Point Arithmetic", 1989; of the logarithm, 1990; of expm1, 1992) and sums and products of two
// numbers (Dekker, "A Floating-Point Technique for Extending the Available Precision", 1971).
//
// Swift sees them as Elementary.exp(x) and so on.
#ifndef ELEMENTARY_H
#define ELEMENTARY_H

#include "elementary_angles.h"
#include "elementary_errors.h"
#include "elementary_exponentials.h"
#include "elementary_logarithms.h"
#include "elementary_powers.h"

#endif
