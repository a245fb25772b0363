import Files
import Foundation
import Images
import Streams

/// Draws one part of the source `shapes` and writes it in COCO's format.
struct ShapesWriter {
    let source: ShapesSource
    /// `train` or `test`: different names have independent draws.
    let part: String
    let pose: ShapesSource.Pose

    func write(_ count: Int, to folder: String) throws(DataError) {
        for name in [part, "annotations"] {
            try DataError.rethrowing { () throws(FileError) in try Folder.create("\(folder)/\(name)") }
        }
        let stream = RandomStream(seed: source.seed, role: "data/shapes").substream(part)
        var images: [String] = []
        var annotations: [String] = []
        for number in 0..<count {
            let scene = ShapeScene(source, pose, stream: stream.substream(number))
            let name = String(repeating: "0", count: max(0, 6 - String(number + 1).count)) + "\(number + 1).png"
            let path = "\(folder)/\(part)/\(name)"
            let png: [UInt8]
            do {
                png = try scene.image(canvas: source.canvas, noise: source.noise).png(name: path)
            } catch {
                throw .inaccessible(path: path, reason: error.reason)
            }
            try write(png, to: path)
            images.append(
                "{\"id\": \(number + 1), \"file_name\": \"\(name)\", \"width\": \(source.canvas), "
                    + "\"height\": \(source.canvas)}")
            for object in scene.objects {
                annotations.append(annotation(of: object, id: annotations.count + 1, image: number + 1))
            }
        }
        let categories = source.kinds.enumerated().map { "{\"id\": \($0 + 1), \"name\": \"\($1.rawValue)\"}" }
        let text = """
            {"images": [
            \(images.joined(separator: ",\n"))
            ],
            "categories": [
            \(categories.joined(separator: ",\n"))
            ],
            "annotations": [
            \(annotations.joined(separator: ",\n"))
            ]}

            """
        try write(Array(text.utf8), to: "\(folder)/annotations/instances_\(part).json")
    }

    private func annotation(of object: ShapeObject, id: Int, image: Int) -> String {
        let category = (source.kinds.firstIndex(of: object.kind) ?? 0) + 1
        let corners = object.corners.flatMap { [number($0.x), number($0.y)] }.joined(separator: ", ")
        let box = object.box
        let sides = [box.x, box.y, box.width, box.height].map(number).joined(separator: ", ")
        return "{\"id\": \(id), \"image_id\": \(image), \"category_id\": \(category), \"bbox\": [\(sides)], "
            + "\"area\": \(number(object.area)), \"iscrowd\": 0, \"segmentation\": [[\(corners)]]}"
    }

    /// Two decimals, as in COCO's own files.
    private func number(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }

    private func write(_ bytes: [UInt8], to path: String) throws(DataError) {
        try DataError.rethrowing { () throws(FileError) in
            try Descriptor(opening: path, O_WRONLY | O_CREAT | O_TRUNC, to: "create the file").write(bytes)
        }
    }
}
