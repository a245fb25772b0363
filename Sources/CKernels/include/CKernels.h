#ifndef CKERNELS_H
#define CKERNELS_H

#include "activations.h"
#include "attention.h"
#include "elementwise.h"
#include "lookup.h"
#include "losses.h"
#include "normalization.h"
#include "recurrent.h"
#include "rows.h"
#include "sleep.h"
#include "thread_state.h"
#include "updates.h"
#include "updates_vectors.h"

#include "gather.h"
#include "indexing.h"
#include "order.h"
#include "pointwise.h"
#include "reduce.h"

#endif
