#include "multipliers.h"

#include "clones.h"
#include "lanes.h"

// Sums that do not wait for one another, more than the latency of a multiply-add takes; `chains` of them stay in registers.
INLINE float fused_chains(int chains, ptrdiff_t rounds) {
    Lanes sums[12], factor = SPLAT(0.999f), addend = SPLAT(0.001f);
    UNROLL for (int i = 0; i < chains; i++) sums[i] = SPLAT(0.01f * (float)i);
    for (ptrdiff_t round = 0; round < rounds; round++) {
        UNROLL for (int i = 0; i < chains; i++) sums[i] = FUSED(sums[i], factor, addend);
    }
    Lanes all = sums[0];
    for (int i = 1; i < chains; i++) all += sums[i];
    float sum = 0;
    for (int lane = 0; lane < LANES; lane++) sum += all[lane];
    return sum;
}

CLONES float kernel_fused_chains(ptrdiff_t rounds) {
    return HAS_MANY_REGISTERS ? fused_chains(12, rounds) : fused_chains(6, 2 * rounds);
}
