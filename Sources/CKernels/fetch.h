// Brings memory that is read soon into the cache, where the processor does not foresee it.
#ifndef FETCH_H
#define FETCH_H

#include <stddef.h>

static inline __attribute__((always_inline)) void fetch(const void *start, size_t bytes) {
    for (size_t i = 0; i < bytes; i += 64) __builtin_prefetch((const char *)start + i);
}

#endif
