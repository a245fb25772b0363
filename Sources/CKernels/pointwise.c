#include "CKernels.h"
#include "clones.h"
#include "float_functions.h"
#include "scalar_functions.h"

#define T float
#define F(name) name##_f32
// The remainder of a division is exact.
#define FMOD fmodf
// In vectors, and after them the few arguments that are too far for those. `out` is not `x`.
#define NEAR_LOOP(NAME)                                                                                                \
    {                                                                                                                  \
        int far = 0;                                                                                                   \
        for (ptrdiff_t i = 0; i < n; i++) {                                                                            \
            out[i] = near_##NAME(x[i]);                                                                                \
            far |= is_far_##NAME(x[i]);                                                                                \
        }                                                                                                              \
        for (ptrdiff_t i = 0; far && i < n; i++)                                                                       \
            if (is_far_##NAME(x[i])) out[i] = (T)elementary_##NAME(x[i]);                                              \
        return;                                                                                                        \
    }
#include "pointwise.inc"
#undef T
#undef F
#undef FMOD
#undef NEAR_LOOP

#define T double
#define F(name) name##_f64
#define FMOD fmod
#define NEAR_LOOP(NAME) LOOP(elementary_##NAME(v))
#include "pointwise.inc"
#undef T
#undef F
#undef FMOD
#undef NEAR_LOOP

static inline int64_t floor_quotient(int64_t a, int64_t b) {
    if (b == 0) return 0;
    if (b == -1) return (int64_t)(0 - (uint64_t)a);
    int64_t q = a / b;
    return a % b != 0 && (a < 0) != (b < 0) ? q - 1 : q;
}

static inline int64_t remainder_of_i64(int64_t a, int64_t b) {
    return b == 0 ? 0 : (int64_t)((uint64_t)a - (uint64_t)floor_quotient(a, b) * (uint64_t)b);
}

#define PAIRS(T, EXPRESSION)                                                                                           \
    for (ptrdiff_t i = 0; i < n; i++) { T x = a[i * sa], y = b[i * sb]; out[i] = EXPRESSION; }                         \
    return;

#define DEFINE(T, S)                                                                                                   \
    CLONES void kernel_clamp_##S(T *out, const T *x, T lower, T upper, ptrdiff_t n) {                                  \
        for (ptrdiff_t i = 0; i < n; i++) {                                                                            \
            T v = x[i] < lower ? lower : x[i];                                                                         \
            out[i] = v > upper ? upper : v;                                                                            \
        }                                                                                                              \
    }                                                                                                                  \
    void kernel_remainder_##S(T *out, const T *a, ptrdiff_t sa, const T *b, ptrdiff_t sb, ptrdiff_t n) {               \
        PAIRS(T, remainder_of_##S(x, y))                                                                               \
    }

DEFINE(float, f32)
DEFINE(double, f64)
DEFINE(int64_t, i64)

CLONES void kernel_binary_i64(BinaryKernel op, int64_t *out, const int64_t *a, ptrdiff_t sa, const int64_t *b, ptrdiff_t sb,
                              ptrdiff_t n) {
    switch (op) {
        case BinaryAdd: PAIRS(uint64_t, (int64_t)(x + y))
        case BinarySubtract: PAIRS(uint64_t, (int64_t)(x - y))
        case BinaryMultiply: PAIRS(uint64_t, (int64_t)(x * y))
        case BinaryMaximum: PAIRS(int64_t, x > y ? x : y)
        case BinaryMinimum: PAIRS(int64_t, x < y ? x : y)
        case BinaryDivide: case BinaryPower: return;
    }
}

CLONES void kernel_compare_i64(CompareKernel op, bool *out, const int64_t *a, ptrdiff_t sa, const int64_t *b, ptrdiff_t sb,
                               ptrdiff_t n) {
    switch (op) {
        case CompareEqual: PAIRS(int64_t, x == y)
        case CompareNotEqual: PAIRS(int64_t, x != y)
        case CompareLess: PAIRS(int64_t, x < y)
        case CompareLessOrEqual: PAIRS(int64_t, x <= y)
        case CompareGreater: PAIRS(int64_t, x > y)
        case CompareGreaterOrEqual: PAIRS(int64_t, x >= y)
    }
}

