@testable import Engine

extension SampleOperations {
    static let reductions: [String: One] = [
        "sum": { try $0.x.sum(axes: $0.axes(), keepingAxes: $0.keepsAxes()) },
        "mean": { try $0.x.mean(axes: $0.axes(), keepingAxes: $0.keepsAxes()) },
        "prod": { call in
            guard call.value(1, "dim") != nil else { return try call.x.product() }
            let keepsAxes = call.keepsAxes()
            return try call.along { [$0.product(axis: $1, keepingAxis: keepsAxes)] }[0]
        },
        "var": { try $0.x.variance(axes: $0.axes(), correction: $0.correction, keepingAxes: $0.keepsAxes(3)) },
        "std": { try $0.x.standardDeviation(axes: $0.axes(), correction: $0.correction, keepingAxes: $0.keepsAxes(3)) },
        "var.unbiased": { try $0.x.variance(correction: $0.flag(1, "unbiased") ? 1 : 0) },
        "std.unbiased": { try $0.x.standardDeviation(correction: $0.flag(1, "unbiased") ? 1 : 0) },
        "norm": { try $0.norm }, "norm.fro": { try $0.norm }, "norm.inf": { try $0.norm },
        "linalg.vector_norm": {
            try $0.x.norm(p: $0.number(1, "ord", 2), axes: $0.axes(2), keepingAxes: $0.keepsAxes(3))
        },
        "logsumexp": { try $0.x.logSumExp(axes: $0.axes(), keepingAxes: $0.keepsAxes()) },
        "amax": { try $0.x.max(axes: $0.axes(), keepingAxes: $0.keepsAxes()) },
        "amin": { try $0.x.min(axes: $0.axes(), keepingAxes: $0.keepsAxes()) },
        "max.reduction_no_dim": { try $0.x.max() }, "min.reduction_no_dim": { try $0.x.min() },
        "argmax": { call in
            guard call.value(1, "dim") != nil else { return try call.x.row.argmax() }
            let keepsAxes = call.keepsAxes()
            return try call.along { [$0.argmax(axis: $1, keepingAxis: keepsAxes)] }[0]
        },
        "argmin": { call in
            guard call.value(1, "dim") != nil else { return try call.x.row.argmin() }
            let keepsAxes = call.keepsAxes()
            return try call.along { [$0.argmin(axis: $1, keepingAxis: keepsAxes)] }[0]
        },
        "any": { try $0.x.any(axes: $0.axes(), keepingAxes: $0.keepsAxes()) },
        "all": { try $0.x.all(axes: $0.axes(), keepingAxes: $0.keepsAxes()) },
        "count_nonzero": { try $0.x.countNonzero(axes: $0.axes()) },
        "cumsum": { try $0.along { [$0.cumulativeSum(axis: $1)] }[0] },
        "cumprod": { try $0.along { [$0.cumulativeProduct(axis: $1)] }[0] },
        "dist": { try ($0.x - $0.y).norm(p: $0.number(2, "p", 2)) },
        "argsort": { call in
            let descending = call.flag(2, "descending")
            return try call.along { [$0.argsorted(axis: $1, descending: descending)] }[0]
        },
    ]

    static let products: [String: One] = [
        "addmm": { try $0.added($0.tensor(1).matmul($0.tensor(2))) },
        "addmm.decomposed": { try $0.added($0.tensor(1).matmul($0.tensor(2))) },
        "addmv": { try $0.added($0.tensor(1).matmul($0.tensor(2))) },
        "baddbmm": { try $0.added($0.tensor(1).matmul($0.tensor(2))) },
        "addbmm": { try $0.added($0.tensor(1).matmul($0.tensor(2)).sum(axes: [0])) },
        "addr": { try $0.added($0.tensor(1).outer($0.tensor(2))) },
        "einsum": { call in
            let tensors = call.tensorList()
            let equation = call.text(1, "equation")
            return tensors.count == 1 ? einsum(equation, tensors[0]) : einsum(equation, tensors[0], tensors[1])
        },
        "linalg.multi_dot": { call in
            let tensors = call.tensorList()
            return tensors.dropFirst().reduce(tensors[0]) { $0.matmul($1) }
        },
        "linalg.vecdot": { try ($0.x * $0.y).sum(axes: [$0.int(2, "dim", -1)]) },
    ]

