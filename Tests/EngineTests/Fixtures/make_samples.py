#!/usr/bin/env python3
"""Makes samples.json and samples.safetensors beside this script from the samples of PyTorch's own tests.

PyTorch's databases of operations (op_db) and modules (module_db) give the inputs and arguments on which PyTorch tests itself; this script
draws them (seeded, on the CPU, in float32), computes them in float32 and float64, and writes what the tests in Samples/ compare. It needs
PyTorch and expecttest.

samples.json         for each operation or module: its name, its row of features, how many samples were taken, how many were skipped and
                     why, and the samples: positional arguments and options, where {"tensor": 3} is input 3 and {"slice": [a, b, c]} a
                     slice; for modules those of the constructor too. `inputs` and `outputs` describe arrays by a letter (f: the sample's
                     type, d: float64, i: int64, b: bool, u: uint8) and their extents; backward starts from the outputs in `roots`;
                     `gradients` are the inputs with gradients, `parameters` those of the module's, `buffers` are as after the call.
samples.safetensors  for each operation NAME, operation/NAME/TYPE: its samples' arrays of that type, one after the other, since a header for
                     each would weigh more than they do; likewise module/NAME/TYPE. For each sample: the inputs and the module's `state`
                     (floats are float32, and the same for both types), the upstream gradients of `roots`; then for float32 and for
                     float64 the outputs, the gradients of inputs and of parameters, the buffers.
"""
import collections
import contextlib
import itertools
import json
import math
import random
import sys
import warnings
import zlib

import numpy as np
import torch

from make_fixtures import FOLDER, TYPES, generator, save

warnings.filterwarnings("ignore")
from torch.testing._internal.common_methods_invocations import op_db  # noqa: E402
from torch.testing._internal.common_modules import module_db  # noqa: E402

# At most so many samples of one operation, and so many elements in one of their arrays.
COUNT, ELEMENTS = 8, 128
MODULE_COUNT, MODULE_ELEMENTS = 6, 256
# PyTorch's names for the extents of its samples, made small; an operation whose samples need PyTorch's own gets those.
SIZES = {"XS": 2, "S": 3, "M": 4, "L": 5}

OPERATIONS = {
    "A1": """
        abs acos asin atan ceil cos cosh deg2rad erf erfc exp expm1 floor frac log log10 log1p log2 neg positive rad2deg reciprocal round
        rsqrt sigmoid sign sin sinh sqrt square tan tanh trunc isnan isinf isfinite logical_not logit
        add sub mul div.no_rounding_mode div.floor_rounding div.trunc_rounding true_divide rsub __radd__ __rsub__ __rmul__ __rdiv__
        __rpow__ __rmod__ __rmatmul__ pow remainder floor_divide float_power maximum minimum max.binary min.binary eq ne lt le gt ge equal
        isclose allclose logical_and logical_or logical_xor lerp addcmul addcdiv clamp clamp_max clamp_min where masked_fill
        sum mean prod var var.unbiased std std.unbiased var_mean std_mean norm norm.fro norm.inf linalg.vector_norm logsumexp amax amin
        aminmax max.reduction_no_dim max.reduction_with_dim min.reduction_no_dim min.reduction_with_dim argmax argmin any all
        count_nonzero median cumsum cumprod sort argsort msort topk dist trace
        matmul mm bmm mv dot vdot inner outer addmm addmm.decomposed addmv addbmm baddbmm addr einsum kron linalg.multi_dot linalg.vecdot
        linalg.qr linalg.svdvals linalg.solve linalg.inv linalg.det
        cat stack split split.list_args split_with_sizes chunk unbind hstack vstack
        reshape reshape_as view view_as permute transpose t squeeze unsqueeze flatten unflatten expand expand_as broadcast_to
        broadcast_tensors narrow select slice __getitem__ diagonal diag diag_embed linalg.diagonal flip fliplr flipud roll repeat tile
        repeat_interleave tril triu meshgrid.variadic_tensors meshgrid.list_of_tensors T mT ravel atleast_1d clone contiguous
        full zeros ones eye linspace arange zeros_like ones_like full_like
        gather scatter scatter_add index_select index_add masked_select nonzero argwhere take_along_dim take unique
    """,
    "A5": """
        nn.functional.linear nn.functional.bilinear nn.functional.embedding nn.functional.one_hot nn.functional.batch_norm
        nn.functional.group_norm nn.functional.instance_norm nn.functional.layer_norm nn.functional.local_response_norm
        nn.functional.normalize nn.functional.pad.circular nn.functional.pad.constant nn.functional.pad.reflect
        nn.functional.pad.replicate nn.functional.pixel_shuffle
    """,
    "A7": """
        softmax log_softmax nn.functional.softmin nn.functional.relu nn.functional.relu6 nn.functional.leaky_relu nn.functional.elu
        nn.functional.selu nn.functional.celu nn.functional.gelu nn.functional.glu nn.functional.hardshrink nn.functional.hardsigmoid
        nn.functional.hardswish nn.functional.hardtanh nn.functional.logsigmoid nn.functional.mish nn.functional.prelu nn.functional.silu
        nn.functional.softshrink nn.functional.softsign nn.functional.tanhshrink nn.functional.threshold
    """,
    "A8": """
        nn.functional.l1_loss nn.functional.mse_loss nn.functional.smooth_l1_loss nn.functional.huber_loss
        nn.functional.binary_cross_entropy nn.functional.binary_cross_entropy_with_logits nn.functional.cross_entropy
        nn.functional.nll_loss nn.functional.kl_div nn.functional.hinge_embedding_loss nn.functional.multi_margin_loss
        nn.functional.triplet_margin_loss nn.functional.cosine_embedding_loss nn.functional.pairwise_distance
    """,
}