void kernel_floor_divide_i64(int64_t *out, const int64_t *a, ptrdiff_t sa, const int64_t *b, ptrdiff_t sb, ptrdiff_t n) {
    PAIRS(int64_t, floor_quotient(x, y))
}

#define CHOOSE(E)                                                                                                      \
    {                                                                                                                  \
        E *o = out;                                                                                                    \
        const E *x = a, *y = b;                                                                                        \
        if (sa && sb) {                                                                                                \
            for (ptrdiff_t i = 0; i < n; i++) { E p = x[i], q = y[i]; o[i] = c[i] ? p : q; }                           \
        } else if (sa) {                                                                                               \
            E q = n > 0 ? y[0] : 0;                                                                                    \
            for (ptrdiff_t i = 0; i < n; i++) { E p = x[i]; o[i] = c[i] ? p : q; }                                     \
        } else {                                                                                                       \
            E p = n > 0 ? x[0] : 0;                                                                                    \
            for (ptrdiff_t i = 0; i < n; i++) { E q = y[i * sb]; o[i] = c[i] ? p : q; }                                \
        }                                                                                                              \
        return;                                                                                                        \
    }

CLONES void kernel_where(void *out, const bool *c, const void *a, ptrdiff_t sa, const void *b, ptrdiff_t sb, ptrdiff_t n,
                         ptrdiff_t size) {
    switch (size) {
        case 1: CHOOSE(uint8_t)
        case 4: CHOOSE(uint32_t)
        default: CHOOSE(uint64_t)
    }
}

CLONES void kernel_logical(LogicalKernel op, bool *out, const bool *a, ptrdiff_t sa, const bool *b, ptrdiff_t sb,
                           ptrdiff_t n) {
    switch (op) {
        case LogicalAnd: PAIRS(bool, x & y)
        case LogicalOr: PAIRS(bool, x | y)
        case LogicalXor: PAIRS(bool, x ^ y)
    }
}

CLONES void kernel_logical_not(bool *out, const bool *x, ptrdiff_t n) {
    for (ptrdiff_t i = 0; i < n; i++) out[i] = !x[i];
}

// The range's ends are tested as doubles: 2⁶³ is one, INT64_MAX is not.
static inline int64_t whole(double v) {
    return v != v ? 0 : v >= 0x1p63 ? INT64_MAX : v <= -0x1p63 ? INT64_MIN : (int64_t)v;
}
static inline uint8_t byte_of_real(double v) { return v >= 255 ? 255 : v > 0 ? (uint8_t)v : 0; }
static inline uint8_t byte_of_whole(int64_t v) { return v >= 255 ? 255 : v > 0 ? (uint8_t)v : 0; }

#define EACH(TO, FROM, EXPRESSION)                                                                                     \
    {                                                                                                                  \
        TO *o = out;                                                                                                   \
        const FROM *s = x;                                                                                             \
        for (ptrdiff_t i = 0; i < n; i++) { FROM v = s[i]; o[i] = EXPRESSION; }                                        \
        return;                                                                                                        \
    }
#define CONVERSIONS(FROM, WHOLE, BYTE)                                                                                 \
    switch (to) {                                                                                                      \
        case ElementFloat32: EACH(float, FROM, (float)v)                                                               \
        case ElementFloat64: EACH(double, FROM, (double)v)                                                             \
        case ElementInt64: EACH(int64_t, FROM, WHOLE)                                                                  \
        case ElementUInt8: EACH(uint8_t, FROM, BYTE)                                                                   \
        case ElementBool: EACH(bool, FROM, v != 0)                                                                     \
    }

CLONES void kernel_convert(void *out, ElementKind to, const void *x, ElementKind from, ptrdiff_t n) {
    switch (from) {
        case ElementFloat32: CONVERSIONS(float, whole(v), byte_of_real(v))
        case ElementFloat64: CONVERSIONS(double, whole(v), byte_of_real(v))
        case ElementInt64: CONVERSIONS(int64_t, v, byte_of_whole(v))
        case ElementUInt8: CONVERSIONS(uint8_t, v, v)
        case ElementBool: CONVERSIONS(bool, v, v)
    }
}
