#ifndef RECURRENT_H
#define RECURRENT_H

#include <stdbool.h>
#include <stddef.h>

// One time step of a recurrent cell with `size` hidden units, after the matrix products, over the sequences from `first` to `last`
// of a batch. Arrays are of float64 if `wide`, else of float32. Formulas and the order of gates are PyTorch's.

// out = activation(gate), tanh or ReLU; both have `size` columns.
void kernel_rnn_cell(bool wide, void *out, const void *gate, ptrdiff_t size, bool relu, ptrdiff_t first, ptrdiff_t last);
// dgate = dh · f'(gate), from the output h.
void kernel_rnn_cell_gradient(bool wide, void *dgate, const void *dh, const void *h, ptrdiff_t size, bool relu,
                              ptrdiff_t first, ptrdiff_t last);
// gates [rows, 4·size], in the order input, forget, cell, output, become their activations in place.
void kernel_lstm_cell(bool wide, void *h, void *c, void *gates, const void *previous_c, ptrdiff_t size, ptrdiff_t first,
                      ptrdiff_t last);
// dc holds the gradient of c from the step after, and gets that of the previous c.
void kernel_lstm_cell_gradient(bool wide, void *dgates, void *dc, const void *dh, const void *gates, const void *c,
                               const void *previous_c, ptrdiff_t size, ptrdiff_t first, ptrdiff_t last);
// input and hidden [rows, 3·size], in the order reset, update, new, are the two products. gates [rows, 4·size] gets reset, update,
// new and the hidden product of new.
void kernel_gru_cell(bool wide, void *h, void *gates, const void *input, const void *hidden, const void *previous_h,
                     ptrdiff_t size, ptrdiff_t first, ptrdiff_t last);
// dh becomes the part of the gradient of the previous h that does not pass through a product.
void kernel_gru_cell_gradient(bool wide, void *dinput, void *dhidden, void *dh, const void *gates, const void *previous_h,
                              ptrdiff_t size, ptrdiff_t first, ptrdiff_t last);

#endif