MODULES = {
    "A5": """
        Linear Bilinear Embedding BatchNorm1d BatchNorm2d BatchNorm3d GroupNorm InstanceNorm1d InstanceNorm2d InstanceNorm3d LayerNorm
        LocalResponseNorm RNN LSTM GRU MultiheadAttention TransformerEncoderLayer ReflectionPad1d ReflectionPad2d ReplicationPad1d
        ReplicationPad2d ZeroPad1d ZeroPad2d CircularPad1d CircularPad2d CircularPad3d ConstantPad1d
        ConstantPad2d
    """,
    "A7": """
        CELU ELU GELU GLU Hardshrink Hardswish Hardtanh ReLU LeakyReLU ReLU6 PReLU Sigmoid LogSigmoid SiLU Softmax LogSoftmax Softmin
        Softplus Softshrink Softsign Tanh Tanhshrink Threshold Mish SELU
    """,
    "A8": """
        CosineEmbeddingLoss L1Loss SmoothL1Loss KLDivLoss MSELoss MultiMarginLoss NLLLoss HingeEmbeddingLoss HuberLoss BCELoss
        BCEWithLogitsLoss CrossEntropyLoss
    """,
}

Sample = collections.namedtuple("Sample", "arguments options constructor training", defaults=[None, True])


def name(op):
    return op.name + ("." + op.variant_test_name if op.variant_test_name else "")


def leaves(value):
    """The tensors and plain values of a nest."""
    if isinstance(value, (list, tuple)):
        return itertools.chain.from_iterable(map(leaves, value))
    if isinstance(value, dict):
        return leaves(list(value.values()))
    return [value]


def everything(sample):
    return list(leaves([sample.arguments, sample.options, sample.constructor]))


def tensors(sample):
    return [leaf for leaf in everything(sample) if isinstance(leaf, torch.Tensor)]


def option(sample, place, key, default=None):
    """A positional argument or option."""
    return sample.arguments[place] if place < len(sample.arguments) else sample.options.get(key, default)


def build(sample, place, key, default=None):
    """The same of a module's constructor."""
    arguments, options = sample.constructor
    return arguments[place] if place < len(arguments) else options.get(key, default)


def first(sample):
    return next(leaves(sample.arguments), None)


def rank(sample):
    return first(sample).dim() if isinstance(first(sample), torch.Tensor) else -1


