import Analysis
import Data
import Foundation

extension Reader {
    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    static func data() throws -> [Reader] {
        try [
            idx(compressed: false), idx(compressed: true), annotations(), masks(), curves(), tables(), arrays(),
            pictures(),
        ]
    }

    /// The four files of a small image archive; one of them is mutated: its content, or the gzip file around it.
    private static func idx(compressed: Bool) -> Reader {
        func header(_ extents: [Int]) -> [UInt8] {
            [0, 0, 8, UInt8(extents.count)] + extents.flatMap { [0, 0, UInt8($0 >> 8), UInt8($0 & 255)] }
        }
        let images = header([6, 4, 4]) + (0..<96).map { UInt8($0) }
        let labels = header([6]) + (0..<6).map { UInt8($0 % 3) }
        let whole = [Containers.gzip(images), Containers.gzip(labels)]
        func file(_ name: String) -> ImageSource.File { .init(name: name, compressedSHA256: "", contentSHA256: nil) }
        let files = ImageSource.Files(
            trainImages: file("a"), trainLabels: file("b"), testImages: file("c"), testLabels: file("d"))
        return Reader(
            name: compressed ? "gzip" : "idx",
            seeds: compressed ? whole : [images, labels],
            wrap: { compressed ? $0 : Containers.gzip($0) }
        ) { bytes, folder in
            // A name of its own: the archive that was opened last must not be given again. A cache that cannot be made keeps files.
            let name = "x\(bytes.count)-\(Containers.crc(bytes))"
            let place = "\(folder)/\(name)"
            mkdir(place, 0o755)
            defer {
                for file in ["a", "b", "c", "d"] { unlink("\(place)/\(file)") }
                rmdir(place)
            }
            // Damage to the labels where the fourth byte, the rank, is that of labels.
            let isLabels = bytes.count < whole[0].count / 2
            for (index, file) in ["a", "b", "c", "d"].enumerated() {
                try put(index == (isLabels ? 1 : 0) ? bytes : whole[index % 2], "\(place)/\(file)")
            }
            let source = ImageSource(
                name: name, title: "it", shape: [1, 4, 4], classes: 3, files: files,
                package: .init(name: "it", folder: place))
            _ = try ImageArchive.open(source, folders: DataFolders(cache: "/dev/null/none"))
        }
    }

