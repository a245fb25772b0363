import Engine

/// Which outputs a loss can take. A model that gives others would train on numbers that mean nothing, or on NaN.
enum OutputRange {
    /// Numbers in [0, 1]; else there is the loss `other`, which takes any.
    case probabilities(other: String)
    /// Logarithms of probabilities: at most 0, and along the classes their exponentials add up to 1.
    case logProbabilities(other: String)

    /// What is wrong with `output` `[N, classes, ...]`, and what to do; nil where nothing is. Outputs that are not finite are another
    /// fault, and pass.
    func problem(_ output: Tensor) -> String? {
        let values = output.detach().doubles
        guard values.allSatisfy(\.isFinite), let least = values.min(), let most = values.max() else { return nil }
        switch self {
        case .probabilities(let other):
            guard least < 0 || most > 1 else { return nil }
            return
                "needs outputs in [0, 1], and the model gives \(Self.words(least, most)); end it with 'sigmoid', or use the loss '\(other)'"
        case .logProbabilities(let other):
            // Rounded sums of many probabilities are still nearer to 1 than this.
            let sums = noGrad { output.detach().exp().sum(axes: [1]).doubles }
            guard most > 0 || sums.contains(where: { abs($0 - 1) > 1e-3 }) else { return nil }
            return
                "needs logarithms of probabilities, and the model gives \(Self.words(least, most)), whose exponentials add up to "
                + "\(Self.words(sums.min() ?? 0, sums.max() ?? 0)); end it with 'log-softmax', or use the loss '\(other)'"
        }
    }

    private static func words(_ least: Double, _ most: Double) -> String {
        func short(_ value: Double) -> String { "\(Float(value))" }
        return least == most ? short(least) : "\(short(least)) to \(short(most))"
    }
}
