import Engine

/// Every network of torchvision's families, and EfficientNet-Lite, by name. Names, shapes and outputs of parameters are those of the
/// networks they are named after.
public enum Zoo {
    /// A network and the name by which it is found.
    public struct Entry: Sendable {
        /// torchvision's name, such as `resnet18`.
        public let name: String
        /// Whose network, and where it is from.
        public let documentation: String
        /// Makes the network for `[N, channels, H, W]`; its weights are zero until `initialize(seed:)`.
        public let make: @Sendable (_ channels: Int, _ classes: Int) -> Module
    }

    /// All networks, family by family.
    public static let entries: [Entry] =
        [Entry(name: "alexnet", documentation: "Krizhevsky, 2014.", make: alexNet)] + vgg + resNets + squeezeNets
        + denseNets
        + inceptions + shuffleNets + mobileNets + mnasNets + efficientNetLites

    /// The network of this name, if there is one.
    public static func entry(_ name: String) -> Entry? { entries.first { $0.name == name } }

    private static let vgg: [Entry] = {
        let document = "Simonyan and Zisserman, 2014, configuration"
        let plain: [(String, String, [VGG.Layer])] = [
            ("vgg11", "A", VGG.a), ("vgg13", "B", VGG.b), ("vgg16", "D", VGG.d), ("vgg19", "E", VGG.e),
        ]
        let others: [(String, String, [VGG.Layer])] = [
            ("vgg11_lrn", "A with local response normalization", VGG.aNormalized),
            ("vgg16_c", "C, with 1x1 convolutions", VGG.c),
        ]
        return (plain + others).map { name, letter, layers in
            Entry(name: name, documentation: "\(document) \(letter).") {
                VGG.network(layers, channels: $0, classes: $1)
            }
        }
            + plain.map { name, letter, layers in
                Entry(name: "\(name)_bn", documentation: "\(document) \(letter), with batch normalization.") {
                    VGG.network(layers, batchNorm: true, channels: $0, classes: $1)
                }
            }
    }()

    private static let eighteen = ResNet(layers: [2, 2, 2, 2], isBottleneck: false)

    /// The network `resnet18` of He et al., 2015: `[N, channels, H, W]` gives `[N, classes]`.
    public static func resNet18(channels: Int, classes: Int) -> Network {
        eighteen.network(channels: channels, classes: classes)
    }

    private static let resNets: [Entry] = {
        let (fifty, hundred, deepest) = ([3, 4, 6, 3], [3, 4, 23, 3], [3, 8, 36, 3])
        let networks: [(String, String, ResNet)] = [
            ("resnet18", "He et al., 2015.", eighteen),
            ("resnet34", "He et al., 2015.", ResNet(layers: fifty, isBottleneck: false)),
            ("resnet50", "He et al., 2015.", ResNet(layers: fifty, isBottleneck: true)),
            ("resnet101", "He et al., 2015.", ResNet(layers: hundred, isBottleneck: true)),
            ("resnet152", "He et al., 2015.", ResNet(layers: deepest, isBottleneck: true)),
            (
                "resnext50_32x4d", "Xie et al., 2016.",
                ResNet(layers: fifty, isBottleneck: true, groups: 32, widthOfGroup: 4)
            ),
            (
                "resnext101_32x8d", "Xie et al., 2016.",
                ResNet(layers: hundred, isBottleneck: true, groups: 32, widthOfGroup: 8)
            ),
            (
                "resnext101_64x4d", "Xie et al., 2016.",
                ResNet(layers: hundred, isBottleneck: true, groups: 64, widthOfGroup: 4)
            ),
            (
                "wide_resnet50_2", "Zagoruyko and Komodakis, 2016.",
                ResNet(layers: fifty, isBottleneck: true, widthOfGroup: 128)
            ),
            (
                "wide_resnet101_2", "Zagoruyko and Komodakis, 2016.",
                ResNet(layers: hundred, isBottleneck: true, widthOfGroup: 128)
            ),
        ]
        return networks.map { name, source, network in
            Entry(name: name, documentation: source) { network.network(channels: $0, classes: $1) }
        }
    }()

    private static let squeezeNets = [
        Entry(name: "squeezenet1_0", documentation: "Iandola et al., 2016.", make: SqueezeNet.version0),
        Entry(
            name: "squeezenet1_1", documentation: "Iandola et al., 2016, at a third of the arithmetic.",
            make: SqueezeNet.version1),
    ]

    private static let denseNets: [Entry] = {
        let networks: [(String, DenseNet)] = [
            ("densenet121", DenseNet(layers: [6, 12, 24, 16])), ("densenet169", DenseNet(layers: [6, 12, 32, 32])),
            ("densenet201", DenseNet(layers: [6, 12, 48, 32])),
            ("densenet161", DenseNet(growth: 48, layers: [6, 12, 36, 24], width: 96)),
        ]
        return networks.map { name, network in
            Entry(name: name, documentation: "Huang et al., 2016.") { network.network(channels: $0, classes: $1) }
        }
    }()

    private static let inceptions = [
        Entry(name: "inception_v3", documentation: "Szegedy et al., 2015; for images of 299x299.") {
            InceptionV3.network(channels: $0, classes: $1)
        },
        Entry(name: "googlenet", documentation: "Szegedy et al., 2014, with batch normalization.") {
            GoogLeNet.network(channels: $0, classes: $1)
        },
    ]

    private static let shuffleNets: [Entry] = {
        let widths: [(String, [Int])] = [
            ("0_5", [24, 48, 96, 192, 1024]), ("1_0", [24, 116, 232, 464, 1024]), ("1_5", [24, 176, 352, 704, 1024]),
            ("2_0", [24, 244, 488, 976, 2048]),
        ]
        return widths.map { scale, widths in
            Entry(name: "shufflenet_v2_x\(scale)", documentation: "Ma et al., 2018.") {
                ShuffleNetV2.network(widths, channels: $0, classes: $1)
            }
        }
    }()

    private static let mobileNets = [
        Entry(name: "mobilenet_v2", documentation: "Sandler et al., 2018.", make: MobileNetV2.network),
        Entry(name: "mobilenet_v3_large", documentation: "Howard et al., 2019.") {
            MobileNetV3.network(MobileNetV3.large, last: 1280, channels: $0, classes: $1)
        },
        Entry(name: "mobilenet_v3_small", documentation: "Howard et al., 2019.") {
            MobileNetV3.network(MobileNetV3.small, last: 1024, channels: $0, classes: $1)
        },
    ]

    private static let mnasNets: [Entry] = {
        let scales: [(String, Double)] = [("0_5", 0.5), ("0_75", 0.75), ("1_0", 1), ("1_3", 1.3)]
        return scales.map { name, scale in
            Entry(name: "mnasnet\(name)", documentation: "Tan et al., 2018.") {
                MNASNet.network(scale: scale, channels: $0, classes: $1)
            }
        }
    }()

    private static let efficientNetLites = EfficientNetLite.versions.indices.map { version in
        Entry(
            name: "efficientnet-lite\(version)",
            documentation: "Tan and Le, 2019; for images of \(EfficientNetLite.versions[version].side) a side."
        ) { EfficientNetLite.network(version, channels: $0, classes: $1) }
    }
}
