#include "multipliers.h"

#include "clones.h"
#include "lanes.h"

CLONES float kernel_fused_chains(ptrdiff_t rounds) {
    // Sixteen sums that do not wait for one another are more than the latency of a multiply-add takes.
    enum { chains = 16 };
    Lanes sums[chains], factor = SPLAT(0.999f), addend = SPLAT(0.001f);
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
