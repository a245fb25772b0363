import Foundation

@testable import Engine

/// How the engine does what an operation of PyTorch does, by PyTorch's name.
enum SampleOperations {
    typealias Unary = @Sendable (Tensor) -> Tensor
    typealias Binary = @Sendable (Tensor, Tensor) -> Tensor
    typealias One = @Sendable (SampleCall) throws -> Tensor
    typealias Several = @Sendable (SampleCall) throws -> [Tensor]

    static func call(_ name: String) -> Several? { table[name] }

    private static let table: [String: Several] = {
        var table: [String: Several] = [:]
        for (name, body) in unary { table[name] = { [body(try $0.x)] } }
        for (name, body) in binary { table[name] = { [body(try $0.x, try $0.y)] } }
        for part in [arithmetic, reductions, products, shapes, parts, indexing, creation, layers, activations, losses] {
            for (name, body) in part { table[name] = { [try body($0)] } }
        }
        for part in [severalValues, severalParts] { table.merge(part) { first, _ in first } }
        return table
    }()

    private static let unary: [String: Unary] = [
        "abs": { $0.abs() }, "acos": { $0.acos() }, "asin": { $0.asin() }, "atan": { $0.atan() },
        "ceil": { $0.ceil() }, "cos": { $0.cos() }, "cosh": { $0.cosh() }, "deg2rad": { $0 * (Double.pi / 180) },
        "erf": { $0.erf() }, "erfc": { $0.erfc() }, "exp": { $0.exp() }, "expm1": { $0.expm1() },
        "floor": { $0.floor() }, "frac": { $0 - $0.truncated() }, "log": { $0.log() }, "log10": { $0.log10() },
        "log1p": { $0.log1p() }, "log2": { $0.log2() }, "neg": { -$0 }, "positive": { $0 },
        "rad2deg": { $0 * (180 / Double.pi) }, "reciprocal": { $0.reciprocal() },
        "rsqrt": { $0.reciprocalSquareRoot() }, "sigmoid": { $0.sigmoid() }, "sign": { $0.sign() },
        "sin": { $0.sin() }, "sinh": { $0.sinh() }, "sqrt": { $0.squareRoot() }, "square": { $0.square() },
        "tan": { $0.tan() }, "tanh": { $0.tanh() }, "trunc": { $0.truncated() }, "isnan": { $0.isNaN() },
        "isinf": { $0.isInfinite() }, "isfinite": { .!($0.isNaN() .| $0.isInfinite()) },
        "logical_not": { $0.to(.bool).logicalNot() }, "clone": { $0.clone() }, "contiguous": { $0.contiguous() },
        "ravel": { $0.row }, "T": { $0.transposed() }, "mT": { $0.transposed() }, "trace": { $0.trace() },
        "t": { $0.rank == 2 ? $0.transposed() : $0 }, "fliplr": { $0.flipped([1]) }, "flipud": { $0.flipped([0]) },
        "zeros_like": { .zeros($0.shape, dtype: $0.dtype) }, "ones_like": { .ones($0.shape, dtype: $0.dtype) },
        "argwhere": { $0.nonzero() }, "nonzero": { $0.nonzero() }, "linalg.svdvals": { $0.svd().s },
        "linalg.inv": { $0.inverse() }, "linalg.det": { $0.determinant() }, "msort": { $0.sorted(axis: 0).values },
    ]

