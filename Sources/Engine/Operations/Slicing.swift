// x[...] in all its forms. Whole numbers, ranges and steps give views; tensors of indices and masks give copies.

extension Tensor {
    /// The elements that `indices` pick, one entry for each axis from the first; axes that are not named are taken whole.
    ///
    /// `x[0..<3, .all, .step(0, 10, 2), -1]` is a view. With tensors among the indices the result is a copy: those of int64 are
    /// broadcast together and pick elements one by one, those of bool pick where they hold; their axes stand where the first was if
    /// they are neighbours, else in front (NumPy's rule).
    ///
    /// Assigning writes in place and broadcasts and converts what is assigned. It stops if a gradient would be lost: this tensor must
    /// not require gradients, unless inside ``noGrad(_:)``.
    public subscript(indices: any TensorIndexing...) -> Tensor {
        get { sliced(indices.map { $0.tensorIndex }) }
        set { assign(newValue, at: indices.map { $0.tensorIndex }) }
    }

    /// Rows `range` of the first axis.
    public subscript(range: Range<Int>) -> Tensor {
        get {
            Tensor.check(rank > 0, "a scalar cannot be indexed")
            return range.lowerBound >= 0 ? narrowed(0, range) : sliced([range.tensorIndex])
        }
        set { assign(newValue, at: [range.tensorIndex]) }
    }

    /// Element `index` of the first axis; negative counts from the end.
    public subscript(index: Int) -> Tensor {
        get { sliced([index.tensorIndex]) }
        set { assign(newValue, at: [index.tensorIndex]) }
    }

    /// What `indices` picks along the first axis, of the shape of `indices` followed by the rest of this shape; where a mask of bool
    /// holds, a copy of those elements in a row.
    public subscript(indices: Tensor) -> Tensor {
        get { sliced([indices.tensorIndex]) }
        set { assign(newValue, at: [indices.tensorIndex]) }
    }

    private func sliced(_ indices: [TensorIndex]) -> Tensor {
        let slicing = Slicing(indices, of: shape)
        let view = slicing.isWhole ? self : selecting("Slice", slicing.layout)
        guard !slicing.tensors.isEmpty else {
            return slicing.isWhole ? recordingView(detach()) { ReshapeNode($0) } : view
        }
        let pick = AdvancedIndex(slicing.tensors, of: view.shape)
        return pick.arranged(view.permuted(pick.order).reshaped(pick.flatShape).indexSelect(0, pick.places))
    }

    private func assign(_ value: Tensor, at indices: [TensorIndex]) {
        Tensor.check(
            !GradientMode.isRecording || (node == nil && value.node == nil),
            "assignment to elements of a tensor of shape \(shape) would lose gradients: write inside noGrad { }, or build the result with where, scatter or concatenated"
        )
        let slicing = Slicing(indices, of: shape)
        let base = slicing.layout(layout)
        let view = Tensor(storage: storage, layout: base, dtype: dtype, isContiguous: base.isContiguous)
        var value = value.detach().to(dtype)
        if value.storage === storage { value = value.clone() }
        if slicing.tensors.isEmpty {
            view.copy(from: value.dropping(to: view.shape).expanded(to: view.shape))
            return
        }
        let pick = AdvancedIndex(slicing.tensors, of: view.shape)
        let target = view.permuted(pick.order)
        let rows = noGrad { pick.flattened(value.dropping(to: pick.shape).expanded(to: pick.shape)) }
        let work = target.isContiguous ? target : target.clone()
        work.putRows(pick.places, rows, extent: pick.flatShape[0])
        if work === target { storage.version &+= 1 } else { target.copy(from: work) }
    }

    /// Without leading axes of extent 1 beyond the rank of `shape`, as NumPy allows in assignments.
    private func dropping(to shape: Shape) -> Tensor {
        let extra = rank - shape.rank
        guard extra > 0, self.shape.array[..<extra].allSatisfy({ $0 == 1 }) else { return self }
        return withShape(Shape(self.shape.array[extra...]))
    }

