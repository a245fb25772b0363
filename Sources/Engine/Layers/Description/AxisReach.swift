/// Which places of an input the places of an output read, along one axis: windows that repeat, moved on, after some outputs.
///
/// A convolution's window moves with every output; a transposed one's with every so many. Windows may reach beyond the input, into its
/// padding.
public struct AxisReach: Hashable, Sendable {
    /// The windows of the first outputs, one period of them; nil where an output reads nothing.
    public let windows: [ClosedRange<Int>?]
    /// By how many input places the windows have moved after a period.
    public let advance: Int

    /// Every output reads the input at its own place.
    public static let identity = AxisReach(window: 0...0, stride: 1)

    /// Windows of one extent, each moved by `stride` against the one before it.
    public init(window: ClosedRange<Int>, stride: Int) { self.init(windows: [window], advance: stride) }

    /// The windows of one period of outputs, and how far they move in a period.
    public init(windows: [ClosedRange<Int>?], advance: Int) {
        self.windows = windows
        self.advance = advance
    }

    /// The extent of the largest window: the size of the receptive field.
    public var extent: Int { windows.compactMap { $0?.count }.max() ?? 0 }

    /// Input places to an output place; 1/2 behind an upsampling by 2.
    public var stride: Double { Double(advance) / Double(windows.count) }

    /// The window of any output.
    private func window(_ place: Int) -> ClosedRange<Int>? {
        let index = ((place % windows.count) + windows.count) % windows.count
        guard let window = windows[index] else { return nil }
        let shift = (place - index) / windows.count * advance
        return window.lowerBound + shift...window.upperBound + shift
    }

    /// More of a period than this, or numbers larger than this, are given up.
    private static let longestPeriod = 4096
    private static let largest = 1 << 28

    private var isCountable: Bool {
        (1...Self.longestPeriod).contains(windows.count) && (0...Self.largest).contains(advance)
            && windows.allSatisfy { window in
                window.map { -Self.largest <= $0.lowerBound && $0.upperBound <= Self.largest } ?? true
            }
    }

    /// What the outputs of a layer with the reach `next` read of this one's input; nil where that is too much to count.
    ///
    /// For windows that move with every output these are the recurrences of Araujo et al., 2019.
    public func then(_ next: AxisReach) -> AxisReach? {
        guard isCountable, next.isCountable else { return nil }
        // After so many of its periods the layer has moved by whole periods of this one.
        let repeats = windows.count / Self.greatestCommonDivisor(windows.count, next.advance)
        guard repeats * next.windows.count <= Self.longestPeriod else { return nil }
        let result = AxisReach(
            windows: (0..<repeats * next.windows.count).map { place in
                guard let read = next.window(place) else { return nil }
                // Windows a period apart only move: the outermost lie within a period of the ends.
                let count = min(read.count, windows.count)
                let ends = [
                    read.lowerBound...read.lowerBound + count - 1, read.upperBound - count + 1...read.upperBound,
                ]
                return Self.hull(ends.flatMap { $0.map(window) })
            }, advance: repeats * next.advance / windows.count * advance)
        return result.isCountable ? result : nil
    }

    /// What outputs read that are made of two tensors; nil where the two do not move alike.
    public func joined(with other: AxisReach) -> AxisReach? {
        guard isCountable, other.isCountable, advance * other.windows.count == other.advance * windows.count else {
            return nil
        }
        let repeats = other.windows.count / Self.greatestCommonDivisor(windows.count, other.windows.count)
        let period = repeats * windows.count
        guard period <= Self.longestPeriod else { return nil }
        return AxisReach(
            windows: (0..<period).map { Self.hull([window($0), other.window($0)]) }, advance: repeats * advance)
    }

    private static func hull(_ windows: [ClosedRange<Int>?]) -> ClosedRange<Int>? {
        let read = windows.compactMap { $0 }
        guard let lowest = read.map(\.lowerBound).min(), let highest = read.map(\.upperBound).max() else { return nil }
        return lowest...highest
    }

    private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
        var (a, b) = (a, b)
        while b != 0 { (a, b) = (b, a % b) }
        return a
    }
}

/// What one element of a tensor depends on of a network's input: a window along each of the input's spatial axes.
///
/// Statistics that a normalization takes over places are left out, as is usual.
public struct ReceptiveField: Hashable, Sendable {
    /// Along each spatial axis of the input; nil where an element depends on all of it.
    public let axes: [AxisReach?]
    /// Whether the axes stand in a row, as behind a layer that flattens.
    let isFlattened: Bool

    init(_ axes: [AxisReach?], isFlattened: Bool = false) {
        self.axes = axes
        self.isFlattened = isFlattened
    }

    /// That of an input of shape `[N, C, ...]` itself.
    init(input: Shape) { self.init(Array(repeating: .identity, count: max(0, input.rank - 2))) }

    /// The extent along each axis, not cut at the input's border; nil for all of it.
    public var extents: [Int?] { axes.map { $0?.extent } }

    private var whole: ReceptiveField { ReceptiveField(axes.map { _ in nil }) }

    /// That of a layer's output, which takes what has this one.
    func through(_ layer: Module, input: Shape, output: Shape) throws(ShapeError) -> ReceptiveField {
        if isFlattened {
            let keepsPlaces = input == output && !(layer is any WindowedLayer)
            return keepsPlaces ? self : whole
        }
        if layer is Flatten, output.rank == 2 { return ReceptiveField(axes, isFlattened: true) }
        guard input.rank == axes.count + 2, output.rank == input.rank else { return whole }
        guard let windowed = layer as? any WindowedLayer else {
            return output.array.dropFirst(2) == input.array.dropFirst(2) ? self : whole
        }
        let reach = try windowed.reach(for: input)
        guard reach.count == axes.count else { return whole }
        return ReceptiveField(
            zip(axes, reach).map { own, next in next.flatMap { own?.then($0) } })
    }

    /// That of something made of two tensors.
    func joined(with other: ReceptiveField) -> ReceptiveField {
        guard axes.count == other.axes.count, isFlattened == other.isFlattened else { return whole }
        return ReceptiveField(
            zip(axes, other.axes).map { own, other in other.flatMap { own?.joined(with: $0) } },
            isFlattened: isFlattened)
    }
}
