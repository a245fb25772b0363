import Images
import Streams

extension ShapesSource {
    /// One picture for filters: large coloured shapes of every kind on a shaded ground, without noise. It depends on its size and seed
    /// alone.
    ///
    /// - Parameters:
    ///   - size: height and width in pixels, at least 8.
    ///   - seed: decides what is drawn where, and in which colours.
    public static func picture(size: Int, seed: UInt64) -> Image {
        let pose = Pose(rotation: 180, scale: 0.25...0.45, shift: 1)
        let source = ShapesSource(
            kinds: ShapeKind.allCases, trainImages: 1, testImages: 0, canvas: size, objects: 7...7, train: pose,
            test: pose, noise: 0, seed: seed, samples: .images, size: size)
        let stream = RandomStream(seed: seed, role: "data/picture")
        return ShapeScene(source, pose, stream: stream).image(canvas: size, noise: 0)
    }
}
