import Data
import Specs

/// The transforms of images that a spec can name: torchvision's, by their names there, and some more.
enum Transforms {
    typealias Choice = Specs.Choice<Void, any ImageTransform>

    static let all = Category("transform", fixed + places + views + colours + damages)

    /// The same for every image.
    private static let fixed = [
        Choice("resize", "The image at another size, with antialiasing.", edges.asShorthand, interpolation) {
            size, interpolation in
            size.count == 2
                ? Resize(height: size[0], width: size[1], interpolation: interpolation)
                : Resize(size[0], interpolation: interpolation)
        },
        Choice("center-crop", "The middle of the image; a smaller image gets black edges.", size.asShorthand) {
            CenterCrop(height: $0[0], width: $0[$0.count - 1])
        },
        Choice(
            "pad", "An edge around the image.", padding(nil).asShorthand, padMode, fill
        ) { try pad($0, mode: $1, fill: $2) },
        Choice(
            "grayscale", "The image's grey values.",
            Setting("channels", .integer(1...3), default: 1, "1, or 3 equal ones.").asShorthand
        ) { channels in
            guard channels != 2 else { throw Misfit { "\($0).channels must be 1 or 3" } }
            return Grayscale(channels: channels)
        },
        Choice(
            "normalize", "Each channel less a mean, divided by a deviation; ImageNet's as they stand.",
            Setting("mean", .list(.number(.within(-1000...1000)), count: 1...3), default: [0.485, 0.456, 0.406]),
            Setting(
                "deviation", .list(.number(.within(0.000001...1000)), count: 1...3), default: [0.229, 0.224, 0.225])
        ) { mean, deviation in
            guard mean.count == deviation.count else {
                throw Misfit { "\($0) needs as many deviations as means, not \(deviation.count) and \(mean.count)" }
            }
            return Normalize(mean: mean.map { Float($0) }, deviation: deviation.map { Float($0) })
        },
        Choice(
            "fixed-shift", "Every image moved by the same whole pixels.",
            Setting("right", .integer(-10_000...10_000), default: 0),
            Setting("down", .integer(-10_000...10_000), default: 0),
            fill
        ) { FixedShift(right: $0, down: $1, fill: $2) },
    ]

    /// A part of the image, or its mirror.
    private static let places = [
        Choice(
            "random-crop", "A part from a random place, after the image got an edge.", size.asShorthand, padding([0]),
            padMode, fill
        ) { size, padding, mode, fill in
            RandomCrop(height: size[0], width: size[size.count - 1], padding: try pad(padding, mode: mode, fill: fill))
        },
        Choice(
            "random-resized-crop", "A random part at one size. Szegedy et al., 2015.", size.asShorthand,
            range("scale", .within(0...1), [0.08, 1], "The part's share of the image's area."),
            range("ratio", .within(0.001...1000), [0.75, 4.0 / 3], "Its width by its height."), interpolation
        ) { size, scale, ratio, interpolation in
            RandomResizedCrop(
                height: size[0], width: size[size.count - 1], scale: try ordered(scale, "scale"),
                ratio: try ordered(ratio, "ratio"), interpolation: interpolation)
        },
        Choice("random-horizontal-flip", "Left and right exchanged.", probability(0.5).asShorthand) {
            RandomFlip(.horizontal, probability: $0)
        },
        Choice("random-vertical-flip", "Top and bottom exchanged.", probability(0.5).asShorthand) {
            RandomFlip(.vertical, probability: $0)
        },
    ]

    /// The image seen from another side.
    private static let views = [
        Choice(
            "random-rotation", "Turned about its centre.",
            Setting("degrees", .number(.within(0...180)), "The largest angle to either side.").asShorthand, between,
            fill
        ) { RandomRotation(degrees: $0, interpolation: $1, fill: $2) },
        Choice(
            "random-affine", "Turned, moved, scaled and sheared about its centre.",
            Setting("degrees", .number(.within(0...180)), default: 0, "The largest angle to either side.").asShorthand,
            Setting(
                "translate", .oneOrSeveral(.number(.within(0...1)), count: 2...2), default: [0],
                "The largest move along both axes, or to the side and down, as a share of the edge; of whole pixels."),
            range("scale", .within(0.001...1000), [1, 1], "By how much the image grows."),
            Setting(
                "shear", .oneOrSeveral(.number(.within(0..<90)), count: 2...2), default: [0],
                "The largest angle by which columns lean, or by which columns and rows do, in degrees."), between, fill
        ) { degrees, translate, scale, shear, interpolation, fill in
            RandomAffine(
                degrees: degrees, right: translate[0], down: translate[translate.count - 1],
                scale: try ordered(scale, "scale"), shearX: shear[0], shearY: shear.count == 2 ? shear[1] : 0,
                interpolation: interpolation, fill: fill)
        },
        Choice(
            "random-perspective", "Seen from a random side.",
            Setting(
                "distortion", .number(.within(0...1)), default: 0.5,
                "How far a corner may move towards the centre, as a share of the way."
            ).asShorthand, probability(0.5),
            between, fill
        ) { RandomPerspective(distortion: $0, probability: $1, interpolation: $2, fill: $3) },
    ]

