import Engine
import Models
import Specs

/// A network that makes images of noise, and one that tells them from real ones.
struct AdversarialNetworks {
    /// Noise `[N, code]` gives images `[N, C, H, W]` in [-1, 1].
    let generator: Module
    /// Images give a score each, `[N, 1]`, that is positive for those taken for real.
    let discriminator: Module

    /// What the networks are made for.
    struct Place {
        let image: Shape
        /// The elements of the noise.
        let code: Int
    }

    static let all = Category(
        "networks",
        [
            Choice<Place, AdversarialNetworks>(
                "convolutional", "Two convolutions on each side, as in Radford et al., 2015.",
                Setting(
                    "width", .integer(1...1024), default: 32, "Channels next to the images; further in twice as many."),
                normalization
            ) { place, width, normalization in
                let (channels, height, columns) = (place.image[0], place.image[1], place.image[2])
                guard height == columns, height % 4 == 0 else {
                    throw Misfit(
                        "the networks take square images whose side is a multiple of 4, but these are \(height)x\(columns); "
                            + "take 'dense', or resize them with data.transforms.all")
                }
                try MemoryCheck.require(
                    [[9, place.code, 2 * width, height * height / 16], [9, 2 * width, width, 16]],
                    for: "training the networks convolutional")
                return AdversarialNetworks(
                    generator: GenerativeAdversarial.generator(
                        code: place.code, channels: channels, width: width, side: height, normalization: normalization),
                    discriminator: GenerativeAdversarial.discriminator(
                        channels: channels, width: width, side: height, normalization: normalization))
            },
            Choice<Place, AdversarialNetworks>(
                "dense", "Linear layers, as in Goodfellow et al., 2014; batch normalization in the generator alone.",
                Setting(
                    "widths", .list(.integer(1...65_536), count: 1...8), default: [128, 256],
                    "Hidden layers of the generator; the discriminator has them the other way round."),
                normalization
            ) { place, widths, normalization in
                let all = [place.code] + widths + [place.image.elementCount]
                try MemoryCheck.require(
                    zip(all, all.dropFirst()).map { [9, $0, $1] }, for: "training the networks dense")
                return AdversarialNetworks(
                    generator: GenerativeAdversarial.denseGenerator(
                        code: place.code, image: place.image, widths: widths, normalization: normalization),
                    discriminator: GenerativeAdversarial.denseDiscriminator(
                        image: place.image, widths: widths.reversed()))
            },
        ])

    private static let normalization = Setting(
        "batch-normalization", .boolean, default: true, "Between hidden layers and their activations.")
}
