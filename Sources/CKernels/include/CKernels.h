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
#include "thread_state.h"
#include "updates.h"

#include "gather.h"

#endif
