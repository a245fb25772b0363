#ifndef MULTIPLIERS_H
#define MULTIPLIERS_H

#include <stddef.h>

// Fused multiply-adds of float32 in registers, as many at once as the processor can begin: what no product can outrun. Returns a
// number that depends on all of them.
float kernel_fused_chains(ptrdiff_t rounds);

// How many floating-point operations a round has.
enum { fused_chain_operations = 2 * 16 * 12 };

#endif
