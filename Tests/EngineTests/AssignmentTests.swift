import Testing

@testable import Engine

/// Elements written in place.
@Suite struct AssignmentTests {
    private func grid() -> Tensor { Tensor.arange(count: 12, dtype: .float64).reshaped([3, 4]) }

    @Test func slices() {
        let x = grid()
        x[0..<2] = Tensor.zeros([2, 4], dtype: .float64)
        #expect(x.doubles == [0, 0, 0, 0, 0, 0, 0, 0, 8, 9, 10, 11])
        x[.all, 1] = Tensor([1.0, 2, 3])
        #expect(x.doubles == [0, 1, 0, 0, 0, 2, 0, 0, 8, 3, 10, 11])
        x[-1] = Tensor(7.0)
        #expect(x.doubles == [0, 1, 0, 0, 0, 2, 0, 0, 7, 7, 7, 7])
        x[..<2, .step(3, nil, -2)] = Tensor([5.0, 6])
        #expect(x.doubles == [0, 6, 0, 5, 0, 6, 0, 5, 7, 7, 7, 7])
        x[0, 0] = Tensor(Float(2.5))
        #expect(x[0, 0].item == 2.5)
        x[1].fill(-1)
        #expect(x[1].doubles == [-1, -1, -1, -1])
        x[0..<0] = Tensor.zeros([0, 4], dtype: .float64)
        x[.newAxis, 2] = Tensor([[[1.0, 2, 3, 4]]])
        #expect(x[2].doubles == [1, 2, 3, 4])
    }

    /// A part of a tensor moved over itself.
    @Test func overlaps() {
        let x = Tensor([1.0, 2, 3, 4])
        x[1..<4] = x[0..<3]
        #expect(x.doubles == [1, 1, 2, 3])
        let y = grid()
        y[.all, 1...] = y[.all, ..<3]
        #expect(y.doubles == [0, 0, 1, 2, 4, 4, 5, 6, 8, 8, 9, 10])
    }

    @Test func indicesAndMasks() {
        let x = grid()
        x[Tensor([2, 0] as [Int64])] = Tensor([[1.0], [2]])
        #expect(x.doubles == [2, 2, 2, 2, 4, 5, 6, 7, 1, 1, 1, 1])
        x[x .== 1] = Tensor(-1.0)
        #expect(x[2].doubles == [-1, -1, -1, -1])
        x[.all, Tensor([1, -1] as [Int64])] = Tensor([8.0, 9])
        #expect(x.doubles == [2, 8, 2, 9, 4, 8, 6, 9, -1, 8, -1, 9])
        x[Tensor([0, 1] as [Int64]), Tensor([3, 2] as [Int64])] = Tensor([0.5, 1.5])
        #expect(x[0, 3].item == 0.5 && x[1, 2].item == 1.5)
        let transposed = x.transposed()
        transposed[Tensor([0] as [Int64])] = Tensor(0.0)
        #expect(x[.all, 0].doubles == [0, 0, 0])
        x[Tensor([] as [Int64])] = Tensor(3.0)
        #expect(x[.all, 0].doubles == [0, 0, 0])
    }

    @Test func masksPickAndFillWhatIndicesDo() {
        let x = grid()
        let mask = x .> 5
        #expect(x[mask].doubles == [6, 7, 8, 9, 10, 11])
        #expect(x[mask].doubles == x.maskedSelect(mask).doubles)
        let y = x.clone()
        y[mask] = Tensor(0.0)
        #expect(y.doubles == x.maskedFill(mask, 0).doubles)
    }

    @Test func versionsRise() {
        let x = grid()
        var before = x.storage.version
        for write in [
            { x[0] = Tensor(1.0) }, { x[Tensor([1] as [Int64])] = Tensor(1.0) }, { x.fill(2) },
            { x[.all, Tensor([1] as [Int64])] = Tensor(1.0) },
        ] {
            write()
            #expect(x.storage.version > before)
            before = x.storage.version
        }
    }

    @Test func parametersInsideNoGrad() {
        let x = grid().requiringGrad()
        noGrad { x[0] = Tensor(0.0) }
        #expect(x[0].doubles == [0, 0, 0, 0] && x.requiresGrad && x.isLeaf)
    }

    /// Slices share storage with their base.
    @Test func slicesAreViews() {
        let x = grid()
        #expect(x[1..., .step(0, 4, 2)].storage === x.storage)
        #expect(x[.ellipsis, .newAxis].storage === x.storage)
        #expect(x[Tensor([0] as [Int64])].storage !== x.storage)
        #expect(x.diagonal().storage === x.storage && x.flipped().storage !== x.storage)
    }

    @Test func nestedArrays() {
        let x = Tensor([[1, 2, 3], [4, 5, 6]] as [[Float]])
        #expect(x.shape == [2, 3] && x.dtype == .float32)
        #expect(x.nestedArray([[Float]].self) == [[1, 2, 3], [4, 5, 6]])
        #expect(x.transposed().nestedArray([[Float]].self) == [[1, 4], [2, 5], [3, 6]])
        #expect(Tensor([[[1], [2]], [[3], [4]]] as [[[Int64]]]).shape == [2, 2, 1])
        #expect(Tensor([[], []] as [[Double]]).shape == [2, 0])
        #expect(Tensor([] as [[Double]]).shape == [0, 0])
        #expect(Tensor(3.5).nestedArray(Double.self) == 3.5)
        #expect(Tensor([[true], [false]]).nestedArray([[Bool]].self) == [[true], [false]])
    }

    @Test func closeness() {
        let x = Tensor([1.0, 2, .infinity])
        #expect(x.allClose(x * 1.000001) && !x.allClose(x * 1.1) && x.allClose(x * 1.1, relative: 0.2))
        #expect(!Tensor([Double.nan]).allClose(Tensor([Double.nan])))
        #expect(Tensor([Double.nan]).allClose(Tensor([Double.nan]), equalNaN: true))
        #expect(Tensor([1, 2] as [Int64]).allClose(Tensor([1, 2] as [Int64])))
    }

    /// Conversions never trap.
    @Test func conversionsBeyondTheRange() {
        let x = Tensor([Double.nan, .infinity, -.infinity, 1e300, -1.5, 300, 255.9])
        #expect(x.to(.int64).array(Int64.self) == [0, .max, .min, .max, -1, 300, 255])
        #expect(x.to(.uint8).array(UInt8.self) == [0, 255, 0, 255, 0, 255, 255])
        #expect(Tensor([-1, 256, 7] as [Int64]).to(.uint8).array(UInt8.self) == [0, 255, 7])
        #expect(Tensor([Float(9.3e18)]).to(.int64).array(Int64.self) == [.max])
        #expect(Tensor.full([1], 1e300, dtype: .int64).array(Int64.self) == [.max])
        #expect(Tensor.full([1], -4, dtype: .uint8).array(UInt8.self) == [0])
    }

    @Test func identity() {
        #expect(Tensor.eye(2, 3).doubles == [1, 0, 0, 0, 1, 0])
        #expect(Tensor.eye(2, dtype: .int64).array(Int64.self) == [1, 0, 0, 1])
    }
}
