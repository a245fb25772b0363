#ifndef SLEEP_H
#define SLEEP_H

#include <stdint.h>

// Puts the thread to sleep while the word holds `seen`, until it is woken; it may wake without cause.
void kernel_sleep(const void *word, uint32_t seen);
// Wakes all threads that sleep on the word.
void kernel_wake_all(const void *word);

// The time of a clock that never goes back.
uint64_t kernel_nanoseconds(void);

// Tells the processor that the thread waits in a loop.
static inline void kernel_pause(void) {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

#endif
