import Data
import Specs

/// The pictures that `task: filter` can name.
enum Pictures {
    struct Source: Sendable {
        let picture: @Sendable () throws -> Picture
        /// What decides its pixels, beside the settings.
        let fingerprint: @Sendable () throws -> String
    }

    private static let size = Setting(
        "size", .optional(.integer(8...4096)), default: nil, "The longer edge in pixels; null for the picture's own.")

    static let all = Category(
        "picture",
        [
            Choice<Void, Source>(
                "scene", "Coloured shapes on a shaded ground, which the program draws.",
                Setting("size", .integer(8...1024), default: 96, "Height and width in pixels.").asShorthand,
                Setting("seed", .integer(atLeast: 0), default: 3, "Decides what is drawn.")
            ) { size, seed in
                Source(picture: { Picture.drawn(size: size, seed: UInt64(seed)) }, fingerprint: { "scene" })
            },
            Choice<Void, Source>(
                "photograph",
                "One of those that `azmoon data fetch photographs` brings: "
                    + Photograph.known.map { "\($0.name), \($0.content)" }.joined(separator: "; ") + ".",
                Setting("name", .words(PhotographName.self), default: .coffee).asShorthand, size
            ) { name, size in
                let photograph = name.photograph
                return Source(
                    picture: { try Picture.photograph(photograph, size: size) }, fingerprint: { photograph.sha256 })
            },
            Choice<Void, Source>(
                "file", "A JPEG or PNG file.",
                Setting("path", .string, "Its path, from the folder in which azmoon runs.").asShorthand, size
            ) { path, size in
                Source(
                    picture: { try Picture.file(path, size: size) },
                    fingerprint: { try Picture.fingerprint(ofFileAt: path) })
            },
        ])

    private enum PhotographName: String, CaseIterable {
        case astronaut, camera, chelsea, coffee

        var photograph: Photograph { Photograph.known.first { $0.name == rawValue } ?? Photograph.known[0] }
    }
}
