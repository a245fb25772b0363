// Views of some of the elements: slices, diagonals, mirrored axes. The gradient of a view is zeros with the gradient in its place.

extension Tensor {
    /// The tensor that `select` picks out of this one, which must be a view with strides; `select` is also how the gradient finds its place.
    func selecting(_ label: String, _ select: @escaping (Layout) -> Layout) -> Tensor {
        let view = select(layout)
        let result = Tensor(storage: storage, layout: view, dtype: dtype, isContiguous: view.isContiguous)
        return recordingView(result) { SelectionNode(label, $0, select) }
    }
}

final class SelectionNode: Node {
    private let label: String
    private let shape: Shape
    private let select: (Layout) -> Layout

    init(_ label: String, _ x: Tensor, _ select: @escaping (Layout) -> Layout) {
        self.label = label
        shape = x.shape
        self.select = select
        super.init(x.node)
    }

    override var name: String { label }

    override func propagate(_ gradient: Tensor, _ pass: BackwardPass) {
        let (label, select) = (self.label, self.select)
        let whole = Tensor.zeros(shape, dtype: gradient.dtype)
        noGrad { whole.selecting(label, select).copy(from: gradient) }
        let result = Tensor.record(whole, "\(label)Gradient", gradient) { gradient, _ in
            gradient.selecting(label, select)
        }
        pass.send(owned: result, to: first)
    }
}

extension Tensor {
    /// The diagonal of the matrices that `first` and `second` span, `offset` above it; a view, as a new last axis.
    public func diagonal(offset: Int = 0, _ first: Int = -2, _ second: Int = -1) -> Tensor {
        let (row, column) = (shape.resolved(first), shape.resolved(second))
        Tensor.check(row != column, "diagonal: the axes \(first) and \(second) of shape \(shape) are one")
        return selecting("Diagonal") { layout in
            let (rows, columns) = (layout.shape.dimensions[row], layout.shape.dimensions[column])
            let length = Swift.max(
                0, offset >= 0 ? Swift.min(rows, columns - offset) : Swift.min(rows + offset, columns))
            let rest = (0..<layout.shape.rank).filter { $0 != row && $0 != column }
            var view = Layout(
                shape: Shape(rest.map { layout.shape.dimensions[$0] } + [length]), strides: Dimensions(),
                offset: layout.offset)
            for (place, axis) in rest.enumerated() { view.strides[place] = layout.strides[axis] }
            view.strides[rest.count] = layout.strides[row] + layout.strides[column]
            if length > 0 {
                view.offset += offset >= 0 ? offset * layout.strides[column] : -offset * layout.strides[row]
            }
            return view
        }
    }

    /// The sum of a matrix's diagonal; over the last two axes of more.
    public func trace() -> Tensor { diagonal().sum(axes: [-1]) }

    /// A matrix with this vector on its diagonal and zeros elsewhere; of more axes, one for each vector along the last.
    public func diagonalMatrix() -> Tensor {
        Tensor.check(rank > 0, "diagonalMatrix: needs a vector, not a scalar")
        let whole = Tensor.zeros(Shape(shape.array + [shape[-1]]), dtype: dtype)
        noGrad { whole.diagonal().copy(from: self) }
        return Tensor.record(whole, "DiagonalMatrix", self) { gradient, _ in gradient.diagonal() }
    }

    /// A copy with the elements in reverse along `axes`, or along all axes if nil.
    public func flipped(_ axes: [Int]? = nil) -> Tensor {
        let mirrored = Set((axes ?? Array(0..<rank)).map(shape.resolved))
        func mirror(_ layout: Layout) -> Layout {
            var view = layout
            for axis in mirrored where layout.shape.dimensions[axis] > 0 {
                view.offset += (layout.shape.dimensions[axis] - 1) * layout.strides[axis]
                view.strides[axis] = -layout.strides[axis]
            }
            return view
        }
        let view = mirror(layout)
        let result = Tensor(storage: storage, layout: view, dtype: dtype, isContiguous: view.isContiguous).clone()
        return Tensor.record(result, "Flip", self) { gradient, _ in gradient.flipped(Array(mirrored)) }
    }
}
