#ifndef ATTENTION_H
#define ATTENTION_H

#include <stdbool.h>
#include <stddef.h>

// Scores [rows, columns] of queries and keys become weights in place: softmax(factor · score + mask + key_mask) along each row.
// mask [rows, columns] and key_mask [columns] may be NULL. If `causal`, a query sees no key after its own place. A row in which
// everything is masked gets zeros. Arrays are of float64 if `wide`, else of float32.
void kernel_attention_weights(bool wide, void *scores, const void *mask, const void *key_mask, double factor, bool causal,
                              ptrdiff_t rows, ptrdiff_t columns);
// The gradient of the weights becomes that of the products of queries and keys, in place.
void kernel_attention_weights_gradient(bool wide, void *gradient, const void *weights, double factor, ptrdiff_t rows,
                                       ptrdiff_t columns);

#endif