    private static func annotations() throws -> Reader {
        let seed = #"""
            {"info": {}, "categories": [{"id": 7, "name": "cat"}, {"id": 3, "name": "dog"}], "images": [{"id": 1, "file_name": "1.png", "width": 8, "height": 6}, {"id": 2, "file_name": "2.png", "width": 8, "height": 6}], "annotations": [
            {"id": 12, "image_id": 1, "category_id": 3, "bbox": [0, 0, 6, 6], "area": 36, "iscrowd": 0, "segmentation": [[0, 0, 6, 0, 6, 6, 0, 6]]},
            {"id": 13, "image_id": 2, "category_id": 3, "bbox": [0, 0, 8, 6], "iscrowd": 1, "segmentation": {"size": [6, 8], "counts": [0, 42, 6]}},
            {"id": 14, "image_id": 2, "category_id": 7, "bbox": [0, 0, 1, 3], "iscrowd": 0, "segmentation": {"size": [6, 8], "counts": "03]1"}}]}
            """#
        let picture = try Repository.bytes("Tests/ImagesTests/Fixtures/colour.png")
        return Reader(
            name: "coco", seeds: [Array(seed.utf8)],
            mutation: Mutation(
                snippets: [
                    "[", "]", "{", "}", ",", "null", "\"", "1e308", "../", #""counts": "0""#, #""area": null,"#, "-",
                ],
                isText: true)
        ) { bytes, folder in
            let home = "\(folder)/coco"
            if mkdir(home, 0o755) == 0 {
                mkdir("\(home)/annotations", 0o755)
                mkdir("\(home)/train", 0o755)
                for name in ["1.png", "2.png"] { try put(picture, "\(home)/train/\(name)") }
            }
            let path = "\(home)/annotations/instances_train.json"
            try put(bytes, path)
            let annotations = try COCOAnnotations(path: path)
            let sizes = Dictionary(annotations.images.map { ($0.id, ($0.height, $0.width)) }) { first, _ in first }
            for annotation in annotations.annotations {
                guard let (height, width) = sizes[annotation.imageID] else { continue }
                _ = try annotation.mask(height: height, width: width)?.boundingBox
            }
            _ = try COCOFolder(path: home).imageFolder(of: COCOFolder(path: home).train, annotations)
        }
    }

    private static func masks() -> Reader {
        Reader(
            name: "rle-mask",
            seeds: ["03]1", "0o1", "PWm02N1O1O001O00001O1N2", "5 7 03]1", "64 64 PPPPPP0", "2 3 6"].map {
                Array($0.utf8)
            },
            mutation: Mutation(snippets: ["o", "0", "P", "oooooooooooo", " "], isText: true)
        ) { bytes, _ in
            var parts = text(bytes).split(separator: " ").map(String.init)
            let runs = parts.popLast() ?? ""
            let numbers = parts.compactMap { Int($0) } + [6, 8]
            let mask = try RunLengthMask(height: numbers[0], width: numbers[1], text: runs)
            _ = (mask.area, mask.boundingBox, mask.text, mask.runs.count)
            if mask.height * mask.width < 1 << 20 { _ = mask.bitmap }
            _ = try RunLengthMask(height: mask.height, width: mask.width, counts: mask.counts)
        }
    }

    /// A file under a name of its own, as one that was opened before must not be given again.
    private static func file(_ bytes: [UInt8], _ folder: String, _ ending: String) throws -> String {
        let path = "\(folder)/\(bytes.count)-\(Containers.crc(bytes)).\(ending)"
        try put(bytes, path)
        return path
    }

    /// A user's table with every kind of column.
    private static func tables() -> Reader {
        let seed = "a,\"b\",colour,kind\r\n1,2.5,red,x\r\n-3e2,?,\"blue, \"\"dark\"\"\",y\r\n4,5,red,x\n6,7,green,y\n"
        return Reader(
            name: "csv-table", seeds: [Array(seed.utf8), [0xEF, 0xBB, 0xBF] + Array(seed.utf8)],
            mutation: Mutation(
                snippets: [",", "\n", "\r\n", "\r", "\"", "\"\"", "nan", "inf", "0x1p3", "?"], isText: true)
        ) { bytes, folder in
            let path = try file(bytes, folder, "csv")
            defer { unlink(path) }
            var source = CSVSource(file: path)
            source.missing = [.mean, .drop, .refuse][bytes.count % 3]
            source.categories = ["colour"]
            _ = try source.split(SplitRequest(test: 1))
        }
    }

    /// NumPy's arrays by themselves.
    private static func arrays() -> Reader {
        func npy(_ header: String, _ content: [UInt8]) -> [UInt8] {
            [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(header.utf8.count), 0] + Array(header.utf8) + content
        }
        let seeds = [
            npy("{'descr': '<f4', 'fortran_order': False, 'shape': (4, 2), }\n", [UInt8](repeating: 0x3F, count: 32)),
            npy("{'descr': '>i2', 'fortran_order': True, 'shape': (2, 2, 2), }\n", [UInt8](repeating: 0, count: 16)),
        ]
        return Reader(
            name: "npy", seeds: seeds,
            mutation: Mutation(
                snippets: ["(", ")", ",", "'", "True", "'|O'", "'<f8'", "'<U9'", "{", "}"], isText: true)
        ) { bytes, folder in
            let path = try file(bytes, folder, "npy")
            defer { unlink(path) }
            _ = try ArraysSource(inputs: path, targets: path, prediction: .numbers).split(SplitRequest(test: 1))
        }
    }

    /// A picture in a folder of classes, with Exif data.
    private static func pictures() throws -> Reader {
        let exif: [UInt8] = [
            0xFF, 0xE1, 0, 30, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1,
            0, 0, 0,
            6, 0, 0, 0,
        ]
        let jpeg = try Repository.bytes("Tests/ImagesTests/Fixtures/grey.jpg")
        let whole = Array(jpeg[..<2]) + exif + jpeg[2...]
        return Reader(name: "image-folder", seeds: [whole, Array(whole.prefix(400)) + jpeg[400...]]) {
            bytes, folder in
            let home = "\(folder)/pictures"
            if mkdir(home, 0o755) == 0 { mkdir("\(home)/a", 0o755) }
            let path = try file(bytes, "\(home)/a", "jpg")
            defer { unlink(path) }
            _ = try ImageFolderSource(folder: home, size: 4).split(
                SplitRequest(test: 0, normalize: false), folders: DataFolders(cache: "/dev/null/none"))
        }
    }

    /// Published curves beside results: CSV.
    private static func curves() -> Reader {
        let seed = """
            optimizer,seed,epoch,test_accuracy,test_loss
            adam,1,0,0.1,2.3
            adam,1,1,0.7,0.9
            sgd plain,2,1,0.6,1.1
            """
        return Reader(
            name: "csv", seeds: [Array(seed.utf8), Array("label,seed,epoch,train_loss\na,1,1,2\n".utf8)],
            mutation: Mutation(snippets: [",", "\n", "\r\n", "\"", "\"\"", "nan", "inf", ";"], isText: true)
        ) { bytes, _ in
            let curves = try PublishedCurves(csv: text(bytes))
            for label in curves.labels { _ = curves.lastEpoch(of: label, "curves/test/accuracy") }
        }
    }
}
