import Testing

@testable import Engine

@Suite struct TensorTests {
    @Test func creation() {
        #expect(Tensor.zeros([2, 3]).array(Float.self) == [Float](repeating: 0, count: 6))
        #expect(Tensor.ones([2], dtype: .int64).array(Int64.self) == [1, 1])
        #expect(Tensor.full([2], 7, dtype: .uint8).array(UInt8.self) == [7, 7])
        #expect(Tensor.full([2], 1, dtype: .bool).array(Bool.self) == [true, true])
        #expect(Tensor.arange(count: 4).array(Float.self) == [0, 1, 2, 3])
        #expect(Tensor.arange(1, count: 3, step: 0.5, dtype: .float64).array(Double.self) == [1, 1.5, 2])
        #expect(Tensor.arange(5, count: 3, step: -2, dtype: .int64).array(Int64.self) == [5, 3, 1])
        #expect(Tensor(3.5).shape == [] && Tensor(3.5).item == 3.5)
        #expect(Tensor([Float]()).shape == [0] && Tensor([Float]()).elementCount == 0)
    }

    /// Both ends are exact, and so are the values between, as in PyTorch.
    @Test func linspace() {
        #expect(Tensor.linspace(0, 1, count: 5, dtype: .float64).array(Double.self) == [0, 0.25, 0.5, 0.75, 1])
        let tenths = Tensor.linspace(-0.3, 0.7, count: 11, dtype: .float64).array(Double.self)
        #expect(tenths[0] == -0.3 && tenths[10] == 0.7)
        #expect(Tensor.linspace(2, 9, count: 1).array(Float.self) == [2])
        #expect(Tensor.linspace(2, 9, count: 0).elementCount == 0)
    }

    @Test func access() {
        let x = Tensor([1, 2, 3, 4, 5, 6] as [Float], shape: [2, 3])
        #expect(x.transposed().array(Float.self) == [1, 4, 2, 5, 3, 6])
        #expect(x.doubles == [1, 2, 3, 4, 5, 6])
        #expect(Tensor([true, false]).doubles == [1, 0])
        #expect(Tensor([Int64(5)]).item == 5)
        #expect(x.withElements(Float.self) { $0.reduce(0, +) } == 21)
    }

    /// What is written into a view is written into its base, and the other way round.
    @Test func viewsShareStorage() {
        let base = Tensor.zeros([3, 4], dtype: .int64)
        let views: [(Tensor, Int)] = [
            (base.reshaped([12])[0..<1], 0), (base[1], 4), (base.transposed()[1], 1), (base.narrowed(1, 2..<3), 2),
            (base.transposed().unsqueezed(0).squeezed(0)[3], 3), (base.permuted([1, 0])[-1].unsqueezed(-1), 3),
            (base[2..<3].squeezed(0), 8), (base.detach()[0], 0),
        ]
        for (number, (view, index)) in views.enumerated() {
            #expect(view.storage === base.storage, "view \(number)")
            view.copy(from: Tensor.full(view.shape, Double(number + 1), dtype: .int64))
            #expect(base.array(Int64.self)[index] == Int64(number + 1), "view \(number)")
            #expect(view.array(Int64.self).allSatisfy { $0 == Int64(number + 1) })
        }
        let repeated = base[0].broadcast(to: [5, 4])
        #expect(repeated.storage === base.storage)
        base[0].copy(from: Tensor([9, 8, 7, 6] as [Int64]))
        #expect(repeated[4].array(Int64.self) == [9, 8, 7, 6])
    }

    @Test func copiesDoNot() {
        let base = Tensor.zeros([2, 2])
        let copy = base.clone()
        copy.copy(from: Tensor.ones([2, 2]))
        #expect(base.doubles == [0, 0, 0, 0])
        #expect(base.transposed().reshaped([4]).storage !== base.storage)
        #expect(base.to(.float64).storage !== base.storage)
        #expect(base.to(.float32) === base)
    }

