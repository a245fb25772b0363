#ifndef CKERNELS_GATHER_H
#define CKERNELS_GATHER_H

#include <stddef.h>
#include <stdint.h>

// Copies `count` samples of bytes into floats: out = byte * scale[channel] + shift[channel].
// Sample i of the output is sample subset[rows[i]] of `samples`. A sample is `channels` planes of `plane` bytes.
void azmoon_gather_bytes(const uint8_t *samples, const int32_t *subset, const int32_t *rows, size_t count,
                         size_t channels, size_t plane, const float *scale, const float *shift, float *out);

// Widens labels: out[i] = labels[subset[rows[i]]].
void azmoon_gather_labels(const uint8_t *labels, const int32_t *subset, const int32_t *rows, size_t count,
                          int64_t *out);

// Adds the sum and the sum of squares of `count` bytes to *sum and *squares. Exact, so the order does not matter.
void azmoon_byte_sums(const uint8_t *bytes, size_t count, uint64_t *sum, uint64_t *squares);

// A checksum for accidents (not for attacks) at the speed of memory: Fletcher's two sums in 16 lanes of 64 bits.
uint64_t azmoon_checksum(const uint8_t *bytes, size_t count);

#endif
