#include "CKernels.h"

static _Thread_local bool paused = false;

bool kernel_gradient_recording(void) { return !paused; }
void kernel_set_gradient_recording(bool recording) { paused = !recording; }

static _Thread_local bool detecting_anomalies = false;

bool kernel_anomaly_detection(void) { return detecting_anomalies; }
void kernel_set_anomaly_detection(bool detecting) { detecting_anomalies = detecting; }
