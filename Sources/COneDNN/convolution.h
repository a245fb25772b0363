// Convolutions of oneDNN: everything that depends on its version stands in this file. Written for 2.6.
//
// A primitive computes one of the three tensors of a convolution from the other two, on the calling thread. Activations are
// channels-last, weights in the layout that the primitive prefers ("packed"); it is made from [O, I/g, kernel...] and back.
#ifndef CONEDNN_CONVOLUTION_H
#define CONEDNN_CONVOLUTION_H

#include <dnnl.h>
#include <stdlib.h>
#include <string.h>

enum { onednn_part_output = 0, onednn_part_input = 1, onednn_part_weight = 2 };

typedef struct {
    // One of onednn_part_...: what is computed.
    int part;
    int has_bias;
    int applies_relu;
    long batch, groups, input_channels, output_channels;
    // Depth, height, width.
    long input[3], output[3], kernel[3], stride[3], dilation[3], padding_before[3], padding_after[3];
} onednn_convolution_shape;

typedef struct {
    dnnl_engine_t engine;
    dnnl_stream_t stream;
    dnnl_primitive_t primitive, pack, unpack;
    dnnl_memory_desc_t input, output, packed, plain, bias, scratchpad;
    int part, has_bias;
} onednn_convolution;

static inline void onednn_convolution_destroy(onednn_convolution *c) {
    if (!c) return;
    if (c->primitive) dnnl_primitive_destroy(c->primitive);
    if (c->pack) dnnl_primitive_destroy(c->pack);
    if (c->unpack) dnnl_primitive_destroy(c->unpack);
    if (c->stream) dnnl_stream_destroy(c->stream);
    free(c);
}

static inline int onednn_reorder_create(dnnl_engine_t engine, const dnnl_memory_desc_t *from, const dnnl_memory_desc_t *to,
                                        dnnl_primitive_t *reorder) {
    dnnl_primitive_desc_t description = NULL;
    int status = dnnl_reorder_primitive_desc_create(&description, from, engine, to, engine, NULL);
    if (status == dnnl_success) status = dnnl_primitive_create(reorder, description);
    if (description) dnnl_primitive_desc_destroy(description);
    return status;
}

// The primitive's description for the memory that `c` names; NULL with a status that is not 0 if there is none.
static inline int onednn_convolution_describe(const onednn_convolution *c, const onednn_convolution_shape *s,
                                              const dnnl_memory_desc_t *weight, dnnl_primitive_desc_t *result) {
    int first = s->input[0] == 1 && s->output[0] == 1 && s->kernel[0] == 1 ? 1 : 0;
    dnnl_dims_t stride, dilation, before, after;
    for (int axis = first; axis < 3; axis++) {
        stride[axis - first] = s->stride[axis];
        dilation[axis - first] = s->dilation[axis] - 1;
        before[axis - first] = s->padding_before[axis];
        after[axis - first] = s->padding_after[axis];
    }
    const dnnl_memory_desc_t *bias = s->has_bias ? &c->bias : NULL;
    dnnl_convolution_desc_t forward, description;
    int status = dnnl_dilated_convolution_forward_desc_init(&forward, dnnl_forward_training, dnnl_convolution_direct,
                                                            &c->input, weight, bias, &c->output, stride, dilation, before,
                                                            after);
    if (status != dnnl_success) return status;
    dnnl_primitive_attr_t attributes = NULL;
    dnnl_post_ops_t epilogue = NULL;
    status = dnnl_primitive_attr_create(&attributes);
    if (status != dnnl_success) return status;
    dnnl_primitive_attr_set_scratchpad_mode(attributes, dnnl_scratchpad_mode_user);
    if (s->applies_relu && s->part == onednn_part_output) {
        status = dnnl_post_ops_create(&epilogue);
        if (status == dnnl_success) status = dnnl_post_ops_append_eltwise(epilogue, 1, dnnl_eltwise_relu, 0, 0);
        if (status == dnnl_success) status = dnnl_primitive_attr_set_post_ops(attributes, epilogue);
    }
    dnnl_primitive_desc_t hint = NULL;
    if (status == dnnl_success && s->part == onednn_part_output) {
        status = dnnl_primitive_desc_create(result, &forward, attributes, c->engine, NULL);
    } else if (status == dnnl_success) {
        status = dnnl_primitive_desc_create(&hint, &forward, attributes, c->engine, NULL);
        if (status == dnnl_success && s->part == onednn_part_input)
            status = dnnl_dilated_convolution_backward_data_desc_init(&description, dnnl_convolution_direct, &c->input,
                                                                      weight, &c->output, stride, dilation, before, after);
        else if (status == dnnl_success)
            status = dnnl_dilated_convolution_backward_weights_desc_init(&description, dnnl_convolution_direct, &c->input,
                                                                         weight, bias, &c->output, stride, dilation, before,
                                                                         after);
        if (status == dnnl_success) status = dnnl_primitive_desc_create(result, &description, attributes, c->engine, hint);
    }
    if (hint) dnnl_primitive_desc_destroy(hint);
    if (epilogue) dnnl_post_ops_destroy(epilogue);
    dnnl_primitive_attr_destroy(attributes);
    return status;
}

