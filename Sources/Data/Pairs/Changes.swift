/// What changes between the two images of a pair, at most.
public struct Changes: Sendable, Hashable {
    /// How many numbers say what changed: displacement to the right and down in pixels, rotation clockwise in degrees, growth in percent.
    public static let count = 4

    /// The largest displacement along each axis, in pixels.
    public var shift: Double
    /// The largest angle to either side, in degrees.
    public var rotation: Double
    /// The largest growth or shrinkage, in percent.
    public var scale: Double
    /// Height and width of the middle part that a pair shows; nil for whole images, with black beyond their edges.
    public var size: Int?

    /// The largest changes.
    ///
    /// - Parameters:
    ///   - shift: along each axis, in pixels.
    ///   - rotation: to either side, in degrees.
    ///   - scale: up and down, in percent; less than 100.
    ///   - size: height and width of what a pair shows; nil for whole images.
    public init(shift: Double = 3, rotation: Double = 20, scale: Double = 15, size: Int? = nil) {
        self.shift = shift
        self.rotation = rotation
        self.scale = scale
        self.size = size
    }

    /// What changes in one pair, in the order of the targets.
    func drawn(_ draws: TransformDraws) -> [Double] {
        [shift, shift, rotation, scale].enumerated().map { draws.uniform($0, -$1...$1) }
    }
}