    @Test func contiguity() {
        let base = Tensor.zeros([3, 4])
        #expect(base.isContiguous && base[1].isContiguous && base[1..<3].isContiguous)
        #expect(!base.transposed().isContiguous && !base.narrowed(1, 0..<2).isContiguous)
        #expect(base.transposed().transposed().isContiguous)
        #expect(base.narrowed(0, 1..<2).transposed().isContiguous)
        #expect(!base.narrowed(1, 1..<2).isContiguous)
        #expect(!base[0].broadcast(to: [2, 4]).isContiguous)
        #expect(base[0..<1].broadcast(to: [1, 4]).isContiguous)
    }

    /// Strided copies of every element size, in both directions, against index arithmetic.
    @Test func stridedCopies() {
        let shape = [2, 3, 4, 2]
        let count = shape.reduce(1, *)
        let orders = [[3, 2, 1, 0], [0, 2, 1, 3], [1, 3, 0, 2]]
        for order in orders {
            func check<Element: TensorElement & Equatable>(_ elements: [Element]) {
                let base = Tensor(elements, shape: Shape(shape))
                let view = base.permuted(order)
                var expected: [Element] = []
                let extents = order.map { shape[$0] }
                let steps = order.map { shape[($0 + 1)...].reduce(1, *) }
                for index in 0..<count {
                    var (rest, place) = (index, 0)
                    for axis in extents.indices.reversed() {
                        place += rest % extents[axis] * steps[axis]
                        rest /= extents[axis]
                    }
                    expected.append(elements[place])
                }
                #expect(view.array(Element.self) == expected)
                let target = Tensor(uninitialized: Shape(shape), dtype: base.dtype)
                target.permuted(order).copy(from: view.contiguous())
                #expect(target.array(Element.self) == elements)
            }
            check((0..<count).map { Float($0) })
            check((0..<count).map { Double($0) })
            check((0..<count).map { Int64($0) })
            check((0..<count).map { UInt8($0) })
            check((0..<count).map { $0 % 3 == 0 })
        }
    }

    @Test func shapes() {
        let shape: Shape = [2, 3, 4]
        #expect(shape.rank == 3 && shape.elementCount == 24 && shape[-1] == 4 && shape[0] == 2)
        #expect(Shape([]).elementCount == 1 && Shape([3, 0]).elementCount == 0)
        #expect(shape.description == "[2, 3, 4]")
        #expect(shape == [2, 3, 4] && shape != [2, 3] && shape != [2, 3, 5])
        #expect(Set([shape, [2, 3, 4], [1]]).count == 2)
        let pairs: [(Shape, Shape, Shape?)] = [
            ([2, 3], [3], [2, 3]), ([2, 1], [1, 3], [2, 3]), ([], [4], [4]), ([0], [1], [0]), ([2, 3], [2], nil),
            ([2], [3], nil),
            ([0], [2], nil), ([8, 1, 6, 1], [7, 1, 5], [8, 7, 6, 5]),
        ]
        for (one, other, expected) in pairs {
            #expect(one.broadcast(with: other) == expected)
            #expect(other.broadcast(with: one) == expected)
        }
    }

    @Test func finiteness() {
        #expect(Tensor([1.0, -1e308]).isFinite && Tensor([Float]()).isFinite && Tensor([Int64.max]).isFinite)
        for bad in [Float.nan, .infinity, -.infinity] {
            var values = [Float](repeating: 1, count: 100)
            values[63] = bad
            #expect(!Tensor(values).isFinite)
        }
        #expect(Tensor([Float.nan, 1])[1..<2].isFinite)
    }

    /// The error of a sum does not grow with its length: a running sum in float32 would stop at 2²⁴.
    @Test func longSums() {
        #expect(Tensor.ones([17_000_001]).sum().item == Double(Float(17_000_001)))
        let tenths = Tensor.full([1 << 20], 0.1).sum().item / (Double(Float(0.1)) * 1_048_576)
        #expect(abs(tenths - 1) < 2e-6)
    }
}
