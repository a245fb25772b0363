#define _GNU_SOURCE
#include "CKernels.h"

#include <time.h>

#if defined(__linux__)
#include <linux/futex.h>
#include <sys/syscall.h>
#include <unistd.h>

void kernel_sleep(const void *word, uint32_t seen) { syscall(SYS_futex, word, FUTEX_WAIT_PRIVATE, seen, 0, 0, 0); }
void kernel_wake_all(const void *word) { syscall(SYS_futex, word, FUTEX_WAKE_PRIVATE, INT32_MAX, 0, 0, 0); }

#else

// Without futexes a waiting thread looks again and again.
void kernel_sleep(const void *word, uint32_t seen) {
    struct timespec pause = {0, 50000};
    (void)word, (void)seen;
    nanosleep(&pause, 0);
}
void kernel_wake_all(const void *word) { (void)word; }

#endif

uint64_t kernel_nanoseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}
