#ifndef CLONE_H
#define CLONE_H

// The clone of every kernel that runs: "x86-64", "x86-64-v3" or "x86-64-v4", by the levels of the x86-64 psABI; elsewhere the one that
// there is.
const char *kernel_clone(void);

// The clones that this processor can run, the plainest first; NULL beyond the last.
const char *kernel_clone_at(int place);

#endif
