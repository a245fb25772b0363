/// One axis of a sweep: settings that advance together, and the points they take.
struct SweepAxis: Sendable {
    /// One path for a list or a range, several for a `zip` or `random`.
    let paths: [SettingPath]
    /// At each point a value for every path.
    let points: [[SourceNode]]
}

/// The values that a spec gives for one path of its sweep, before it is known which type they must have.
enum AxisValues: Sendable {
    case list([SourceNode])
    case range(SweepRange, SourceNode)
    case draw(SweepDraw, SourceNode, count: Int, seed: Int)
}

/// `{log: [low, high], count: n}` or `{linear: ...}`: n values evenly spaced, ends included.
struct SweepRange: Sendable {
    let isLogarithmic: Bool
    let first: Double
    let last: Double
    let count: Int

    /// The values, rounded to six significant digits; the ends stay as they are written.
    func values(asIntegers: Bool) -> [Value] {
        (0..<count).map { index in
            let share = Double(index) / Double(count - 1)
            let exact =
                switch index {
                case 0: first
                case count - 1: last
                default: isLogarithmic ? first * power(last / first, share) : first + (last - first) * share
                }
            return rounded(exact, asInteger: asIntegers, isEnd: index == 0 || index == count - 1)
        }
    }
}

/// `{uniform: [low, high]}`, `{log-uniform: [low, high]}` or `{choice: [...]}`.
enum SweepDraw: Sendable {
    case uniform(Double, Double)
    case logUniform(Double, Double)
    case choice([SourceNode])

    /// The ends of the range that is drawn from, if it is one.
    var ends: [Double]? {
        switch self {
        case .uniform(let low, let high), .logUniform(let low, let high): [low, high]
        case .choice: nil
        }
    }

    /// The value at `share`, which lies in 0..<1; for an integer every value has the same chance under `uniform`.
    func node(at share: Double, asInteger: Bool, place: Place) -> SourceNode {
        switch self {
        case .choice(let nodes):
            return nodes[min(Int(share * Double(nodes.count)), nodes.count - 1)]
        case .uniform(let low, let high):
            let exact = asInteger ? (low + share * (high - low + 1)).rounded(.down) : low + share * (high - low)
            return SourceNode(clamped(exact, low, high, asInteger: asInteger), at: place)
        case .logUniform(let low, let high):
            return SourceNode(clamped(low * power(high / low, share), low, high, asInteger: asInteger), at: place)
        }
    }

    private func clamped(_ exact: Double, _ low: Double, _ high: Double, asInteger: Bool) -> Value {
        let rounded = rounded(exact, asInteger: asInteger, isEnd: false)
        guard let number = rounded.number, number < low || number > high else { return rounded }
        return Specs.rounded(number < low ? low : high, asInteger: asInteger, isEnd: true)
    }
}

private func rounded(_ exact: Double, asInteger: Bool, isEnd: Bool) -> Value {
    if asInteger, let integer = Int(exactly: exact.rounded()) { return .integer(integer) }
    let number = isEnd ? exact : exact.roundedToSixDigits
    return .number(number == 0 ? 0 : number)
}