// A primitive for a shape, in `*result`. With `model`, weights are packed as that primitive's.
// Returns 0, or dnnl_unimplemented if oneDNN has nothing but its reference or its products for the shape, or another status.
static inline int onednn_convolution_create(dnnl_engine_t engine, const onednn_convolution_shape *s,
                                            const onednn_convolution *model, onednn_convolution **result) {
    onednn_use_one_thread();
    onednn_convolution *c = (onednn_convolution *)calloc(1, sizeof(onednn_convolution));
    if (!c) return dnnl_out_of_memory;
    c->engine = engine;
    c->part = s->part;
    c->has_bias = s->has_bias;

    int first = s->input[0] == 1 && s->output[0] == 1 && s->kernel[0] == 1 ? 1 : 0;
    int rank = 5 - first, grouped = s->groups > 1;
    dnnl_dims_t input = {s->batch, s->input_channels}, output = {s->batch, s->output_channels};
    dnnl_dims_t weight = {s->groups, s->output_channels / s->groups, s->input_channels / s->groups}, bias = {s->output_channels};
    for (int axis = first; axis < 3; axis++) {
        input[2 + axis - first] = s->input[axis];
        output[2 + axis - first] = s->output[axis];
        weight[3 + axis - first] = s->kernel[axis];
    }
    dnnl_format_tag_t channels_last = first ? dnnl_nhwc : dnnl_ndhwc;
    dnnl_format_tag_t plain = grouped ? (first ? dnnl_goihw : dnnl_goidhw) : (first ? dnnl_oihw : dnnl_oidhw);
    const int64_t *extents = grouped ? weight : weight + 1;
    dnnl_memory_desc_t any;
    dnnl_primitive_desc_t description = NULL;
    int status = dnnl_memory_desc_init_by_tag(&c->input, rank, input, dnnl_f32, channels_last);
    if (!status) status = dnnl_memory_desc_init_by_tag(&c->output, rank, output, dnnl_f32, channels_last);
    if (!status) status = dnnl_memory_desc_init_by_tag(&c->plain, rank + grouped, extents, dnnl_f32, plain);
    if (!status) status = dnnl_memory_desc_init_by_tag(&any, rank + grouped, extents, dnnl_f32, dnnl_format_tag_any);
    if (!status) status = dnnl_memory_desc_init_by_tag(&c->bias, 1, bias, dnnl_f32, dnnl_x);
    if (!status) status = onednn_convolution_describe(c, s, model ? &model->packed : &any, &description);
    if (!status) {
        const char *implementation = "";
        dnnl_primitive_desc_query(description, dnnl_query_impl_info_str, 0, &implementation);
        if (strstr(implementation, "ref") || strstr(implementation, "gemm:")) status = dnnl_unimplemented;
    }
    if (!status) {
        c->packed = *dnnl_primitive_desc_query_md(
            description, s->part == onednn_part_weight ? dnnl_query_diff_weights_md : dnnl_query_weights_md, 0);
        c->scratchpad = *dnnl_primitive_desc_query_md(description, dnnl_query_scratchpad_md, 0);
        status = dnnl_primitive_create(&c->primitive, description);
    }
    if (description) dnnl_primitive_desc_destroy(description);
    if (!status) status = dnnl_stream_create(&c->stream, engine, dnnl_stream_in_order);
    if (!status && s->part != onednn_part_weight) status = onednn_reorder_create(engine, &c->plain, &c->packed, &c->pack);
    if (!status && s->part == onednn_part_weight) status = onednn_reorder_create(engine, &c->packed, &c->plain, &c->unpack);
    if (status) {
        onednn_convolution_destroy(c);
        return status;
    }
    *result = c;
    return 0;
}