    private static let binary: [String: Binary] = [
        "mul": { $0 * $1 }, "div.no_rounding_mode": { $0 / $1 }, "true_divide": { $0 / $1 },
        "div.floor_rounding": { $0.floorDivided(by: $1) }, "div.trunc_rounding": { ($0 / $1).truncated() },
        "floor_divide": { $0.floorDivided(by: $1) }, "remainder": { $0.remainder($1) }, "pow": { $0.power($1) },
        "float_power": { $0.to(.float64).power($1.to(.float64)) }, "__radd__": { $1 + $0 }, "__rsub__": { $1 - $0 },
        "__rmul__": { $1 * $0 }, "__rdiv__": { $1 / $0 }, "__rpow__": { $1.power($0) },
        "__rmod__": { $1.remainder($0) }, "__rmatmul__": { $1.matmul($0) }, "maximum": { .maximum($0, $1) },
        "minimum": { .minimum($0, $1) }, "max.binary": { .maximum($0, $1) }, "min.binary": { .minimum($0, $1) },
        "clamp_min": { .maximum($0, $1) }, "clamp_max": { .minimum($0, $1) }, "eq": { $0 .== $1 }, "ne": { $0 .!= $1 },
        "lt": { $0 .< $1 }, "le": { $0 .<= $1 }, "gt": { $0 .> $1 }, "ge": { $0 .>= $1 },
        "equal": { .truth($0.shape == $1.shape && $0.equal($1).all().item == 1) },
        "logical_and": { $0.to(.bool) .& $1.to(.bool) },
        "logical_or": { $0.to(.bool) .| $1.to(.bool) }, "logical_xor": { $0.to(.bool) .^ $1.to(.bool) },
        "matmul": { $0.matmul($1) }, "mm": { $0.matmul($1) },
        "bmm": { $0.matmul($1) }, "mv": { $0.matmul($1) }, "dot": { $0.dot($1) }, "vdot": { $0.dot($1) },
        "inner": { $0.rank == 0 || $1.rank == 0 ? $0 * $1 : $0.dot($1) }, "outer": { $0.outer($1) },
        "kron": { einsum("ij,kl->ikjl", $0, $1).reshaped([$0.shape[0] * $1.shape[0], -1]) },
        "linalg.solve": { $1.rank < $0.rank ? $0.solve($1.unsqueezed(-1)).squeezed(-1) : $0.solve($1) },
        "reshape_as": { $0.reshaped($1.shape.array) },
        "view_as": { $0.reshaped($1.shape.array) }, "expand_as": { $0.broadcast(to: $1.shape) },
        "masked_select": { $0.maskedSelect($1) }, "take": { $0.row.indexSelect(0, $1.row).reshaped($1.shape.array) },
    ]

    private static let arithmetic: [String: One] = [
        "add": { try $0.x + $0.y * $0.number(2, "alpha", 1) },
        "sub": { try $0.x - $0.y * $0.number(2, "alpha", 1) },
        "rsub": { try $0.y - $0.x * $0.number(2, "alpha", 1) },
        "lerp": { call in
            try call.optionalTensor(2).map { [x = try call.x, y = try call.y] in x.lerp(to: y, weight: $0) }
                ?? call.x.lerp(to: call.y, weight: call.number(2, "weight", 0))
        },
        "addcmul": { try $0.x + $0.y * $0.tensor(2) * $0.number(3, "value", 1) },
        "addcdiv": { try $0.x + $0.y / $0.tensor(2) * $0.number(3, "value", 1) },
        "clamp": { call in
            let lower = try call.optionalTensor(1).map { Tensor.maximum(try call.x, $0) } ?? call.x
            return call.optionalTensor(2).map { Tensor.minimum(lower, $0) } ?? lower
        },
        "where": { try .where($0.y, $0.x, $0.tensor(2)) },
        "masked_fill": {
            try $0.optionalTensor(2).map { [x = try $0.x, mask = try $0.y] in .where(mask, $0, x) }
                ?? $0.x.maskedFill($0.y, $0.number(2, "value", 0))
        },
        "round": { try $0.x.rounded() },
        "logit": { call in
            let x = try call.number(1, "eps").map { [x = try call.x] in x.clamped(lower: $0, upper: 1 - $0) } ?? call.x
            return (x / (1 - x)).log()
        },
        "isclose": {
            try $0.x.isClose(
                $0.y, relative: $0.number(2, "rtol", 1e-5), absolute: $0.number(3, "atol", 1e-8),
                equalNaN: $0.flag(4, "equal_nan"))
        },
        "allclose": {
            .truth(
                try $0.x.allClose(
                    $0.y, relative: $0.number(2, "rtol", 1e-5), absolute: $0.number(3, "atol", 1e-8),
                    equalNaN: $0.flag(4, "equal_nan")))
        },
    ]
}
