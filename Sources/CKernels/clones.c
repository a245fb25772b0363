// Which clone of the kernels runs: the best that the processor has, or the one that AZMOON_ISA names.
//
// For each function with clones the compiler writes a resolver, which the dynamic linker calls when the program is loaded. It calls
// __cpu_indicator_init() and reads __cpu_features2, whose layout is fixed between compilers' runtimes. They are defined here instead of
// taken from the runtime's archive, so that one place decides for all kernels, none of which is listed.
#include "clone.h"

#include <stdbool.h>
#include <stddef.h>

#if defined(__x86_64__) && defined(__linux__)

#include <cpuid.h>

#include "clones.h"

// The numbers of the levels among the features of __builtin_cpu_supports.
enum { feature_v3 = 97, feature_v4 = 98 };
enum { level_v1, level_v3, level_v4 };
static const char *const names[] = {"x86-64", "x86-64-v3", "x86-64-v4", NULL};

struct {
    unsigned vendor, type, subtype, features[1];
} __cpu_model __attribute__((visibility("hidden")));
// The features from 32 on. Those of the clones alone are ever set: whoever else asks gets the plainest code.
unsigned __cpu_features2[8] __attribute__((visibility("hidden")));
int __cpu_indicator_init(void) __attribute__((visibility("hidden")));

static int best, chosen;

// A sanitizer's own memory is not there either when the resolvers run.
#define EARLY __attribute__((no_sanitize("address", "undefined", "thread", "memory")))

static EARLY bool has(unsigned word, unsigned bits) { return (word & bits) == bits; }

// What the system keeps of the registers when threads take turns.
static EARLY unsigned kept_registers(void) {
    unsigned low, high;
    __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    return low;
}

static EARLY int best_level(void) {
    unsigned a, b, c, d, b7, c_extended, last, last_extended;
    __cpuid(0, last, b, c, d);
    __cpuid(0x80000000, last_extended, b, c, d);
    if (last < 7 || last_extended < 0x80000001) return level_v1;
    __cpuid(1, a, b, c, d);
    unsigned v2 = bit_SSE3 | bit_SSSE3 | bit_CMPXCHG16B | bit_SSE41 | bit_SSE42 | bit_POPCNT;
    if (!has(c, v2 | bit_FMA | bit_MOVBE | bit_OSXSAVE | bit_AVX | bit_F16C)) return level_v1;
    unsigned kept = kept_registers();
    unsigned upper_halves = 0x6, masks_and_zmm = 0xe0;
    if (!has(kept, upper_halves)) return level_v1;
    __cpuid(0x80000001, a, b, c_extended, d);
    __cpuid_count(7, 0, a, b7, c, d);
    if (!has(c_extended, bit_LAHF_LM | bit_LZCNT) || !has(b7, bit_BMI | bit_AVX2 | bit_BMI2)) return level_v1;
    unsigned v4 = bit_AVX512F | bit_AVX512DQ | bit_AVX512CD | bit_AVX512BW | bit_AVX512VL;
    return has(kept, masks_and_zmm) && has(b7, v4) ? level_v4 : level_v3;
}

// A program without dynamic linking knows its environment when the resolvers run. Another does not yet, but where its stack began: the
// number of its arguments, they and a 0, the environment and a 0.
extern const char *const *environ __attribute__((weak));
extern const char *const *__libc_stack_end __attribute__((weak));

// What follows "AZMOON_ISA=" in the environment, or NULL. Of the C library nothing can be called yet.
static EARLY const char *asked(void) {
    const char *const *entry = &environ == NULL ? NULL : environ;
    if (entry == NULL && &__libc_stack_end != NULL && __libc_stack_end != NULL)
        entry = __libc_stack_end + 1 + *(const ptrdiff_t *)__libc_stack_end + 1;
    if (entry == NULL) return NULL;
    for (; *entry != NULL; entry++) {
        const char *text = *entry, *name = "AZMOON_ISA=";
        while (*name != 0 && *text == *name) text++, name++;
        if (*name == 0) return text;
    }
    return NULL;
}

static EARLY bool is_same(const char *a, const char *b) {
    while (*a != 0 && *a == *b) a++, b++;
    return *a == *b;
}

EARLY int __cpu_indicator_init(void) {
    if (__cpu_model.vendor != 0) return 0;
    // Another vendor than any known: no more is said of the processor.
    __cpu_model.vendor = ~0u;
    best = chosen = best_level();
    // An unknown word, or a level beyond the processor, leaves the best; kernel_clone() then is not what was asked for.
    const char *word = asked();
    for (int level = level_v1; word != NULL && level <= best; level++)
        if (is_same(word, names[level])) chosen = level;
    if (chosen >= level_v3) __cpu_features2[(feature_v3 - 32) / 32] |= 1u << feature_v3 % 32;
    if (chosen >= level_v4) __cpu_features2[(feature_v4 - 32) / 32] |= 1u << feature_v4 % 32;
    return 0;
}

// Read back by the compiler's own test, which is what its resolvers do.
const char *kernel_clone(void) {
    __cpu_indicator_init();
    if (__builtin_cpu_supports("x86-64-v4")) return names[level_v4];
    return names[__builtin_cpu_supports("x86-64-v3") ? level_v3 : level_v1];
}

const char *kernel_clone_at(int place) {
    __cpu_indicator_init();
    return place <= best ? names[place] : NULL;
}

#else

#if defined(__aarch64__)
static const char *const only = "aarch64";
#elif defined(__x86_64__)
static const char *const only = "x86-64";
#else
static const char *const only = "plain";
#endif

const char *kernel_clone(void) { return only; }
const char *kernel_clone_at(int place) { return place == 0 ? only : NULL; }

#endif
