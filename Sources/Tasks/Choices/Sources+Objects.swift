import Data
import Specs

extension Sources {
    /// Images with objects in them: a user's folder in COCO's format, and drawn shapes.
    static let objects: [Choice<Source>] = [
        Choice(
            "coco", "A folder in COCO's format: annotations/instances_NAME.json and images below NAME/ or images/.",
            [
                Field("folder", .string, "Its path, from the folder in which azmoon runs."),
                Field(
                    "train-part", .optional(.string), default: .null,
                    "Such as train2017, or a .json file below the folder; null for the name that begins with 'train'."),
                Field(
                    "test-part", .optional(.string), default: .null,
                    "The same for testing; null for the name that begins with 'test', else 'val'."),
            ] + sampleFields, shorthand: "folder",
            make: source { settings in
                COCOSource(
                    folder: try settings.string("folder"), trainPart: settings.value["train-part"]?.string,
                    testPart: settings.value["test-part"]?.string, samples: try samples(settings),
                    size: try settings.integer("size"))
            }),
        Choice(
            "shapes",
            "Drawn circles, squares, triangles, ..., turned, scaled and shifted, written and read in COCO's format.",
            [
                Field(
                    "kinds", .list(.choice(ShapeKind.allCases.map(\.rawValue)), count: 1...ShapeKind.allCases.count),
                    default: .list(["circle", "square", "triangle", "star", "cross"].map { .string($0) }),
                    "The classes."),
                Field("images", .integer(1...1_000_000), default: .integer(1000), "Images drawn for training."),
                Field("test-images", .integer(0...1_000_000), default: .integer(300), "Images drawn for testing."),
                Field("canvas", .integer(8...4096), default: .integer(64), "Height and width of an image in pixels."),
                Field(
                    "objects", .list(.integer(1...100), count: 2...2), default: .list([.integer(1), .integer(4)]),
                    "The least and the most objects of an image."),
                rotation(.number(180)), scale(.list([.number(0.25), .number(0.5)])), shift(.number(1)),
                Field(
                    "test",
                    .record([
                        rotation(.null, optional: true), scale(.null, optional: true), shift(.null, optional: true),
                    ]), default: .object([:]),
                    "How objects of test images lie, where it is another way."),
                Field("noise", .number(.nonnegative), default: .number(0.05), "The deviation of the noise on [0, 1]."),
                Field("seed", .integer(atLeast: 0), default: .integer(0), "Decides what is drawn."),
            ] + sampleFields,
            make: Source(
                split: { try shapes($1).split($0) }, fingerprint: { try shapes($1).fingerprint($0) })),
    ]

    private static let sampleFields = [
        Field(
            "of", .words(SampleKind.self), default: .string("objects"),
            "A sample is an object, cut out by its box; an image with its largest object's class; or an image with a class for each pixel."
        ),
        Field("size", .integer(1...4096), default: .integer(32), "Height and width of a sample in pixels."),
        Field(
            "margin", .number(.within(0...1)), default: .number(0.1),
            "Of objects: what is seen around the box on each side, as a share of its longer edge."),
    ]

    private enum SampleKind: String, CaseIterable { case objects, images, pixels }

    private static func samples(_ settings: Parameters) throws -> COCOSource.Samples {
        let kind: SampleKind = try settings.choice("of")
        return switch kind {
        case .pixels: .pixels
        case .images: .images
        case .objects: .objects(margin: try settings.number("margin"))
        }
    }

    private static func source(_ make: @escaping @Sendable (Parameters) throws -> COCOSource) -> Source {
        Source(split: { try make($1).split($0) }, fingerprint: { try make($1).fingerprint($0) })
    }

    private static func rotation(_ value: Value, optional: Bool = false) -> Field {
        let schema = Schema.number(.within(0...180))
        return Field(
            "rotation", optional ? .optional(schema) : schema, default: value,
            "The largest angle by which an object is turned to either side, in degrees.")
    }

    private static func scale(_ value: Value, optional: Bool = false) -> Field {
        let schema = Schema.list(.number(.within(0...1)), count: 2...2)
        return Field(
            "scale", optional ? .optional(schema) : schema, default: value,
            "The least and the largest diameter of an object, as a share of the image's edge.")
    }

    private static func shift(_ value: Value, optional: Bool = false) -> Field {
        let schema = Schema.number(.within(0...1))
        return Field(
            "shift", optional ? .optional(schema) : schema, default: value,
            "How far an object may be from the middle: 0 for the middle, 1 for everywhere.")
    }

    private static func shapes(_ settings: Parameters) throws -> ShapesSource {
        func range<Number: Comparable>(_ ends: [Number], _ key: String) throws -> ClosedRange<Number> {
            guard ends.count == 2, ends[0] <= ends[1] else {
                throw TaskError("\(settings.path).\(key) needs the least and the largest, not \(ends)")
            }
            return ends[0]...ends[1]
        }
        let train = ShapesSource.Pose(
            rotation: try settings.number("rotation"), scale: try range(settings.numbers("scale"), "scale"),
            shift: try settings.number("shift"))
        let other = try settings.object("test")
        let test = ShapesSource.Pose(
            rotation: try other.optionalNumber("rotation") ?? train.rotation,
            scale: try other.optionalNumbers("scale").map { try range($0, "test.scale") } ?? train.scale,
            shift: try other.optionalNumber("shift") ?? train.shift)
        return ShapesSource(
            kinds: try settings.names("kinds").compactMap(ShapeKind.init), trainImages: try settings.integer("images"),
            testImages: try settings.integer("test-images"), canvas: try settings.integer("canvas"),
            objects: try range(settings.integers("objects"), "objects"), train: train, test: test,
            noise: try settings.number("noise"), seed: UInt64(try settings.integer("seed")),
            samples: try samples(settings), size: try settings.integer("size"))
    }
}
