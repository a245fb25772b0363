#ifndef CKERNELS_H
#define CKERNELS_H

#include "activations.h"
#include "attention.h"
#include "batch_last.h"
#include "channel_rows.h"
#include "channels_last.h"
#include "clone.h"
#include "deformable.h"
#include "elementwise.h"
#include "lookup.h"
#include "losses.h"
#include "multipliers.h"
#include "normalization.h"
#include "pooling.h"
#include "recurrent.h"
#include "rows.h"
#include "sleep.h"
#include "thread_state.h"
#include "tile_product.h"
#include "updates.h"
#include "updates_vectors.h"
#include "windows.h"
#include "winograd.h"

#include "gather.h"
#include "indexing.h"
#include "linear_algebra.h"
#include "order.h"
#include "pointwise.h"
#include "reduce.h"

#endif
