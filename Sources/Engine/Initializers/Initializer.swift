/// A rule that fills a parameter before training.
public enum Initializer: Sendable {
    /// Every element the same.
    case constant(Double)
    /// Uniform draws from [lower, upper).
    case uniform(lower: Double, upper: Double)
    /// Normal draws.
    case normal(mean: Double, standardDeviation: Double)
    /// Normal draws between two bounds, by the inverse of the distribution function.
    case truncatedNormal(mean: Double, standardDeviation: Double, lower: Double, upper: Double)
    /// Glorot and Bengio, 2010: uniform draws of variance gain² · 2 / (fan in + fan out).
    case xavierUniform(gain: Double)
    /// Glorot and Bengio, 2010: normal draws of variance gain² · 2 / (fan in + fan out).
    case xavierNormal(gain: Double)
    /// He et al., 2015: uniform draws of variance 2 / ((1 + slope²) · fan in), for a leaky ReLU of that slope.
    case kaimingUniform(slope: Double)
    /// He et al., 2015: normal draws of variance 2 / ((1 + slope²) · fan in), for a leaky ReLU of that slope.
    case kaimingNormal(slope: Double)
    /// Variance gain² / fan: what Kaiming's, LeCun's and Xavier's rules have in common.
    case varianceScaling(gain: Double, fan: Fan, distribution: Distribution)
    /// Saxe et al., 2014: orthonormal rows or columns, whichever there are fewer of, times a gain. Axes after the first count as
    /// one.
    case orthogonal(gain: Double)
    /// Martens, 2010: normal draws, and a share of zeros, rounded up, in every column of a matrix.
    case sparse(sparsity: Double, standardDeviation: Double)
    /// Ones on the diagonal of a matrix.
    case identity
    /// A convolution's weight `[out, in, positions...]` that hands each input channel on, in each of `groups` groups.
    case dirac(groups: Int)

    /// Which connections a rule counts.
    public enum Fan: String, Sendable, CaseIterable {
        /// Inputs of an output: keeps the variance of activations.
        case `in`
        /// Outputs of an input: keeps the variance of gradients.
        case out
        /// The mean of both.
        case average
    }

    /// The distribution of the draws; its variance is what a rule asks for.
    public enum Distribution: String, Sendable, CaseIterable {
        /// Uniform, symmetric about 0.
        case uniform
        /// Normal with mean 0.
        case normal
    }

    /// He et al., 2015, for any non-linearity and either fan: variance gain² / fan, the gain being that of ``calculateGain(_:)``.
    public static func kaiming(
        _ distribution: Distribution, for nonlinearity: Nonlinearity = .leakyReLU(slope: 0), fan: Fan = .in
    ) -> Initializer {
        .varianceScaling(gain: calculateGain(nonlinearity), fan: fan, distribution: distribution)
    }

    /// LeCun et al., 1998: variance 1 / fan in, which keeps that of the inputs where nothing follows the layer.
    public static func lecun(_ distribution: Distribution) -> Initializer {
        .varianceScaling(gain: 1, fan: .in, distribution: distribution)
    }
}

/// What follows a layer, for ``calculateGain(_:)``.
public enum Nonlinearity: Sendable {
    /// No non-linearity: a gain of 1.
    case linear
    /// 1 / (1 + e⁻ˣ): a gain of 1.
    case sigmoid
    /// The hyperbolic tangent: a gain of 5/3.
    case tanh
    /// max(x, 0): a gain of √2.
    case relu
    /// x above 0, slope · x below: a gain of √(2 / (1 + slope²)).
    case leakyReLU(slope: Double)
    /// The scaled exponential linear unit of Klambauer et al., 2017: a gain of 3/4.
    case selu
}

/// The factor for a layer's standard deviation that makes up for the non-linearity after it, as PyTorch's `calculate_gain`.
public func calculateGain(_ nonlinearity: Nonlinearity) -> Double {
    switch nonlinearity {
    case .linear, .sigmoid: 1
    case .tanh: 5.0 / 3
    case .relu: 2.0.squareRoot()
    case .leakyReLU(let slope): (2 / (1 + slope * slope)).squareRoot()
    case .selu: 0.75
    }
}
