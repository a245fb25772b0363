import CElementary

/// An upright axis of parallel coordinates: where values stand on it, from 0 at the bottom to 1 at the top.
struct ParallelAxis {
    /// Labels and their places.
    let tics: [(label: String, place: Double)]
    /// How far lines that share a value may stand from its place; 0 where values hardly repeat.
    let spread: Double
    private let places: [String: Double]

    /// What lies between the ends of the axis and its first and last value.
    private static let margin = 0.1
    /// More distinct numbers than these have round tics in place of their own.
    private static let mostTics = 8
    /// More than these are draws, which do not share values.
    private static let mostShared = 12

    /// - Parameter values: of a setting by their labels, in the order of the sweep; without a number they are choices.
    init(_ values: [(label: String, number: Double?)]) {
        let numbers = values.compactMap(\.number)
        let isNumeric = numbers.count == values.count
        let isLogarithmic = isNumeric && Self.isLogarithmic(numbers)
        let coordinates =
            isNumeric
            ? numbers.map { isLogarithmic ? Elementary.log($0) : $0 } : values.indices.map { Double($0) }
        let (low, high) = (coordinates.min() ?? 0, coordinates.max() ?? 1)
        func place(_ coordinate: Double) -> Double {
            high > low ? Self.margin + (1 - 2 * Self.margin) * (coordinate - low) / (high - low) : 0.5
        }
        places = Dictionary(zip(values, coordinates).map { ($0.label, place($1)) }) { first, _ in first }
        if values.count <= Self.mostTics || !isNumeric {
            tics = zip(values, coordinates).map { (AlongAxis.short($0.label, $0.number), place($1)) }
        } else {
            let ends = (numbers.min() ?? 0, numbers.max() ?? 1)
            let round = isLogarithmic ? Self.powers(ends.0, ends.1) : Self.steps(ends.0, ends.1)
            tics = round.map { (NumberText.significant($0, 3), place(isLogarithmic ? Elementary.log($0) : $0)) }
        }
        let sorted = Set(places.values).sorted()
        let gap = zip(sorted, sorted.dropFirst()).map { $1 - $0 }.min() ?? 0.5
        spread = values.count <= Self.mostShared ? min(0.3 * gap, 0.9 * Self.margin) : 0
    }

    /// Where the value with that label stands.
    func place(of label: String) -> Double? { places[label] }

    /// Whether `numbers` lie more evenly on a logarithmic axis than on a linear one, as those do that were chosen or drawn so.
    static func isLogarithmic(_ numbers: [Double]) -> Bool {
        let sorted = Set(numbers).sorted()
        guard let low = sorted.first, let high = sorted.last, low > 0, sorted.count > 2 else { return false }
        func unevenness(_ scale: (Double) -> Double) -> Double {
            let width = scale(high) - scale(low)
            return sorted.enumerated().map { index, number in
                abs((scale(number) - scale(low)) / width - Double(index) / Double(sorted.count - 1))
            }.max() ?? 0
        }
        return unevenness(Elementary.log) < unevenness { $0 }
    }

    /// Powers of ten from `low` to `high`; the ends where fewer than two lie there.
    private static func powers(_ low: Double, _ high: Double) -> [Double] {
        let first = Int(Elementary.log10(low).rounded(.up))
        let last = Int(Elementary.log10(high).rounded(.down))
        return last > first ? (first...last).map { Elementary.pow(10, Double($0)) } : [low, high]
    }

    /// About five round numbers from `low` to `high`.
    static func steps(_ low: Double, _ high: Double) -> [Double] {
        let rough = (high - low) / 5
        guard rough > 0, rough.isFinite else { return [low] }
        let power = Elementary.pow(10, Elementary.log10(rough).rounded(.down))
        let step = power * ([1, 2, 5].first { rough / power < 1.5 * $0 } ?? 10)
        let first = Int((low / step - 1e-9).rounded(.up))
        let last = Int((high / step + 1e-9).rounded(.down))
        return first <= last ? (first...last).map { Double($0) * step } : [low]
    }
}
