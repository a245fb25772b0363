#include "dropout.h"

#include <string.h>

#include "clones.h"
#include "lanes.h"

// Eight blocks side by side: a word of each in the low half of a lane. The high halves hold rubbish, which LOW and shifts drop.
typedef uint64_t Words __attribute__((vector_size(64)));
enum { BLOCKS = 8 };

#define LOW(x) ((x) & 0xFFFFFFFF)

// Which of the numbers have highest 53 bits of `threshold` and above: all bits of a lane or none.
#define KEPT(low, high) ((Words)((LOW(low) | (high) << 32) >> 11 >= threshold))

CLONES void kernel_dropout_mask(float *mask, ptrdiff_t count, uint64_t seed, uint64_t role, uint64_t threshold, float kept,
                                ptrdiff_t first, ptrdiff_t last) {
    uint32_t bits;
    memcpy(&bits, &kept, sizeof bits);
    for (ptrdiff_t block = first; block < last; block += BLOCKS) {
        Words index = (uint64_t)block + (Words){0, 1, 2, 3, 4, 5, 6, 7};
        Words a = index, b = index >> 32, c = role + (Words){0}, d = (role >> 32) + (Words){0};
        uint32_t even = (uint32_t)seed, odd = (uint32_t)(seed >> 32);
        UNROLL for (int round = 0; round < 10; round++) {
            Words left = LOW(a) * 0xD2511F53, right = LOW(c) * 0xCD9E8D57;
            a = right >> 32 ^ b ^ even;
            b = right;
            c = left >> 32 ^ d ^ odd;
            d = left;
            even += 0x9E3779B9, odd += 0xBB67AE85;
        }
        Words pairs = (KEPT(a, b) & bits) | (KEPT(c, d) & (uint64_t)bits << 32);
        ptrdiff_t blocks = last - block < BLOCKS ? last - block : BLOCKS, rest = count - 2 * block;
        memcpy(mask + 2 * block, &pairs, (size_t)(2 * blocks < rest ? 2 * blocks : rest) * sizeof *mask);
    }
}