    /// Other values in the same places.
    private static let colours = [
        Choice(
            "color-jitter", "Brightness, contrast, saturation and hue changed in a random order.",
            factor("brightness"), factor("contrast"), factor("saturation"),
            Setting(
                "hue", .number(.within(0...0.5)), default: 0, "The largest move around the circle of colours, in turns."
            )
        ) { ColorJitter(brightness: $0, contrast: $1, saturation: $2, hue: $3) },
        Choice("random-grayscale", "Grey values in every channel.", probability(0.1).asShorthand) {
            Grayscale(probability: $0)
        },
        Choice("random-invert", "Black and white exchanged in every channel.", probability(0.5).asShorthand) {
            RandomInvert(probability: $0)
        },
        Choice(
            "gaussian-blur", "Blurred with a bell curve.",
            Setting("kernel", .integer(1...1001), "The edge of the square of pixels that one is made of; odd.")
                .asShorthand,
            Setting(
                "sigma", .oneOrSeveral(.number(.within(0.01...1000)), count: 2...2), default: [0.1, 2],
                "The bell's standard deviation in pixels, or the least and the largest.")
        ) { kernel, sigma in
            guard kernel % 2 == 1 else { throw Misfit { "\($0).kernel must be odd, not \(kernel)" } }
            return GaussianBlur(kernel: kernel, sigma: try ordered([sigma[0], sigma[sigma.count - 1]], "sigma"))
        },
    ]

    /// A part of what the image shows is lost.
    private static let damages = [
        Choice(
            "random-erasing", "A random rectangle of one value. Zhong et al., 2017.", probability(0.5).asShorthand,
            range("scale", .within(0...1), [0.02, 0.33], "The rectangle's share of the image's area."),
            range("ratio", .within(0.001...1000), [0.3, 3.3], "Its height by its width."), value
        ) { probability, scale, ratio, value in
            RandomErasing(
                probability: probability, scale: try ordered(scale, "scale"), ratio: try ordered(ratio, "ratio"),
                value: value)
        },
        Choice(
            "shift", "Moved by whole pixels along each axis; a measured image always by the same.",
            Setting("by", .integer(0...10_000), "The most pixels to either side, and up and down.").asShorthand, fill
        ) { Shift(largest: $0, fill: $1) },
        Choice(
            "gaussian-noise", "Normal noise added to each number; to a measured image always the same.",
            Setting("deviation", .number(.within(0...1000)), default: 0.1, "The noise's, where white is 1.")
                .asShorthand,
            Setting("clip", .boolean, default: true, "Whether what leaves [0, 1] is brought back to its edge.")
        ) { GaussianNoise(deviation: $0, clip: $1) },
        Choice(
            "occlusion", "A rectangle of one value at a random place; in a measured image always the same.",
            size.asShorthand, value
        ) { Occlusion(height: $0[0], width: $0[$0.count - 1], value: $1) },
    ]

    // MARK: Settings that several have

    private static let size = Setting(
        "size", .oneOrSeveral(.integer(1...65_536), count: 2...2), "The edge in pixels, or height and width.")
    private static let edges = Setting(
        "size", .oneOrSeveral(.integer(1...65_536), count: 2...2),
        "The shorter edge in pixels, and the proportions stay; or height and width.")
    private static let interpolation = Setting(
        "interpolation", .words(Interpolation.self), default: .bilinear, "How values between pixels are found.")
    private static let between = Setting(
        "interpolation", .words(GridInterpolation.self), default: .bilinear, "How values between pixels are found.")
    private static let fill = Setting(
        "fill", .number(.within(0...1)), default: 0, "What comes into view outside of the image: 0 is black, 1 white.")
    private static let value = Setting("value", .number(.within(0...1)), default: 0, "0 is black, 1 white.")
    private static let padMode = Setting(
        "mode", .words(Pad.Mode.self), default: .constant, "What the edge is made of: `fill`, or the image's pixels.")

    private static func padding(_ content: [Int]?) -> Setting<[Int]> {
        let form = Form<[Int]>.oneOrSeveral(.integer(0...10_000), count: 2...4)
        let words = "Pixels on every side; or to the sides and above and below; or left, top, right and bottom."
        return content.map { Setting("padding", form, default: $0, words) } ?? Setting("padding", form, words)
    }

    private static func pad(_ sizes: [Int], mode: Pad.Mode, fill: Double) throws -> Pad {
        guard sizes.count != 3 else { throw Misfit { "\($0).padding needs 1, 2 or 4 numbers, not 3" } }
        let (x, y) = (sizes[0], sizes.count > 1 ? sizes[1] : sizes[0])
        return Pad(
            left: x, top: y, right: sizes.count == 4 ? sizes[2] : x, bottom: sizes.count == 4 ? sizes[3] : y,
            mode: mode, fill: fill)
    }

    private static func probability(_ content: Double) -> Setting<Double> {
        Setting("probability", .number(.within(0...1)), default: content, "How often it is done.")
    }

    private static func factor(_ name: String) -> Setting<Double> {
        Setting(
            name, .number(.within(0...1000)), default: 0, "The largest change of the factor, which is 1 without any.")
    }

    private static func range(
        _ name: String, _ numbers: NumberRange, _ content: [Double], _ documentation: String
    ) -> Setting<[Double]> {
        Setting(
            name, .list(.number(numbers), count: 2...2), default: content, "\(documentation) The least and the largest."
        )
    }

    private static func ordered(_ ends: [Double], _ name: String) throws -> ClosedRange<Double> {
        guard ends[0] <= ends[1] else { throw Misfit { "\($0).\(name) needs the least and the largest, not \(ends)" } }
        return ends[0]...ends[1]
    }
}