    static let shapes: [String: One] = [
        "reshape": { try $0.x.reshaped($0.variadicInts(1, "shape")) },
        "view": { try $0.x.reshaped($0.variadicInts(1, "shape")) },
        "permute": { try $0.x.permuted($0.variadicInts(1, "dims")) },
        "transpose": { try $0.x.rank == 0 ? $0.x : $0.x.transposed($0.int(1, "dim0", 0), $0.int(2, "dim1", 1)) },
        "squeeze": { call in
            let x = try call.x
            let axes = Set(try call.axes().map { $0 < 0 ? $0 + x.rank : $0 })
            return axes.sorted(by: >).reduce(x) { $0.shape[$1] == 1 ? $0.squeezed($1) : $0 }
        },
        "unsqueeze": { try $0.x.unsqueezed($0.int(1, "dim", 0)) },
        "flatten": { try Flatten(from: $0.int(1, "start_dim", 0), to: $0.int(2, "end_dim", -1))($0.x.vector) },
        "unflatten": { try Unflatten($0.int(1, "dim", 0), $0.ints(2, "sizes") ?? [])($0.x) },
        "expand": { try $0.x.broadcast(to: $0.extents($0.variadicInts(1, "size"))) },
        "broadcast_to": { try $0.x.broadcast(to: $0.extents($0.variadicInts(1, "size"))) },
        "flip": { try $0.x.flipped($0.variadicInts(1, "dims")) },
        "roll": { call in
            let shifts = call.ints(1, "shifts") ?? []
            guard let axes = call.ints(2, "dims"), try call.x.rank > 0 else { return try call.x.rolled(shifts[0]) }
            return zip(shifts, axes).reduce(try call.x) { $0.rolled($1.0, axis: $1.1) }
        },
        "repeat": { try $0.x.tiled($0.variadicInts(1, "repeats")) },
        "tile": { try $0.x.tiled($0.variadicInts(1, "dims")) },
        "repeat_interleave": { call in
            let x = try call.value(2, "dim") == nil ? call.x.row : call.x
            let axis = call.int(2, "dim", 0)
            guard let counts = call.optionalTensor(1, "repeats"), counts.rank > 0 else {
                return x.repeatInterleaved(call.int(1, "repeats", 1), axis: axis)
            }
            return x.repeatInterleaved(counts.array(Int64.self).map { Int($0) }, axis: axis)
        },
        "tril": { try $0.x.lowerTriangle($0.int(1, "diagonal", 0)) },
        "triu": { try $0.x.upperTriangle($0.int(1, "diagonal", 0)) },
        "cat": { .concatenated($0.tensorList(), axis: $0.int(1, "dim", 0)) },
        "stack": { .stacked($0.tensorList(), axis: $0.int(1, "dim", 0)) },
        "hstack": { call in
            let tensors = call.tensorList().map(\.vector)
            return .concatenated(tensors, axis: tensors[0].rank == 1 ? 0 : 1)
        },
        "vstack": { .concatenated($0.tensorList().map { $0.rank < 2 ? $0.reshaped([1, -1]) : $0 }) },
    ]

    static let parts: [String: One] = [
        "narrow": { call in
            let extent = try call.x.shape[call.int(1, "dim", 0)]
            let start = call.int(2, "start", 0) + (call.int(2, "start", 0) < 0 ? extent : 0)
            return try call.x.narrowed(call.int(1, "dim", 0), start..<start + call.int(3, "length", 0))
        },
        "select": { try $0.x.picked($0.axisIndices($0.int(1, "dim", 0)) + [.index($0.int(2, "index", 0))]) },
        "slice": {
            try $0.x.picked(
                $0.axisIndices($0.int(1, "dim", 0)) + [
                    .step($0.int(2, "start"), $0.int(3, "end"), $0.int(4, "step", 1))
                ])
        },
        "__getitem__": { try $0.x.picked($0.indices(1)) },
        "diagonal": { try $0.x.diagonal(offset: $0.int(1, "offset", 0), $0.int(2, "dim1", 0), $0.int(3, "dim2", 1)) },
        "linalg.diagonal": {
            try $0.x.diagonal(offset: $0.int(1, "offset", 0), $0.int(2, "dim1", -2), $0.int(3, "dim2", -1))
        },
        "diag": { try $0.x.rank == 1 ? $0.x.diagonalMatrix() : $0.x.diagonal(offset: $0.int(1, "diagonal", 0)) },
        "diag_embed": { try $0.x.diagonalMatrix() },
    ]