static inline size_t onednn_convolution_packed_bytes(const onednn_convolution *c) { return dnnl_memory_desc_get_size(&c->packed); }

static inline size_t onednn_convolution_scratchpad_bytes(const onednn_convolution *c) {
    return dnnl_memory_desc_get_size(&c->scratchpad);
}

// Executes with memory at the given places: `count` of them, at most five.
static inline int onednn_execute(const onednn_convolution *c, dnnl_primitive_t primitive, int count, const int *names,
                                 const dnnl_memory_desc_t *const *descriptions, void *const *places) {
    onednn_use_one_thread();
    dnnl_exec_arg_t arguments[5];
    int made = 0, status = 0;
    for (; made < count && !status; made++) {
        arguments[made].arg = names[made];
        status = dnnl_memory_create(&arguments[made].memory, descriptions[made], c->engine, places[made]);
        if (status) break;
    }
    if (!status) status = dnnl_primitive_execute(primitive, c->stream, count, arguments);
    for (int index = 0; index < made; index++) dnnl_memory_destroy(arguments[index].memory);
    return status;
}

static inline int onednn_convolution_pack(const onednn_convolution *c, const float *plain, float *packed) {
    int names[] = {DNNL_ARG_FROM, DNNL_ARG_TO};
    const dnnl_memory_desc_t *descriptions[] = {&c->plain, &c->packed};
    void *places[] = {(void *)plain, packed};
    return onednn_execute(c, c->pack, 2, names, descriptions, places);
}

static inline int onednn_convolution_unpack(const onednn_convolution *c, const float *packed, float *plain) {
    int names[] = {DNNL_ARG_FROM, DNNL_ARG_TO};
    const dnnl_memory_desc_t *descriptions[] = {&c->packed, &c->plain};
    void *places[] = {(void *)packed, plain};
    return onednn_execute(c, c->unpack, 2, names, descriptions, places);
}

// Computes the primitive's part from the other two: `weight` is packed. `bias` is read with the output, written with the weight.
static inline int onednn_convolution_run(const onednn_convolution *c, float *input, float *weight, float *bias, float *output,
                                         void *scratchpad) {
    int computes_input = c->part == onednn_part_input, computes_weight = c->part == onednn_part_weight;
    int names[] = {
        computes_input ? DNNL_ARG_DIFF_SRC : DNNL_ARG_SRC,
        computes_weight ? DNNL_ARG_DIFF_WEIGHTS : DNNL_ARG_WEIGHTS,
        c->part == onednn_part_output ? DNNL_ARG_DST : DNNL_ARG_DIFF_DST,
        DNNL_ARG_SCRATCHPAD,
        computes_weight ? DNNL_ARG_DIFF_BIAS : DNNL_ARG_BIAS,
    };
    const dnnl_memory_desc_t *descriptions[] = {&c->input, &c->packed, &c->output, &c->scratchpad, &c->bias};
    void *places[] = {input, weight, output, scratchpad, bias};
    return onednn_execute(c, c->primitive, c->has_bias ? 5 : 4, names, descriptions, places);
}

#endif
