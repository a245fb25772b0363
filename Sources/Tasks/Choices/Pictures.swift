import Data
import Images
import Specs

/// A picture that a spec names: drawn, one of scikit-image's photographs, or a file.
struct Pictures: Sendable {
    /// The picture; one that is drawn has so many pixels a side, where they are given.
    let picture: @Sendable (_ side: Int?) throws -> Picture
    /// What decides its pixels, beside the settings, for the identity of a trial.
    let fingerprint: @Sendable () throws -> String

    /// The middle of the picture as a square of so many pixels a side.
    func square(_ side: Int) throws -> Image {
        let image = try picture(side).image
        let shorter = min(image.width, image.height)
        let resized = image.resized(
            width: max(side, image.width * side / shorter), height: max(side, image.height * side / shorter),
            interpolation: .bilinear)
        return resized.cropped(
            left: (resized.width - side) / 2, top: (resized.height - side) / 2, width: side, height: side)
    }

    private static let size = Setting(
        "size", .optional(.integer(8...4096)), default: nil, "The longer edge in pixels; null for the picture's own.")
    private static let drawnSize = Setting("size", .integer(8...1024), default: 96, "Height and width in pixels.")

    static let all = Category(
        "picture",
        [
            Choice<Void, Pictures>(
                "scene", "Coloured shapes on a shaded ground, which the program draws.", drawnSize.asShorthand,
                Setting("seed", .integer(atLeast: 0), default: 3, "Decides what is drawn.")
            ) { size, seed in
                Pictures(picture: { Picture.drawn(size: $0 ?? size, seed: UInt64(seed)) }, fingerprint: { "scene" })
            },
            drawn("landscape", "A drawn house, a tree and hills under a sun.", Drawings.landscape),
            drawn("waves", "Drawn bands of blue and yellow that swirl.", Drawings.waves),
            drawn("mosaic", "Drawn tiles of bright colours between dark joints.", Drawings.mosaic),
            Choice<Void, Pictures>(
                "photograph",
                "One of those that `azmoon data fetch photographs` brings: "
                    + Photograph.known.map { "\($0.name), \($0.content)" }.joined(separator: "; ") + ".",
                Setting("name", .words(PhotographName.self), default: .coffee).asShorthand, size
            ) { name, size in
                let photograph = name.photograph
                return Pictures(
                    picture: { _ in try Picture.photograph(photograph, size: size) },
                    fingerprint: { photograph.sha256 })
            },
            Choice<Void, Pictures>(
                "file", "A JPEG or PNG file.",
                Setting("path", .string, "Its path, from the folder in which azmoon runs.").asShorthand, size
            ) { path, size in
                Pictures(
                    picture: { _ in try Picture.file(path, size: size) },
                    fingerprint: { try Picture.fingerprint(ofFileAt: path) })
            },
        ])

    private static func drawn(
        _ name: String, _ documentation: String, _ colour: @escaping @Sendable (Double, Double) -> [Double]
    ) -> Choice<Void, Pictures> {
        Choice<Void, Pictures>(name, documentation, drawnSize.asShorthand) { size in
            Pictures(
                picture: { Picture(Drawings.image(side: $0 ?? size, colour)) }, fingerprint: { "drawn \(name) 1" })
        }
    }

    private enum PhotographName: String, CaseIterable {
        case astronaut, camera, chelsea, coffee

        var photograph: Photograph { Photograph.known.first { $0.name == rawValue } ?? Photograph.known[0] }
    }
}
