// A battery of inputs for the kernels: each case drives one public kernel, and the bits of all that it wrote make one hash, to be
// compared between clones and processors.
//
// A case runs once for each round: a shape and a kind of values. What it asks for comes from counters, so that it is the same everywhere.
#ifndef BATTERY_H
#define BATTERY_H

#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "CKernels.h"

// The shape of this round: a length, or a matrix.
extern ptrdiff_t n, rows, columns;

// Values of the round's kind (of ordinary size; of any finite exponent; with zeros, infinities, NaN, subnormal and largest numbers),
// of ordinary size always, and positive ones of ordinary size. `number` tells the inputs of a case apart.
const float *values_f32(int number, ptrdiff_t count);
const double *values_f64(int number, ptrdiff_t count);
const float *ordinary_f32(int number, ptrdiff_t count);
const double *ordinary_f64(int number, ptrdiff_t count);
const float *positive_f32(int number, ptrdiff_t count);
const double *positive_f64(int number, ptrdiff_t count);
// Whole numbers from 0 to below a limit, and of any size.
const int64_t *indices(int number, ptrdiff_t count, int64_t below);
const int64_t *values_i64(int number, ptrdiff_t count);
const uint8_t *bytes(int number, ptrdiff_t count);

// Memory that a kernel writes, or adds to: it holds ordinary values before, and is hashed after the case with what follows behind it,
// any NaN as one value: which NaN an operation gives is the processor's to choose.
float *output_f32(ptrdiff_t count);
double *output_f64(ptrdiff_t count);
// The same for whole numbers and bytes, of zeros.
int64_t *output_i64(ptrdiff_t count);
int32_t *output_i32(ptrdiff_t count);
uint8_t *output_u8(ptrdiff_t count);
// Memory whose contents do not count.
void *scratch(ptrdiff_t size);
// A result that is no array.
void result(double value);

void add_case(void (*run)(void), const char *kernel, const char *type, const void *address);

// What drives a kernel: CASE(kernel_scale_f32, "") { ... }. Types are told apart where one kernel has several.
#define CASE_OF(FUNCTION, KERNEL, TYPE)                                                                                \
    static void FUNCTION(void);                                                                                        \
    __attribute__((constructor)) static void add_##FUNCTION(void) {                                                   \
        add_case(FUNCTION, #KERNEL, TYPE, (const void *)&KERNEL);                                                      \
    }                                                                                                                  \
    static void FUNCTION(void)
#define CASE(KERNEL) CASE_OF(run_##KERNEL, KERNEL, "")
// No arithmetic: nothing to compare.
#define NO_CASE(KERNEL)                                                                                                \
    __attribute__((constructor)) static void add_##KERNEL(void) { add_case(NULL, #KERNEL, "", NULL); }

#define EACH(KIND, NAME, LAST) for (KIND NAME = 0; NAME <= (LAST); NAME++)
// Work in two pieces, first..<last, as threads take it.
#define PIECES(COUNT)                                                                                                  \
    for (ptrdiff_t all = (COUNT), first = 0, last = (all + 1) / 2; first < all; first = last, last = all)

#endif
