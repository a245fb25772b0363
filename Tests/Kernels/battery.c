// Prints a line for each case: the kernel, its type, and a hash of all that it wrote. With the argument `addresses`, where each kernel's
// code lies, as an offset in the program.
#include "battery.h"

#include <stdio.h>
#include <stdlib.h>

ptrdiff_t n, rows, columns;

static const struct {
    ptrdiff_t n, rows, columns;
} shapes[] = {{1, 1, 1}, {3, 3, 5}, {16, 2, 16}, {17, 7, 33}, {100, 33, 100}, {1000, 65, 17}, {33, 37, 1}, {5000, 3, 4100}};
enum { shape_count = sizeof shapes / sizeof shapes[0] };
typedef enum { kind_ordinary, kind_wide, kind_special, kind_count } Kind;
static Kind kind;

typedef struct {
    void (*run)(void);
    const char *kernel, *type;
    const void *address;
} Case;
enum { most_cases = 2000, memory_size = 64 << 20, most_outputs = 4000, behind = 64 };
static Case cases[most_cases];
static int case_count;

void add_case(void (*run)(void), const char *kernel, const char *type, const void *address) {
    if (case_count == most_cases) abort();
    cases[case_count++] = (Case){run, kernel, type, address};
}

// Memory is taken from the front and given back after a round.
static char memory[memory_size] __attribute__((aligned(64)));
static size_t used;
typedef struct {
    const void *start;
    ptrdiff_t count;
    char type;
} Output;
static Output outputs[most_outputs];
static int output_count;

static void *take(ptrdiff_t size) {
    void *start = memory + used;
    // Not all begin at a multiple of 64 bytes.
    used += ((size_t)size + 63) / 64 * 64 + 8;
    if (used > memory_size) {
        fprintf(stderr, "A case takes more memory than there is.\n");
        abort();
    }
    return start;
}

void *scratch(ptrdiff_t size) { return memset(take(size), 0, (size_t)size); }

// The number of a counter (splitmix64: Steele, Lea and Flood, 2014).
static uint64_t draw(uint64_t stream, uint64_t counter) {
    uint64_t z = (stream * 0x10001 + counter + 1) * 0x9E3779B97F4A7C15u;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
    z = (z ^ z >> 27) * 0x94D049BB133111EBu;
    return z ^ z >> 31;
}

// From 0 to below 1, in steps that float32 has too.
static double fraction(uint64_t bits) { return (double)(bits >> 40) * 0x1p-24; }

#define VALUES(T, S, BITS, EXPONENT, SMALLEST, LARGEST)                                                                \
    static T wide_##S(uint64_t bits) {                                                                                 \
        BITS word = (BITS)bits;                                                                                        \
        if ((word & EXPONENT) == EXPONENT) word ^= EXPONENT;                                                           \
        T value;                                                                                                       \
        memcpy(&value, &word, sizeof value);                                                                           \
        return value;                                                                                                  \
    }                                                                                                                  \
    static T special_##S(uint64_t bits, T ordinary) {                                                                  \
        const T list[] = {0, -(T)0.0, INFINITY, -INFINITY, NAN, SMALLEST, -SMALLEST * 5, LARGEST, -LARGEST, 1, -1};    \
        size_t place = bits % 40;                                                                                      \
        return place < sizeof list / sizeof list[0] ? list[place] : ordinary;                                          \
    }                                                                                                                  \
    static const T *fill_##S(T *out, int number, ptrdiff_t count, Kind of, double lower, double upper) {               \
        for (ptrdiff_t i = 0; i < count; i++) {                                                                        \
            uint64_t bits = draw((uint64_t)number, (uint64_t)i);                                                       \
            T ordinary = (T)(lower + (upper - lower) * fraction(bits));                                                \
            out[i] = of == kind_ordinary ? ordinary : of == kind_wide ? wide_##S(bits) : special_##S(bits >> 7, ordinary); \
        }                                                                                                              \
        return out;                                                                                                    \
    }                                                                                                                  \
    const T *values_##S(int number, ptrdiff_t count) {                                                                 \
        return fill_##S(take(count * (ptrdiff_t)sizeof(T)), number, count, kind, -2, 2);                               \
    }                                                                                                                  \
    const T *ordinary_##S(int number, ptrdiff_t count) {                                                               \
        return fill_##S(take(count * (ptrdiff_t)sizeof(T)), number, count, kind_ordinary, -2, 2);                      \
    }                                                                                                                  \
    const T *positive_##S(int number, ptrdiff_t count) {                                                               \
        return fill_##S(take(count * (ptrdiff_t)sizeof(T)), number, count, kind_ordinary, 0.125, 2);                   \
    }