    static let indexing: [String: One] = [
        "gather": {
            try $0.x.vector.gather($0.int(1, "dim", 0), $0.tensor(2).vector).reshaped($0.tensor(2).shape.array)
        },
        "take_along_dim": { call in
            guard let axis = call.int(2, "dim") else { return try call.x.row.takeAlong(0, call.y.row) }
            return try call.x.takeAlong(axis, call.y)
        },
        "scatter": { call in
            let indices = try call.tensor(2).vector
            let value = { Tensor.full(indices.shape, call.number(3, "value", 0), dtype: call.dtype) }
            let source = call.optionalTensor(3) ?? value()
            return try call.x.vector.scatter(call.int(1, "dim", 0), indices, source.vector).reshaped(call.x.shape.array)
        },
        "scatter_add": {
            try $0.x.vector.scatterAdd($0.int(1, "dim", 0), $0.tensor(2).vector, $0.tensor(3).vector)
                .reshaped($0.x.shape.array)
        },
        "index_select": { call in
            let result = try call.x.vector.indexSelect(call.int(1, "dim", 0), call.tensor(2).vector)
            return try call.x.rank == 0 ? result.reshaped([]) : result
        },
        "index_add": {
            try $0.x.vector.indexAdd(
                $0.int(1, "dim", 0), $0.tensor(2).vector, $0.tensor(3).vector * $0.number(4, "alpha", 1)
            ).reshaped($0.x.shape.array)
        },
    ]

    static let creation: [String: One] = [
        "full": { .full(Shape($0.ints(0) ?? []), $0.number(1, "fill_value", 0), dtype: $0.dtype) },
        "full_like": { .full(try $0.x.shape, $0.number(1, "fill_value", 0), dtype: $0.dtype) },
        "zeros": { .zeros(Shape($0.ints(0) ?? []), dtype: $0.dtype) },
        "ones": { .ones(Shape($0.ints(0) ?? []), dtype: $0.dtype) },
        "eye": { .eye($0.int(0, "n", 0), $0.int(1, "m"), dtype: $0.dtype) },
        "linspace": {
            .linspace($0.number(0, "start", 0), $0.number(1, "end", 0), count: $0.int(2, "steps", 0), dtype: $0.dtype)
        },
        "arange": { call in
            let hasStart = call.value(1, "end") != nil
            let (start, step) = (hasStart ? call.number(0, "start", 0) : 0, call.number(2, "step", 1))
            let end = hasStart ? call.number(1, "end", 0) : call.number(0, "end", 0)
            return .arange(start, count: Int(((end - start) / step).rounded(.up)), step: step, dtype: call.dtype)
        },
    ]

    static let severalValues: [String: Several] = [
        "var_mean": {
            [
                try $0.x.variance(axes: $0.axes(), correction: $0.correction, keepingAxes: $0.keepsAxes(3)),
                try $0.x.mean(axes: $0.axes(), keepingAxes: $0.keepsAxes(3)),
            ]
        },
        "std_mean": {
            [
                try $0.x.standardDeviation(axes: $0.axes(), correction: $0.correction, keepingAxes: $0.keepsAxes(3)),
                try $0.x.mean(axes: $0.axes(), keepingAxes: $0.keepsAxes(3)),
            ]
        },
        "aminmax": {
            [
                try $0.x.min(axes: $0.axes(), keepingAxes: $0.keepsAxes()),
                try $0.x.max(axes: $0.axes(), keepingAxes: $0.keepsAxes()),
            ]
        },
        "max.reduction_with_dim": { call in
            let keepsAxes = call.keepsAxes()
            return try call.along { pair($0.max(axis: $1, keepingAxis: keepsAxes)) }
        },
        "min.reduction_with_dim": { call in
            let keepsAxes = call.keepsAxes()
            return try call.along { pair($0.min(axis: $1, keepingAxis: keepsAxes)) }
        },
        "median": { call in
            guard call.value(1, "dim") != nil else { return [try call.x.row.median().values] }
            let keepsAxes = call.keepsAxes()
            return try call.along { x, axis in
                pair(x.median(axis: axis)).map { keepsAxes ? $0.unsqueezed(axis < 0 ? axis + x.rank : axis) : $0 }
            }
        },
        "sort": { call in
            let descending = call.flag(2, "descending")
            return try call.along { pair($0.sorted(axis: $1, descending: descending)) }
        },
        "topk": { call in
            let (count, isLargest) = (call.int(1, "k", 1), call.flag(3, "largest", true))
            return try call.along(2) { pair($0.topK(count, axis: $1, largest: isLargest)) }
        },
        "unique": { call in
            let found = try call.x.unique()
            return [found.values]
                + (call.flag(2, "return_inverse") ? [try found.inverse.reshaped(call.x.shape.array)] : [])
                + (call.flag(3, "return_counts") ? [found.counts] : [])
        },
        "linalg.qr": { [try $0.x.qr().q, try $0.x.qr().r] },
    ]

