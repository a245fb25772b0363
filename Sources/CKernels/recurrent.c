#include "CKernels.h"
#include "clones.h"
#include "dispatch.h"
#include "scalar_functions.h"

#define T float
#define F(name) name##_f32
// There are too many arrays for the compiler to compare their addresses.
#define INDEPENDENT _Pragma("clang loop vectorize(assume_safety)")
#include "recurrent.inc"
#undef T
#undef F
#undef INDEPENDENT

#define T double
#define F(name) name##_f64
// These loops call the C library, and stay scalar.
#define INDEPENDENT
#include "recurrent.inc"
#undef T
#undef F

void kernel_rnn_cell(bool wide, void *out, const void *gate, ptrdiff_t size, bool relu, ptrdiff_t first, ptrdiff_t last) {
    DISPATCH(rnn_cell, out, gate, size, relu, first, last)
}

void kernel_rnn_cell_gradient(bool wide, void *dgate, const void *dh, const void *h, ptrdiff_t size, bool relu,
                              ptrdiff_t first, ptrdiff_t last) {
    DISPATCH(rnn_cell_gradient, dgate, dh, h, size, relu, first, last)
}

void kernel_lstm_cell(bool wide, void *h, void *c, void *gates, const void *previous_c, ptrdiff_t size, ptrdiff_t first,
                      ptrdiff_t last) {
    DISPATCH(lstm_cell, h, c, gates, previous_c, size, first, last)
}

void kernel_lstm_cell_gradient(bool wide, void *dgates, void *dc, const void *dh, const void *gates, const void *c,
                               const void *previous_c, ptrdiff_t size, ptrdiff_t first, ptrdiff_t last) {
    DISPATCH(lstm_cell_gradient, dgates, dc, dh, gates, c, previous_c, size, first, last)
}

void kernel_gru_cell(bool wide, void *h, void *gates, const void *input, const void *hidden, const void *previous_h,
                     ptrdiff_t size, ptrdiff_t first, ptrdiff_t last) {
    DISPATCH(gru_cell, h, gates, input, hidden, previous_h, size, first, last)
}

void kernel_gru_cell_gradient(bool wide, void *dinput, void *dhidden, void *dh, const void *gates, const void *previous_h,
                              ptrdiff_t size, ptrdiff_t first, ptrdiff_t last) {
    DISPATCH(gru_cell_gradient, dinput, dhidden, dh, gates, previous_h, size, first, last)
}