VALUES(float, f32, uint32_t, 0x7F800000u, 0x1p-149f, 0x1.fffffep127f)
VALUES(double, f64, uint64_t, 0x7FF0000000000000u, 0x1p-1074, 0x1.fffffffffffffp1023)

const int64_t *indices(int number, ptrdiff_t count, int64_t below) {
    int64_t *out = take(count * 8);
    for (ptrdiff_t i = 0; i < count; i++) out[i] = (int64_t)(draw((uint64_t)number, (uint64_t)i) % (uint64_t)below);
    return out;
}

const int64_t *values_i64(int number, ptrdiff_t count) {
    int64_t *out = take(count * 8);
    for (ptrdiff_t i = 0; i < count; i++) {
        uint64_t bits = draw((uint64_t)number, (uint64_t)i);
        out[i] = (int64_t)(kind == kind_ordinary ? bits % 201 : kind == kind_wide ? bits : bits % 3) - (kind == kind_wide ? 0 : 1);
    }
    return out;
}

const uint8_t *bytes(int number, ptrdiff_t count) {
    uint8_t *out = take(count);
    for (ptrdiff_t i = 0; i < count; i++) out[i] = (uint8_t)(draw((uint64_t)number, (uint64_t)i) >> 56);
    return out;
}

static void *output(ptrdiff_t count, ptrdiff_t size, char type) {
    if (output_count == most_outputs) abort();
    void *start = scratch((count + behind) * size);
    outputs[output_count++] = (Output){start, count + behind, type};
    return start;
}

float *output_f32(ptrdiff_t count) {
    float *out = output(count, 4, 'f');
    fill_f32(out, 1000 + output_count, count + behind, kind_ordinary, -2, 2);
    return out;
}

double *output_f64(ptrdiff_t count) {
    double *out = output(count, 8, 'd');
    fill_f64(out, 1000 + output_count, count + behind, kind_ordinary, -2, 2);
    return out;
}

int64_t *output_i64(ptrdiff_t count) { return output(count, 8, 'l'); }
int32_t *output_i32(ptrdiff_t count) { return output(count, 4, 'i'); }
uint8_t *output_u8(ptrdiff_t count) { return output(count, 1, 'b'); }
void result(double value) { *(double *)output(1, 8, 'd') = value; }

static uint64_t mix(uint64_t hash, uint64_t word) {
    hash = (hash ^ word) * 0xD6E8FEB86659FD93u;
    return hash ^ hash >> 32;
}

static uint64_t word_at(Output output, ptrdiff_t i) {
    switch (output.type) {
        case 'f': {
            float value = ((const float *)output.start)[i];
            uint32_t word;
            memcpy(&word, &value, 4);
            return value != value ? 0x7FC00000u : word;
        }
        case 'd': {
            double value = ((const double *)output.start)[i];
            uint64_t word;
            memcpy(&word, &value, 8);
            return value != value ? 0x7FF8000000000000u : word;
        }
        case 'l': return ((const uint64_t *)output.start)[i];
        case 'i': return ((const uint32_t *)output.start)[i];
        default: return ((const uint8_t *)output.start)[i];
    }
}

static uint64_t hash_of(const Case *item) {
    uint64_t hash = 0;
    for (int shape = 0; shape < shape_count; shape++)
        for (kind = 0; kind < kind_count; kind++) {
            n = shapes[shape].n, rows = shapes[shape].rows, columns = shapes[shape].columns;
            used = 0, output_count = 0;
            item->run();
            for (int k = 0; k < output_count; k++)
                for (ptrdiff_t i = 0; i < outputs[k].count; i++) hash = mix(hash, word_at(outputs[k], i));
        }
    return hash;
}

static int by_name(const void *a, const void *b) {
    int order = strcmp(((const Case *)a)->kernel, ((const Case *)b)->kernel);
    return order ? order : strcmp(((const Case *)a)->type, ((const Case *)b)->type);
}

extern const char __ehdr_start;

int main(int count, char **arguments) {
    bool tells_addresses = count == 2 && strcmp(arguments[1], "addresses") == 0;
    const char *only = count == 2 && !tells_addresses ? arguments[1] : NULL;
    qsort(cases, (size_t)case_count, sizeof cases[0], by_name);
    for (int i = 0; i < case_count; i++) {
        const Case *item = &cases[i];
        if (only && !strstr(item->kernel, only)) continue;
        if (tells_addresses) {
            if (item->run) printf("%s %016lx\n", item->kernel, (unsigned long)((const char *)item->address - &__ehdr_start));
        } else if (item->run) {
            printf("%s%s%s %016llx\n", item->kernel, *item->type ? "/" : "", item->type, (unsigned long long)hash_of(item));
        } else {
            printf("%s -\n", item->kernel);
        }
        fflush(stdout);
    }
    return 0;
}