    /// Every element becomes `value`, in place; a view's base changes too.
    public func fill(_ value: Double) {
        Tensor.check(
            !GradientMode.isRecording || node == nil,
            "fill of a tensor of shape \(shape) would lose gradients: write inside noGrad { }")
        copy(from: Tensor.full([], value, dtype: dtype).expanded(to: shape))
    }

    /// Every element becomes `value`, outside of any graph: for parameters that start anew.
    func overwrite(with value: Double) { noGrad { fill(value) } }
}

/// The entries of an index, resolved for a shape: the view that whole numbers, ranges and new axes give, and where tensors apply to it.
struct Slicing {
    private enum Entry {
        case drop(axis: Int, index: Int)
        case keep(axis: Int, start: Int, count: Int, step: Int)
        case new
    }

    private var entries: [Entry] = []
    /// Tensors of int64, by the axis of the view that they index.
    private(set) var tensors: [(axis: Int, index: Tensor)] = []
    private let rank: Int
    /// Whether the view is the tensor itself.
    private(set) var isWhole = true

    init(_ indices: [TensorIndex], of shape: Shape) {
        var used = 0
        var ellipses = 0
        for index in indices {
            switch index.kind {
            case .newAxis: break
            case .ellipsis: ellipses += 1
            case .tensor(let tensor) where tensor.dtype == .bool: used += tensor.rank
            default: used += 1
            }
        }
        Tensor.check(used <= shape.rank, "an index with \(used) entries for a tensor of shape \(shape)")
        Tensor.check(ellipses <= 1, "an index holds at most one ellipsis")
        rank = shape.rank
        var axis = 0
        func all(_ axis: Int) -> Entry { .keep(axis: axis, start: 0, count: shape[axis], step: 1) }
        for index in indices {
            switch index.kind {
            case .index(let index):
                let place = index < 0 ? index + shape[axis] : index
                Tensor.check(
                    place >= 0 && place < shape[axis], "index \(index) lies outside axis \(axis) of shape \(shape)")
                entries.append(.drop(axis: axis, index: place))
                isWhole = false
            case .range(let lower, let upper):
                let extent = shape[axis]
                let start = lower < 0 ? lower + extent : lower
                let end = upper < 0 || (lower < 0 && upper == 0) ? upper + extent : upper
                Tensor.check(
                    start >= 0 && start <= end && end <= extent,
                    "the range \(lower)..<\(upper) lies outside axis \(axis) of shape \(shape)")
                entries.append(.keep(axis: axis, start: start, count: end - start, step: 1))
                isWhole = isWhole && end - start == extent
            case .slice(let start, let end, let step):
                entries.append(Self.steps(start, end, step, axis, shape[axis]))
                isWhole = isWhole && start == nil && end == nil && step == 1
            case .newAxis:
                entries.append(.new)
                isWhole = false
                continue
            case .ellipsis:
                for _ in 0..<shape.rank - used {
                    entries.append(all(axis))
                    axis += 1
                }
                continue
            case .tensor(let tensor):
                let parts = Self.parts(tensor, shape, axis)
                for part in parts {
                    tensors.append((keptCount, part))
                    entries.append(all(axis))
                    axis += 1
                }
                continue
            }
            axis += 1
        }
        while axis < shape.rank {
            entries.append(all(axis))
            axis += 1
        }
    }

    private var keptCount: Int {
        entries.reduce(0) { count, entry in if case .drop = entry { count } else { count + 1 } }
    }

    /// Python's rule for `start:end:step`.
    private static func steps(_ start: Int?, _ end: Int?, _ step: Int, _ axis: Int, _ extent: Int) -> Entry {
        Tensor.check(step != 0, "a slice of axis \(axis) with a step of 0")
        func held(_ bound: Int?, _ missing: Int) -> Int {
            guard let bound else { return missing }
            let place = bound < 0 ? bound + extent : bound
            return step > 0 ? Swift.min(Swift.max(place, 0), extent) : Swift.min(Swift.max(place, -1), extent - 1)
        }
        let first = held(start, step > 0 ? 0 : extent - 1)
        let last = held(end, step > 0 ? extent : -1)
        let count =
            step > 0 ? Swift.max(0, (last - first + step - 1) / step) : Swift.max(0, (first - last - step - 1) / -step)
        return .keep(axis: axis, start: count == 0 ? 0 : first, count: count, step: step)
    }

