#ifndef CKERNELS_H
#define CKERNELS_H

#include "elementwise.h"
#include "rows.h"
#include "thread_state.h"
#include "updates.h"
#include "updates_vectors.h"

#include "gather.h"

#endif
