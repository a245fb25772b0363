// One clone of a loop per instruction set, picked when the program is loaded (clones.c). Contraction into fused multiply-adds is off, so
// that every clone, and every machine, computes the same bits.
#ifndef CLONES_H
#define CLONES_H

#pragma STDC FP_CONTRACT OFF

#if defined(__x86_64__) && defined(__linux__)
#define CLONES __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
#else
#define CLONES
#endif

#endif