# What the engine does not have: the operations (None for all), the reason, and how to know such a sample.
RULES = [
    (None, "complex numbers", lambda s: any(t.is_complex() for t in tensors(s))),
    (None, "int32 indices: the engine has int64", lambda s: any(t.dtype == torch.int32 for t in tensors(s))),
    (None, "another result type by dtype=: the engine converts with to(_:)",
     lambda s: any(isinstance(v, torch.dtype) and v != torch.float32 for v in everything(s))),
    (None, "memory formats", lambda s: any(isinstance(v, torch.memory_format) for v in everything(s))),
]


def rule(operations, reason, predicate):
    RULES.append((operations.split(), reason, predicate))


rule("full zeros ones eye linspace arange", "no dtype: PyTorch's default types", lambda s: "dtype" not in s.options)
rule("unique", "rows: the engine finds single elements", lambda s: option(s, 4, "dim") is not None)
rule("unique", "sorted=False, which leaves the order open", lambda s: not option(s, 1, "sorted", True))
rule("meshgrid.variadic_tensors meshgrid.list_of_tensors", "indexing='xy'", lambda s: s.options.get("indexing") == "xy")
rule("diag", "a vector on another diagonal than the main one", lambda s: rank(s) == 1 and option(s, 1, "diagonal", 0) != 0)
rule("diag_embed", "another diagonal than the main one", lambda s: len(s.arguments) > 1 or bool(s.options))
rule("scatter", "reduce=", lambda s: "reduce" in s.options)
rule("nonzero", "as_tuple=True", lambda s: s.options.get("as_tuple", False))
rule("linalg.qr", "gradients of wide matrices", lambda s: first(s).shape[-1] > first(s).shape[-2])
rule("logit", "eps above a half, where the ends of the range cross", lambda s: (option(s, 1, "eps") or 0) > 0.5)
rule("addmm addmm.decomposed addmv addbmm baddbmm addr", "beta=0, which leaves NaN unread", lambda s: option(s, 3, "beta", 1) == 0)
rule("masked_fill", "a mask to which the tensor is broadcast", lambda s: s.arguments[1].dim() > rank(s))
rule("cat", "an empty vector among tensors of more axes", lambda s: len({tensor.dim() for tensor in s.arguments[0]}) > 1)
rule("gather", "indices of uint8", lambda s: s.arguments[2].dtype == torch.uint8)
rule("take_along_dim", "negative indices", lambda s: bool((s.arguments[1] < 0).any()))
rule("nn.functional.linear", "a vector for a weight", lambda s: s.arguments[1].dim() < 2)
rule("nn.functional.pad.circular nn.functional.pad.reflect nn.functional.pad.replicate", "negative widths outside constant padding",
     lambda s: any(width < 0 for width in s.arguments[1]))
rule("nn.functional.embedding", "max_norm and scale_grad_by_freq",
     lambda s: option(s, 3, "max_norm") is not None or option(s, 5, "scale_grad_by_freq", False))
rule("nn.functional.batch_norm", "no batch axis", lambda s: rank(s) < 2)
rule("nn.functional.pixel_shuffle", "other than four axes", lambda s: rank(s) != 4)
rule("nn.functional.cross_entropy nn.functional.nll_loss nn.functional.multi_margin_loss nn.functional.cosine_embedding_loss "
     "nn.functional.pairwise_distance CrossEntropyLoss NLLLoss", "no batch axis", lambda s: rank(s) < 2)
rule("nn.functional.nll_loss NLLLoss", "more than two axes", lambda s: rank(s) > 2)
rule("nn.functional.triplet_margin_loss", "swap=True and other powers than 2",
     lambda s: s.options.get("swap", False) or s.options.get("p", 2) != 2)
rule("nn.functional.pairwise_distance", "keepdim=True and other powers than 2",
     lambda s: s.options.get("keepdim", False) or s.options.get("p", 2) != 2)
rule("BatchNorm1d BatchNorm2d BatchNorm3d GroupNorm InstanceNorm1d InstanceNorm2d InstanceNorm3d", "a weight without a bias",
     lambda s: not build(s, 9, "bias", True))
rule("TransformerEncoderLayer", "bias=False", lambda s: not build(s, 9, "bias", True))
rule("LSTM", "projections", lambda s: build(s, 9, "proj_size", 0) > 0)
rule("MultiheadAttention", "add_bias_kv and add_zero_attn",
     lambda s: build(s, 9, "add_bias_kv", False) or build(s, 9, "add_zero_attn", False))
