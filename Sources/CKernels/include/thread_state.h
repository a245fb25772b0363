#ifndef THREAD_STATE_H
#define THREAD_STATE_H

#include <stdbool.h>

// Whether operations on this thread record gradients. Swift has no thread-local variables of its own.
bool kernel_gradient_recording(void);
void kernel_set_gradient_recording(bool recording);

// Whether operations on this thread are searched for NaN.
bool kernel_anomaly_detection(void);
void kernel_set_anomaly_detection(bool detecting);

#endif
