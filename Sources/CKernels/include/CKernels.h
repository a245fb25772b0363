#ifndef CKERNELS_H
#define CKERNELS_H

#include "elementwise.h"
#include "rows.h"
#include "thread_state.h"
#include "updates.h"
#include "updates_vectors.h"

#include "gather.h"
#include "indexing.h"
#include "order.h"
#include "pointwise.h"
#include "reduce.h"

#endif
