#include "gather.h"

#include <string.h>

#include "clones.h"
#include "fetch.h"

CLONES
void azmoon_gather_bytes(const uint8_t *samples, const int32_t *subset, const int32_t *rows, size_t count,
                         size_t channels, size_t plane, const float *scale, const float *shift, float *out) {
    const size_t size = channels * plane;
    for (size_t i = 0; i < count; i++) {
        // Rows come in random order, which the processor cannot foresee: it is told of the sample after the next.
        if (i + 2 < count) fetch(samples + (size_t)subset[rows[i + 2]] * size, size < 4096 ? size : 4096);
        const uint8_t *sample = samples + (size_t)subset[rows[i]] * size;
        for (size_t channel = 0; channel < channels; channel++) {
            const uint8_t *restrict source = sample + channel * plane;
            float *restrict target = out + (i * channels + channel) * plane;
            const float a = scale[channel];
            const float b = shift[channel];
            for (size_t j = 0; j < plane; j++) target[j] = (float)source[j] * a + b;
        }
    }
}

void azmoon_gather_labels(const uint8_t *labels, const int32_t *subset, const int32_t *rows, size_t count,
                          int64_t *out) {
    for (size_t i = 0; i < count; i++) out[i] = labels[subset[rows[i]]];
}

CLONES
void azmoon_byte_sums(const uint8_t *bytes, size_t count, uint64_t *sum, uint64_t *squares) {
    uint64_t total = 0;
    uint64_t total_squares = 0;
    while (count > 0) {
        // 255 * 255 * 65536 is below 2^32: the vector loop can add in 32 bits.
        const size_t part = count < 65536 ? count : 65536;
        uint32_t part_sum = 0;
        uint32_t part_squares = 0;
        for (size_t i = 0; i < part; i++) {
            const uint32_t byte = bytes[i];
            part_sum += byte;
            part_squares += byte * byte;
        }
        total += part_sum;
        total_squares += part_squares;
        bytes += part;
        count -= part;
    }
    *sum += total;
    *squares += total_squares;
}

enum { lanes = 16 };

CLONES
uint64_t azmoon_checksum(const uint8_t *bytes, size_t count) {
    uint64_t first[lanes] = {0};
    uint64_t second[lanes] = {0};
    const size_t block = lanes * sizeof(uint32_t);
    size_t position = 0;
    for (; position + block <= count; position += block) {
        uint32_t words[lanes];
        memcpy(words, bytes + position, block);
        for (size_t lane = 0; lane < lanes; lane++) {
            first[lane] += words[lane];
            second[lane] += first[lane];
        }
    }
    if (position < count) {
        uint32_t words[lanes] = {0};
        memcpy(words, bytes + position, count - position);
        for (size_t lane = 0; lane < lanes; lane++) {
            first[lane] += words[lane];
            second[lane] += first[lane];
        }
    }
    // Folds the lanes with an odd multiplier (2^64 / golden ratio), so that a swap of lanes shows too.
    uint64_t hash = count;
    for (size_t lane = 0; lane < lanes; lane++) {
        hash = (hash ^ first[lane]) * 0x9E3779B97F4A7C15u;
        hash = (hash ^ (hash >> 32) ^ second[lane]) * 0x9E3779B97F4A7C15u;
    }
    return hash;
}