    static let severalParts: [String: Several] = [
        "split": { try $0.x.split($0.int(1, "split_size", 1), axis: $0.int(2, "dim", 0)) },
        "split.list_args": { try $0.x.split($0.ints(1) ?? [], axis: $0.int(2, "dim", 0)) },
        "split_with_sizes": { try $0.x.split($0.ints(1) ?? [], axis: $0.int(2, "dim", 0)) },
        "chunk": { try $0.x.chunked($0.int(1, "chunks", 1), axis: $0.int(2, "dim", 0)) },
        "unbind": { try $0.x.unbound(axis: $0.int(1, "dim", 0)) },
        "atleast_1d": { $0.tensorList().map(\.vector) },
        "broadcast_tensors": { call in
            let tensors = call.tensorList()
            let shape = tensors.reduce(Shape([])) { $0.broadcast(with: $1.shape) ?? $0 }
            return tensors.map { $0.broadcast(to: shape) }
        },
        "meshgrid.variadic_tensors": { Tensor.meshGrid($0.tensorList().map(\.vector)) },
        "meshgrid.list_of_tensors": { Tensor.meshGrid($0.tensorList().map(\.vector)) },
    ]

    private static func pair(_ pair: (values: Tensor, indices: Tensor)) -> [Tensor] { [pair.values, pair.indices] }
}

extension SampleCall {
    /// What variance divides by less than the count.
    fileprivate var correction: Double {
        if case .flag(let isUnbiased) = options["unbiased"] ?? value(2) { return isUnbiased ? 1 : 0 }
        guard case .number(let correction) = options["correction"] else { return 1 }
        return correction
    }

    fileprivate var norm: Tensor {
        get throws { try x.norm(p: number(1, "p", 2), axes: axes(2), keepingAxes: keepsAxes(3)) }
    }

    /// beta · x + alpha · product, broadcast.
    fileprivate func added(_ product: Tensor) throws -> Tensor {
        try x * number(3, "beta", 1) + product * number(4, "alpha", 1)
    }

    /// A shape in which -1 stands for an extent that stays.
    fileprivate func extents(_ extents: [Int]) throws -> Shape {
        let own = try Array(repeating: 1, count: extents.count - x.rank) + x.shape.array
        return Shape(zip(extents, own).map { $0 == -1 ? $1 : $0 })
    }

    /// All of the axes before one.
    fileprivate func axisIndices(_ axis: Int) throws -> [TensorIndex] {
        Array(repeating: .all, count: axis < 0 ? axis + (try x.rank) : axis)
    }

    /// What stands between the brackets of x[...].
    fileprivate func indices(_ place: Int) throws -> [TensorIndex] {
        func index(_ argument: SampleArgument) throws -> TensorIndex {
            switch argument {
            case .none: .newAxis
            case .number(let number): .index(Int(number))
            case .slice(let start, let end, let step): .step(start, end, step ?? 1)
            case .ellipsis: .ellipsis
            case .tensor(let index): tensors[index].tensorIndex
            case .flag, .text, .list: throw Failure.unknown("\(argument)")
            }
        }
        guard case .list(let list) = arguments[place] else { return [try index(arguments[place])] }
        return try list.map(index)
    }
}

extension Tensor {
    /// x[...] with at most four indices.
    fileprivate func picked(_ indices: [TensorIndex]) throws -> Tensor {
        switch indices.count {
        case 0: self
        case 1: self[indices[0]]
        case 2: self[indices[0], indices[1]]
        case 3: self[indices[0], indices[1], indices[2]]
        case 4: self[indices[0], indices[1], indices[2], indices[3]]
        default: throw SampleCall.Failure.unknown("\(indices.count) indices")
        }
    }
}
