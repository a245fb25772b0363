// Sixteen numbers at once, for kernels that keep a tile of sums in registers.
#ifndef LANES_H
#define LANES_H

#include <stdbool.h>
#include <stddef.h>

enum { LANES = 16 };

// Memory need not be aligned.
typedef float Lanes __attribute__((vector_size(64), aligned(4)));
typedef float Eight __attribute__((vector_size(32), aligned(4)));
typedef float Four __attribute__((vector_size(16), aligned(4)));
typedef float Two __attribute__((vector_size(8), aligned(4)));
typedef int LaneBits __attribute__((vector_size(64), aligned(4)));

#define INLINE static inline __attribute__((always_inline))
#define UNROLL _Pragma("clang loop unroll(full)")
// Fused by name, so that every clone rounds once.
#define FUSED(a, b, c) __builtin_elementwise_fma(a, b, c)
#define LOAD(p) (*(const Lanes *)(p))
// A number in every lane. Subtracting 0 changes no number, so that only the broadcast is left; adding 0 would turn -0 into 0.
#define SPLAT(x) ((x) - (Lanes){0})
#define STORE(p, value) (*(Lanes *)(p) = (value))

// 32 registers of 16 numbers, where other processors have 16 of 8 or fewer: tiles are cut by this, which changes no bit.
#if defined(__x86_64__) && defined(__linux__)
#define HAS_MANY_REGISTERS (__builtin_cpu_supports("x86-64-v4") != 0)
#else
#define HAS_MANY_REGISTERS false
#endif

#endif