rule("MultiheadAttention", "separate widths of keys and values", lambda s: build(s, 9, "kdim") is not None)
rule("MultiheadAttention", "a mask for each head", lambda s: s.options.get("attn_mask") is not None and s.options["attn_mask"].dim() == 3)
rule("Softplus", "beta and threshold", lambda s: bool(s.constructor[0] or s.constructor[1]))


def indexed(arguments):
    """x[...] with lists of indices as tensors."""
    x, index = arguments
    index = index if isinstance(index, tuple) else (index,)
    return x, tuple(torch.tensor(item) if isinstance(item, list) else item for item in index)


PREPARED = {"__getitem__": indexed}


def encode(value, index):
    """A value in JSON; `index` numbers the tensors."""
    if isinstance(value, torch.Tensor):
        return {"tensor": index(value)}
    if isinstance(value, (list, tuple, torch.Size)):
        return [encode(item, index) for item in value]
    if isinstance(value, slice):
        return {"slice": [value.start, value.stop, value.step]}
    if value is Ellipsis:
        return {"ellipsis": True}
    if isinstance(value, float) and not math.isfinite(value):
        return {"number": str(value)}
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if callable(value):
        return value.__name__
    raise TypeError(f"{type(value)} in a sample")


def convert(value, dtype, made):
    """The sample in a type, with leaves of its own; `made` collects them by the identity of the original."""
    if isinstance(value, torch.Tensor):
        if id(value) not in made:
            copy = value.detach().clone()
            made[id(value)] = copy.to(dtype).requires_grad_(value.requires_grad) if copy.is_floating_point() else copy
        return made[id(value)]
    if isinstance(value, (list, tuple)):
        return [convert(item, dtype, made) for item in value] if isinstance(value, list) else tuple(
            convert(item, dtype, made) for item in value)
    if isinstance(value, dict):
        return {key: convert(item, dtype, made) for key, item in value.items()}
    return dtype if value == torch.float32 and isinstance(value, torch.dtype) else value


@contextlib.contextmanager
def small():
    """PyTorch's samples with small extents."""
    before = []
    for module_name, module in list(sys.modules.items()):
        if module_name.startswith("torch.testing._internal"):
            for key, value in SIZES.items():
                if isinstance(getattr(module, key, None), int):
                    before.append((module, key, getattr(module, key)))
                    setattr(module, key, value)
    try:
        yield
    finally:
        for module, key, value in before:
            setattr(module, key, value)


def seed(key):
    number = zlib.crc32(key.encode())
    torch.manual_seed(number)
    np.random.seed(number)
    random.seed(number)


def drawn(op):
    dtype = torch.float32 if torch.float32 in op.dtypes else torch.int64

    def draw():
        seed(name(op))
        draws = op.sample_inputs("cpu", dtype, requires_grad=op.supports_autograd and dtype.is_floating_point)
        for item in itertools.islice(draws, 600):
            yield Sample(PREPARED.get(name(op), tuple)((item.input, *item.args)), {k: v for k, v in item.kwargs.items() if k != "device"})

    with small():
        try:
            samples = list(draw())
            for sample in samples:
                op.op(*sample.arguments, **sample.options)
            return samples
        except (RuntimeError, IndexError, ValueError):
            pass  # They are written for PyTorch's own sizes.
    return list(draw())


def drawn_modules(info):
    both = "Norm" in info.module_cls.__name__
    for training in (True, False) if both else (True,):
        seed(info.module_cls.__name__)
        with small():
            for item in info.module_inputs_func(info, "cpu", torch.float32, requires_grad=True, training=training):
                call, built = item.forward_input, item.constructor_input
                yield Sample(call.args, call.kwargs, (built.args, built.kwargs), training)


def kind(value):
    if isinstance(value, torch.Tensor):
        return (str(value.dtype), value.dim(), value.numel() == 0, value.requires_grad)
    if isinstance(value, (list, tuple)):
        return (len(value), *map(kind, value[:3]))
    if isinstance(value, dict):
        return tuple((key, kind(item)) for key, item in value.items())
    return repr(value) if isinstance(value, (bool, str, type(None))) else type(value).__name__


