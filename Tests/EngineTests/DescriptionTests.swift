import Testing

@testable import Engine

/// Receptive fields and the walk over layers, on small networks of our own.
@Suite struct DescriptionTests {
    private func described(_ layers: Module..., input: Shape) throws -> NetworkDescription {
        try NetworkDescription(of: Sequential(layers), input: input)
    }

    /// r = 1 + Σ d(k - 1) ∏ s. Araujo et al., 2019.
    @Test func windowsFollowThePublishedRecurrence() throws {
        let described = try self.described(
            Conv2d(1, 2, kernel: [3, 5], stride: [2, 1], padding: 1, stream: nil), MaxPool2d(kernel: 2),
            Conv2d(2, 1, kernel: 3, dilation: 2, stream: nil), input: [1, 1, 40, 41])
        #expect(described.layers.map { $0.receptiveField.extents } == [[1, 1], [3, 5], [5, 6], [21, 14]])
        #expect(described.receptiveField.axes.map { $0?.stride } == [4, 2])
    }

    /// A transposed convolution's outputs read by turns.
    @Test func transposedConvolutionsReadByTurns() throws {
        let one = try described(ConvTranspose2d(1, 1, kernel: 3, stride: 2, stream: nil), input: [1, 1, 9, 9])
        #expect(one.receptiveField.axes[0]?.windows == [-1...0, 0...0] && one.receptiveField.axes[0]?.advance == 1)
        // With a kernel shorter than the stride some outputs read nothing.
        let sparse = try described(ConvTranspose2d(1, 1, kernel: 1, stride: 3, stream: nil), input: [1, 1, 9, 9])
        #expect(sparse.receptiveField.axes[0]?.windows == [0...0, nil, nil])
        // Down by 2 and up by 2: pairs of outputs read the same window.
        let both = try described(
            Conv2d(1, 1, kernel: 2, stride: 2, stream: nil), ConvTranspose2d(1, 1, kernel: 2, stride: 2, stream: nil),
            input: [1, 1, 8, 8])
        #expect(both.receptiveField.axes[0]?.windows == [0...1, 0...1] && both.receptiveField.axes[0]?.advance == 2)
    }

    /// Composition and union agree with windows counted one by one.
    @Test func reachesAgreeWithCounting() throws {
        let reaches = [
            AxisReach(window: -1...1, stride: 1), AxisReach(window: 0...3, stride: 3),
            AxisReach(windows: [0...0, 0...0], advance: 1), AxisReach(windows: [-1...0, nil, 2...2], advance: 2),
            AxisReach(windows: [0...2, 1...3], advance: 5),
        ]
        func window(_ reach: AxisReach, _ place: Int) -> ClosedRange<Int>? {
            let count = reach.windows.count
            let period = Int((Double(place) / Double(count)).rounded(.down))
            return reach.windows[place - period * count].map {
                $0.lowerBound + period * reach.advance...$0.upperBound + period * reach.advance
            }
        }
        for first in reaches {
            for second in reaches {
                let both = try #require(first.then(second))
                for place in -20...20 {
                    let read = window(second, place).map { $0.compactMap { window(first, $0) } } ?? []
                    let lower = read.map(\.lowerBound).min()
                    let upper = read.map(\.upperBound).max()
                    let found = window(both, place)
                    #expect(found?.lowerBound == lower && found?.upperBound == upper, "\(first) \(second) \(place)")
                }
                let joined = first.joined(with: second)
                #expect((joined != nil) == (first.stride == second.stride))
                guard let joined else { continue }
                for place in -20...20 {
                    let read = [window(first, place), window(second, place)].compactMap { $0 }
                    #expect(window(joined, place)?.lowerBound == read.map(\.lowerBound).min())
                    #expect(window(joined, place)?.upperBound == read.map(\.upperBound).max())
                }
            }
        }
    }

    /// Numbers beyond counting give up, and do not stop the program.
    @Test func enormousStridesAreGivenUp() throws {
        var reach: AxisReach? = AxisReach(window: 0...0, stride: 1)
        for _ in 0..<10 { reach = reach?.then(AxisReach(window: -4096...4096, stride: 4096)) }
        #expect(reach == nil)
        var up: AxisReach? = .identity
        for _ in 0..<4 { up = up?.then(AxisReach(windows: Array(repeating: 0...0, count: 64), advance: 1)) }
        #expect(up == nil)
    }

    @Test func whatMixesPlacesSeesAll() throws {
        let described = try self.described(
            Conv2d(1, 2, kernel: 3, stream: nil), Activation.relu(), Flatten(), Activation.relu(),
            Linear(72, 5, stream: nil), Activation.relu(), input: [4, 1, 8, 8])
        #expect(
            described.layers.map { $0.receptiveField.extents }
                == [[1, 1], [3, 3], [3, 3], [3, 3], [3, 3], [nil, nil], [nil, nil]])
        let gated = try NetworkDescription(
            of: Block(["squeeze": AdaptiveAvgPool2d(1)], flow: .product(["squeeze", .identity])), input: [1, 2, 6, 6])
        #expect(gated.receptiveField.extents == [nil, nil] && gated.output == [1, 2, 6, 6])
        let rows = try self.described(Linear(6, 6, stream: nil), input: [1, 2, 6, 6])
        #expect(rows.receptiveField.extents == [1, nil])
    }

    /// Flatten gives a view; tensors are counted once, however often a part is used.
    @Test func bytesAndParameters() throws {
        let twice = Block(["layer": Linear(4, 4, stream: nil)], flow: ["layer", "layer"])
        let described = try NetworkDescription(of: twice, input: [2, 4])
        #expect(described.parameters == 20 && described.layers.map(\.parameters) == [0, 20, 20])
        #expect(described.multiplyAdds == 64 && described.parameterBytes == 80 && described.outputBytes == 64)
        let flat = try self.described(Flatten(), Linear(9, 1, dtype: .float64, stream: nil), input: [1, 1, 3, 3])
        #expect(flat.layers.map(\.outputBytes) == [72, 0, 8] && flat.parameterBytes == 80)
    }

    /// An error of the walk names the layer by its path, as an error of the shapes does.
    @Test func errorsNameTheLayer() throws {
        let network = Sequential(
            Block(["inner": Sequential(Conv2d(3, 4, kernel: 3, stream: nil))], flow: [.sum(["inner", .identity])]))
        let error = #expect(throws: ShapeError.self) { try NetworkDescription(of: network, input: [1, 2, 8, 8]) }
        #expect(error?.path == "0.inner.0")
        let sum = #expect(throws: ShapeError.self) { try network.outputShape(for: [1, 3, 8, 8]) }
        #expect(sum?.path == "0" && sum?.message.contains("[1, 4, 6, 6] and [1, 3, 8, 8]") == true)
    }
}