    /// A tensor as indices of int64, one for each axis that it stands for.
    private static func parts(_ tensor: Tensor, _ shape: Shape, _ axis: Int) -> [Tensor] {
        switch tensor.dtype {
        case .int64: return [tensor.detach()]
        case .bool:
            let covered = Shape(shape.array[axis..<axis + tensor.rank])
            Tensor.check(
                tensor.rank > 0 && tensor.shape == covered,
                "a mask of shape \(tensor.shape) for the axes \(covered) of a tensor of shape \(shape)")
            return tensor.nonzero().unbound(axis: 1)
        default: Tensor.stop("tensors of int64 and bool are indices, not of \(tensor.dtype)")
        }
    }

    /// The view's layout, of a tensor of this shape with any layout.
    func layout(_ base: Layout) -> Layout {
        var extents: [Int] = []
        var strides: [Int] = []
        var offset = base.offset
        for entry in entries {
            switch entry {
            case .drop(let axis, let index): offset += index * base.strides[axis]
            case .keep(let axis, let start, let count, let step):
                extents.append(count)
                strides.append(base.strides[axis] * step)
                offset += start * base.strides[axis]
            case .new:
                extents.append(1)
                strides.append(1)
            }
        }
        var view = Layout(shape: Shape(extents), strides: Dimensions(), offset: offset)
        for (axis, stride) in strides.enumerated() { view.strides[axis] = stride }
        return view
    }
}

/// Tensors of indices for some axes of a view, broadcast together and made indices of those axes laid out as one in front.
struct AdvancedIndex {
    /// The order of axes that brings the indexed ones to the front.
    let order: [Int]
    /// The view's shape then, its indexed axes as one.
    let flatShape: [Int]
    /// Indices of that axis, a vector.
    let places: Tensor
    /// The result's shape.
    let shape: Shape
    /// The result's shape with the picked axes in front.
    private let frontShape: [Int]
    private let pickedRank: Int
    /// Where the picked axes stand in the result.
    private let position: Int

    init(_ tensors: [(axis: Int, index: Tensor)], of view: Shape) {
        let axes = tensors.map(\.axis)
        let rest = (0..<view.rank).filter { !axes.contains($0) }
        var broadcast: Shape = []
        for (_, index) in tensors {
            guard let both = broadcast.broadcast(with: index.shape) else {
                Tensor.stop("indices of shapes \(tensors.map { $0.index.shape }) do not broadcast")
            }
            broadcast = both
        }
        var linear = Tensor.zeros([broadcast.elementCount], dtype: .int64)
        for (axis, index) in tensors {
            let checked = index.resolvedIndices(
                extent: view[axis], negative: true, "an index of axis \(axis) of shape \(view)")
            linear = linear * Double(view[axis]) + checked.expanded(to: broadcast).withShape([broadcast.elementCount])
        }
        order = axes + rest
        flatShape = [axes.reduce(1) { $0 * view[$1] }] + rest.map { view[$0] }
        places = linear
        pickedRank = broadcast.rank
        frontShape = broadcast.array + rest.map { view[$0] }
        let areNeighbours = zip(axes, axes.dropFirst()).allSatisfy { $0 + 1 == $1 }
        position = areNeighbours ? axes[0] : 0
        let restExtents = rest.map { view[$0] }
        shape = Shape(restExtents[..<position] + broadcast.array + restExtents[position...])
    }

    /// Picked rows under the result's shape.
    func arranged(_ rows: Tensor) -> Tensor {
        let front = rows.reshaped(frontShape)
        guard position > 0 else { return front }
        let picked = Array(0..<pickedRank)
        let rest = Array(pickedRank..<frontShape.count)
        return front.permuted(rest[..<position] + picked + rest[position...])
    }

    /// The reverse: a value of the result's shape as rows.
    func flattened(_ value: Tensor) -> Tensor {
        let picked = Array(position..<position + pickedRank)
        let rest = (0..<frontShape.count).filter { !picked.contains($0) }
        return value.permuted(picked + rest).reshaped([places.elementCount] + flatShape.dropFirst())
    }
}