def varied(samples, count):
    """At most `count`, taken in turn from the kinds of samples; within a kind the first, the last, the middle, then the others."""
    kinds = collections.OrderedDict()
    for sample in samples:
        kinds.setdefault(kind([list(sample.arguments), sample.options, list(sample.constructor or ())]), []).append(sample)
    groups = [[group[i] for i in dict.fromkeys([0, len(group) - 1, len(group) // 2, *range(len(group))])] for group in kinds.values()]
    if len(groups) > count:
        groups = [groups[i * len(groups) // count] for i in range(count)]
    turns = itertools.chain.from_iterable(itertools.zip_longest(*groups))
    return list(itertools.islice((sample for sample in turns if sample is not None), count))


def outputs(result):
    """The tensors of a result, in order."""
    if isinstance(result, torch.Tensor):
        return [result]
    if isinstance(result, bool):
        return [torch.tensor(result)]
    return [tensor for item in result if item is not None for tensor in outputs(item)]


class Arrays:
    """One operation's arrays, packed one after the other by their type."""

    CODES = {"int64": "i", "bool": "b", "uint8": "u"}

    def __init__(self):
        self.parts = collections.defaultdict(list)

    def add(self, values, dtype="float32"):
        """Stores an array and gives its description; `dtype` is the type that the sample is computed in."""
        array = values.detach().numpy() if isinstance(values, torch.Tensor) else values
        kind = array.dtype.name
        self.parts[kind].append(array.reshape(-1).copy())
        return [self.CODES.get(kind, "f" if kind == dtype else "d"), *array.shape]

    @property
    def largest(self):
        return max((array.size for parts in self.parts.values() for array in parts), default=0)

    def append(self, other):
        for kind, parts in other.parts.items():
            self.parts[kind] += parts

    def packed(self):
        return {kind: np.concatenate(parts) for kind, parts in self.parts.items()}


def compute(key, sample, call, arrays):
    """Stores a sample's arrays; `call` takes the converted sample, its type and key, and gives results and the module, if any."""
    order = []

    def index(tensor):
        for number, known in enumerate(order):
            if known is tensor:
                return number
        order.append(tensor)
        return len(order) - 1

    entry = {"arguments": encode(list(sample.arguments), index)}
    if options := encode_options(sample.options, index):
        entry["options"] = options
    if sample.constructor:
        entry["constructor"] = {"arguments": encode(list(sample.constructor[0]), index),
                                "options": encode_options(sample.constructor[1], index)}
        entry["training"] = sample.training
    entry["inputs"] = [arrays.add(tensor) for tensor in order]
    upstream = None
    for type_name, dtype in TYPES.items():
        made = {}
        converted = Sample(*(convert(part, dtype, made) for part in sample[:3]), sample.training)
        result, model = call(converted, dtype, key)
        results = outputs(result)
        roots = [n for n, tensor in enumerate(results) if tensor.requires_grad and tensor.is_floating_point()]
        if upstream is None:
            entry["roots"] = roots
            if model:
                entry["state"] = [[path, *arrays.add(value)] for path, value in initial_state(key, model).items()]
            draws = generator(f"samples/{key}")
            upstream = [draws.uniform(0.5, 1.5, tuple(results[n].shape)).astype(np.float32) for n in roots]
            for values in upstream:
                arrays.add(values)
        described = [arrays.add(tensor, type_name) for tensor in results]
        entry.setdefault("outputs", described)
        if roots:
            torch.autograd.backward([results[n] for n in roots], [torch.as_tensor(u).to(results[n].dtype) for n, u in zip(roots, upstream)])
        leaves = {n: made[id(t)] for n, t in enumerate(order) if id(t) in made and made[id(t)].grad is not None}
        entry["gradients"] = list(leaves)
        for leaf in leaves.values():
            arrays.add(leaf.grad, type_name)
        if model:
            parameters = {path: p for path, p in model.named_parameters() if p.grad is not None}
            entry["parameters"], entry["buffers"] = list(parameters), [path for path, _ in model.named_buffers()]
            for parameter in parameters.values():
                arrays.add(parameter.grad, type_name)
            for _, buffer in model.named_buffers():
                arrays.add(buffer, type_name)
    return entry


def initial_state(key, model):
    """What the module's parameters and buffers are before the call: the same draws for each type."""
    draws = generator(f"state/{key}")
    state = {}
    for path, value in model.state_dict().items():
        low, high = (0.5, 1.5) if path.endswith("running_var") else (-0.6, 0.6)
        drawn = draws.uniform(low, high, tuple(value.shape)).astype(np.float32)
        state[path] = torch.from_numpy(drawn) if value.is_floating_point() else torch.zeros_like(value)
    return state


def encode_options(options, index):
    return {key: encode(value, index) for key, value in options.items() if not isinstance(value, torch.dtype)}


def table(key, row, samples, count, elements, call):
    """The samples of one operation or module, with the counts."""
    skipped = collections.Counter()
    kept = []
    for sample in samples:
        reason = next((reason for names, reason, holds in RULES if (names is None or key in names) and holds(sample)), None)
        if reason is None and any(tensor.numel() > elements for tensor in tensors(sample)):
            reason = "large inputs"
        if reason:
            skipped[reason] += 1
        else:
            kept.append(sample)
    taken = varied(kept, count)
    if len(kept) > len(taken):
        skipped["more of the kinds that are taken"] = len(kept) - len(taken)
    arrays, entries = Arrays(), []
    for sample in taken:
        own = Arrays()
        entry = compute(f"{key}/{len(entries)}", sample, call, own)
        if own.largest > 2 * elements:
            skipped["large outputs"] += 1
            continue
        arrays.append(own)
        entries.append(entry)
    return {"name": key, "row": row, "taken": len(entries), "skipped": dict(skipped), "samples": entries}, arrays.packed()


def operation_call(op):
    def call(sample, dtype, key):
        return op.op(*sample.arguments, **sample.options), None

    return call


def module_call(info):
    def call(sample, dtype, key):
        model = info.module_cls(*sample.constructor[0], **sample.constructor[1])
        if info.module_cls.__name__.endswith("Loss"):  # Its weights are arguments.
            return model(*sample.arguments, **sample.options), None
        model.load_state_dict(initial_state(key, model))
        model = model.to(dtype).train(sample.training)
        result = model(*sample.arguments, **sample.options)
        # The engine's attention does not give its weights out.
        return result[:1] if isinstance(model, torch.nn.MultiheadAttention) else result, model

    return call


def lines(entries):
    return ",\n".join("  " + json.dumps(entry, separators=(",", ":")) for entry in entries)


def make():
    arrays, operations, modules = {}, [], []
    known = {name(op): op for op in op_db}
    for row, names in OPERATIONS.items():
        for key in names.split():
            entry, stored = table(key, row, drawn(known[key]), COUNT, ELEMENTS, operation_call(known[key]))
            operations.append(entry)
            arrays.update({f"operation/{key}/{kind}": array for kind, array in stored.items()})
    classes = {info.module_cls.__name__: info for info in module_db}
    for row, names in MODULES.items():
        for key in names.split():
            entry, stored = table(
                key, row, list(drawn_modules(classes[key])), MODULE_COUNT, MODULE_ELEMENTS, module_call(classes[key]))
            modules.append(entry)
            arrays.update({f"module/{key}/{kind}": array for kind, array in stored.items()})
    save("samples.safetensors", arrays)
    listed = {entry["name"] for entry in operations}, {entry["name"] for entry in modules}
    left = [sorted(set(known) - listed[0]), sorted(set(classes) - listed[1])]
    (FOLDER / "samples.json").write_text(
        f'{{"torch": "{torch.__version__.split("+")[0]}",\n"operations": [\n{lines(operations)}\n],\n"modules": [\n{lines(modules)}\n],\n'
        f'"operationsWithoutCases": {json.dumps(left[0])},\n"modulesWithoutCases": {json.dumps(left[1])}}}\n')


if __name__ == "__main__":
    torch.set_num_threads(1)
    make()
