import Data
import Specs

extension Sources {
    /// Images with objects in them: a user's folder in COCO's format, and drawn shapes.
    static let objects = [
        Choice(
            "coco", "A folder in COCO's format: annotations/instances_NAME.json and images below NAME/ or images/.",
            Setting("folder", .string, "Its path, from the folder in which azmoon runs.").asShorthand,
            Setting(
                "train-part", .optional(.string), default: nil,
                "Such as train2017, or a .json file below the folder; null for the name that begins with 'train'."),
            Setting(
                "test-part", .optional(.string), default: nil,
                "The same for testing; null for the name that begins with 'test', else 'val'."),
            sampleKind, size, margin
        ) { folder, trainPart, testPart, kind, size, margin in
            let source = COCOSource(
                folder: folder, trainPart: trainPart, testPart: testPart, samples: kind.samples(margin: margin),
                size: size)
            return Source(
                split: { try source.split($0) }, fingerprint: { try source.fingerprint($0) },
                classNames: { try source.classNames() })
        },
        Choice(
            "shapes",
            "Drawn circles, squares, triangles, ..., turned, scaled and shifted, written and read in COCO's format.",
            Setting(
                "kinds", .list(.words(ShapeKind.self), count: 1...ShapeKind.allCases.count),
                default: [.circle, .square, .triangle, .star, .cross], "The classes."),
            Setting("images", .integer(1...1_000_000), default: 1000, "Images drawn for training."),
            Setting("test-images", .integer(0...1_000_000), default: 300, "Images drawn for testing."),
            Setting("canvas", .integer(8...4096), default: 64, "Height and width of an image in pixels."),
            objectCounts, rotation(angle, 180), scale(diameters, [0.25, 0.5]), shift(share, 1), testPose,
            Setting("noise", .number(.nonnegative), default: 0.05, "The deviation of the noise on [0, 1]."),
            Setting("seed", .integer(atLeast: 0), default: 0, "Decides what is drawn."), sampleKind, size, margin
        ) {
            kinds, images, testImages, canvas, objects, rotation, scale, shift, other, noise, seed, kind, size, margin
            in
            let scaleName = Self.scale(diameters, []).name
            let train = ShapesSource.Pose(rotation: rotation, scale: try range(scale, scaleName), shift: shift)
            let test = ShapesSource.Pose(
                rotation: other.rotation ?? rotation,
                scale: try other.scale.map { try range($0, "\(testPose.name).\(scaleName)") } ?? train.scale,
                shift: other.shift ?? shift)
            let source = ShapesSource(
                kinds: kinds, trainImages: images, testImages: testImages, canvas: canvas,
                objects: try range(objects, objectCounts.name), train: train, test: test, noise: noise,
                seed: UInt64(seed), samples: kind.samples(margin: margin), size: size)
            return Source(
                split: { try source.split($0) }, fingerprint: { try source.fingerprint($0) },
                classNames: { (kind == .pixels ? ["background"] : []) + kinds.map(\.rawValue) })
        },
    ]

    private enum SampleKind: String, CaseIterable {
        case objects, images, pixels

        func samples(margin: Double) -> COCOSource.Samples {
            switch self {
            case .pixels: .pixels
            case .images: .images
            case .objects: .objects(margin: margin)
            }
        }
    }

    private static let sampleKind = Setting(
        "of", .words(SampleKind.self), default: .objects,
        "A sample is an object, cut out by its box; an image with its largest object's class; or an image with a class for each pixel."
    )
    private static let size = Setting(
        "size", .integer(1...4096), default: 32, "Height and width of a sample in pixels.")
    private static let margin = Setting(
        "margin", .number(.within(0...1)), default: 0.1,
        "Of objects: what is seen around the box on each side, as a share of its longer edge.")

    // MARK: How drawn objects lie

    private static let objectCounts = Setting(
        "objects", .list(.integer(1...100), count: 2...2), default: [1, 4],
        "The least and the most objects of an image.")

    private static let testPose = Setting(
        "test",
        .record(
            Record(
                rotation(.optional(angle), nil), scale(.optional(diameters), nil), shift(.optional(share), nil)
            ) { PoseChanges(rotation: $0, scale: $1, shift: $2) }),
        written: .object([:]), "How objects of test images lie, where it is another way.")

    /// What is another way in test images.
    private struct PoseChanges {
        let rotation: Double?
        let scale: [Double]?
        let shift: Double?
    }

    private static let angle = Form.number(.within(0...180))
    private static let diameters = Form.list(.number(.within(0...1)), count: 2...2)
    private static let share = Form.number(.within(0...1))

    private static func rotation<Content>(_ form: Form<Content>, _ content: Content) -> Setting<Content> {
        Setting(
            "rotation", form, default: content,
            "The largest angle by which an object is turned to either side, in degrees.")
    }

    private static func scale<Content>(_ form: Form<Content>, _ content: Content) -> Setting<Content> {
        Setting(
            "scale", form, default: content,
            "The least and the largest diameter of an object, as a share of the image's edge.")
    }

    private static func shift<Content>(_ form: Form<Content>, _ content: Content) -> Setting<Content> {
        Setting(
            "shift", form, default: content,
            "How far an object may be from the middle: 0 for the middle, 1 for everywhere.")
    }

    /// The range between two ends, for the setting `name`.
    private static func range<Number: Comparable & Sendable>(
        _ ends: [Number], _ name: String
    ) throws -> ClosedRange<Number> {
        guard ends.count == 2, ends[0] <= ends[1] else {
            throw Misfit { "\($0).\(name) needs the least and the largest, not \(ends)" }
        }
        return ends[0]...ends[1]
    }
}
