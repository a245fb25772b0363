#include "CKernels.h"

static _Thread_local bool paused = false;

bool kernel_gradient_recording(void) { return !paused; }
void kernel_set_gradient_recording(bool recording) { paused = !recording; }
