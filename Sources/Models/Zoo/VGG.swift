import Engine

/// The networks of Simonyan and Zisserman, 2014, by the letters of their table; as torchvision's `vgg11` (A) to `vgg19` (E).
enum VGG {
    enum Layer {
        case conv(Int)
        /// A convolution of 1x1.
        case pointwise(Int)
        case pool
        /// Local response normalization.
        case normalization
    }

    static let a = stages([1, 1, 2, 2, 2])
    static let b = stages([2, 2, 2, 2, 2])
    static let d = stages([2, 2, 3, 3, 3])
    static let e = stages([2, 2, 4, 4, 4])
    /// A with local response normalization after the first convolution.
    static let aNormalized = [a[0], .normalization] + a.dropFirst()
    /// B with a 1x1 convolution at the end of each of the last three stages.
    static let c: [Layer] = [2, 2, 2, 2, 2].enumerated().flatMap { stage, count -> [Layer] in
        let width = min(512, 64 << stage)
        return Array(repeating: .conv(width), count: count) + (stage >= 2 ? [.pointwise(width)] : []) + [.pool]
    }

    private static func stages(_ counts: [Int]) -> [Layer] {
        counts.enumerated().flatMap { stage, count in
            Array(repeating: Layer.conv(min(512, 64 << stage)), count: count) + [.pool]
        }
    }

    static func network(_ layers: [Layer], batchNorm: Bool = false, channels: Int, classes: Int) -> Network {
        var features: [Module] = []
        var width = channels
        for layer in layers {
            switch layer {
            case .pool: features.append(MaxPool2d(kernel: 2, stride: 2))
            case .normalization: features.append(LocalResponseNorm(5))
            case .conv(let next), .pointwise(let next):
                if case .conv = layer {
                    features.append(conv(width, next, 3, padding: 1))
                } else {
                    features.append(conv(width, next, 1))
                }
                if batchNorm { features.append(BatchNorm2d(next)) }
                features.append(relu())
                width = next
            }
        }
        return Network(
            [
                "features": Sequential(features),
                "avgpool": AdaptiveAvgPool2d(7),
                "flatten": Flatten(),
                "classifier": Sequential(
                    linear(512 * 7 * 7, 4096), relu(), Dropout(0.5), linear(4096, 4096), relu(), Dropout(0.5),
                    linear(4096, classes)),
            ],
            rules: [
                .convolutions(.kaiming(.normal, fan: .out)), .linears(.normal(mean: 0, standardDeviation: 0.01)),
                .noBias("*.bias"),
            ])
    }
}
