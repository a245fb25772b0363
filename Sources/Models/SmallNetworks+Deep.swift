import Engine

/// ResNet and DenseNet for small images: of any depth and width, made of the zoo's blocks.
extension SmallNetworks {
    /// He et al., 2015, section 4.2: a convolution of 3x3, then stages of basic blocks; each stage after the first halves the size and
    /// doubles the channels. Where a block changes the shape its shortcut is a convolution of 1x1.
    ///
    /// - Parameters:
    ///   - blocks: how many blocks each stage has.
    ///   - width: the channels of the first stage.
    ///   - channels: channels of the images.
    ///   - classes: the outputs.
    public static func resNet(blocks: [Int], width: Int, channels: Int, classes: Int) -> Network {
        ResNet(layers: blocks, isBottleneck: false, width: width, isForSmallImages: true)
            .network(channels: channels, classes: classes)
    }

    /// Huang et al., 2016, DenseNet-BC: a convolution of 3x3 with twice the growth rate, then dense blocks, between which the size and
    /// the channels are halved.
    ///
    /// - Parameters:
    ///   - blocks: how many layers each dense block has.
    ///   - growth: the channels that each layer adds.
    ///   - channels: channels of the images.
    ///   - classes: the outputs.
    public static func denseNet(blocks: [Int], growth: Int, channels: Int, classes: Int) -> Network {
        DenseNet(growth: growth, layers: blocks, width: 2 * growth, isForSmallImages: true)
            .network(channels: channels, classes: classes)
    }
}
