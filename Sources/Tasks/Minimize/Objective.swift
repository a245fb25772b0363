import Engine

/// An analytic function to minimize, and what is known of it.
struct Objective: Sendable {
    /// Where descent starts unless the spec says otherwise; as many numbers as the function has arguments.
    let start: [Double]
    /// The range of each argument that figures show and random starts are drawn from.
    let domain: [ClosedRange<Double>]
    /// The minima known within the domain, the lowest first; empty for a function without any.
    let minima: [[Double]]
    /// The value at each of the minima.
    let minimumValues: [Double]
    /// Places where the gradient vanishes and the function rises one way and falls another, as far as descent is held there.
    let saddles: [[Double]]
    let saddleValues: [Double]
    /// The function of its arguments, tensors of one shape, element by element.
    let value: @Sendable (_ arguments: [Tensor]) -> Tensor

    /// A function whose minima lie at `minima`, the lowest first.
    init(
        start: [Double], domain: [ClosedRange<Double>], minima: [[Double]], saddles: [[Double]] = [],
        value: @escaping @Sendable (_ arguments: [Tensor]) -> Tensor
    ) {
        self.start = start
        self.domain = domain
        self.minima = minima
        self.value = value
        self.saddles = saddles
        func values(_ places: [[Double]]) -> [Double] {
            noGrad { places.map { place in value(place.map { Tensor($0) }).item } }
        }
        minimumValues = values(minima)
        saddleValues = values(saddles)
    }

    /// The value at the lowest minimum; nil for a function without any.
    var lowest: Double? { minimumValues.first }

    var dimensions: Int { start.count }

    /// The value at `position`, a vector of all arguments.
    func callAsFunction(_ position: Tensor) -> Tensor { value((0..<dimensions).map { position[$0] }) }

    /// The distance from `position` to the nearest known minimum; nil where none is known.
    func distance(from position: [Double]) -> Double? {
        minima.map { minimum in zip(minimum, position).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot() }
            .min()
    }
}
