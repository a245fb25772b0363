#include "CKernels.h"
#include "clones.h"
#include "lanes.h"

#include <string.h>

// Keys whose order as unsigned numbers is that of the elements: -0 equals 0, and NaN is the largest.
static inline uint64_t sort_key_f32(float x) {
    if (x != x) return 0xFFFFFFFFu;
    uint32_t bits;
    x = x == 0 ? 0 : x;
    memcpy(&bits, &x, 4);
    return bits >> 31 ? (uint32_t)~bits : bits | 0x80000000u;
}

static inline uint64_t sort_key_f64(double x) {
    if (x != x) return UINT64_MAX;
    uint64_t bits;
    x = x == 0 ? 0 : x;
    memcpy(&bits, &x, 8);
    return bits >> 63 ? ~bits : bits | 0x8000000000000000u;
}

static inline uint64_t sort_key_i64(int64_t x) { return (uint64_t)x ^ 0x8000000000000000u; }

#define T float
#define WIDE double
#define KEY_BYTES 4
#define IS_NAN(x) ((x) != (x))
#define F(name) name##_f32
#include "order.inc"
#undef T
#undef WIDE
#undef KEY_BYTES
#undef F

#define T double
#define WIDE double
#define KEY_BYTES 8
#define F(name) name##_f64
#include "order.inc"
#undef T
#undef WIDE
#undef KEY_BYTES
#undef IS_NAN
#undef F

#define T int64_t
#define WIDE uint64_t
#define KEY_BYTES 8
#define IS_NAN(x) false
#define F(name) name##_i64
#include "order.inc"
