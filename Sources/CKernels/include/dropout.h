#ifndef DROPOUT_H
#define DROPOUT_H

#include <stddef.h>
#include <stdint.h>

// The masks of dropout, drawn by Philox4x32-10 (Salmon et al., SC 2011): number i of 64 bits is the half i & 1 of the block of counter
// (i >> 1, role) under the key `seed`.

// Numbers 2 * first..<min(2 * last, count) of a mask: 0 where the highest 53 bits of a draw are below `threshold`, else `kept`.
void kernel_dropout_mask(float *mask, ptrdiff_t count, uint64_t seed, uint64_t role, uint64_t threshold, float kept, ptrdiff_t first,
                         ptrdiff_t last);

#endif
