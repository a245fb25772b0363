import Foundation
import Images
import Testing

@testable import Data

/// A folder of three images of 8 x 6 pixels, each of one colour, with five objects.
struct SmallFolder {
    let folder: TemporaryFolder
    var path: String { folder.path + "/my" }
    var folders: DataFolders { DataFolders(cache: folder.path + "/cache") }

    static let categories = #"[{"id": 7, "name": "cat"}, {"id": 3, "name": "dog"}]"#
    static let images = (1...3).map {
        #"{"id": \#($0), "file_name": "\#($0).png", "width": 8, "height": 6}"#
    }.joined(separator: ",")
    /// Image 1: a large dog under a small cat. Image 2: a crowd and a cat. Image 3: nothing.
    static let annotations = [
        #"{"id": 12, "image_id": 1, "category_id": 3, "bbox": [0, 0, 6, 6], "area": 36, "iscrowd": 0, "segmentation": [[0, 0, 6, 0, 6, 6, 0, 6]]}"#,
        #"{"id": 11, "image_id": 1, "category_id": 7, "bbox": [4, 2, 4, 2], "area": 8, "iscrowd": 0, "segmentation": [[4, 2, 8, 2, 8, 4, 4, 4]]}"#,
        #"{"id": 13, "image_id": 2, "category_id": 3, "bbox": [0, 0, 8, 6], "iscrowd": 1, "segmentation": {"size": [6, 8], "counts": [0, 42, 6]}}"#,
        #"{"id": 14, "image_id": 2, "category_id": 7, "bbox": [0, 0, 1, 3], "iscrowd": 0, "segmentation": {"size": [6, 8], "counts": "03]1"}}"#,
    ]

    static func json(
        categories: String = categories, images: String = images, annotations: [String] = annotations
    ) -> String {
        #"{"info": {}, "categories": \#(categories), "images": [\#(images)], "annotations": [\#(annotations.joined(separator: ","))]}"#
    }

    init(_ text: String = json(), part: String = "train2017", images: String? = nil) throws {
        folder = try TemporaryFolder()
        try folder.write("my/annotations/instances_\(part).json", Array(text.utf8))
        for number in 1...3 {
            let image = Image(
                width: 8, height: 6, pixels: (0..<144).map { UInt8(60 * number + ($0 / 48) * 10) })
            try folder.write("my/\(images ?? part)/\(number).png", image.png())
        }
    }

    func source(_ samples: COCOSource.Samples, size: Int = 6) -> COCOSource {
        COCOSource(folder: path, samples: samples, size: size)
    }

    /// All samples of the training part.
    func all(_ samples: COCOSource.Samples, size: Int = 6) throws -> any Dataset {
        try source(samples, size: size).split(SplitRequest(test: 0, normalize: false), folders: folders).train
    }

    /// What opening the folder as objects throws, without the folder's name.
    func failure(_ samples: COCOSource.Samples = .objects(margin: 0)) throws -> String {
        let error = #expect(throws: DataError.self) { try all(samples) }
        return try withoutFolder(#require(error))
    }
}

@Suite struct COCOTests {
    @Test func readsAnnotations() throws {
        let small = try SmallFolder()
        let read = try COCOAnnotations(path: small.path + "/annotations/instances_train2017.json")
        #expect(read.categories.map(\.name) == ["dog", "cat"] && read.images.map(\.id) == [1, 2, 3])
        #expect(read.annotations.map(\.id) == [11, 12, 13, 14])
        #expect(read.annotations.map(read.label) == [1, 0, 0, 1])
        #expect(read.annotations.map(\.isCrowd) == [false, false, true, false])
        #expect(read.annotations[0].box == COCOBox(x: 4, y: 2, width: 4, height: 2))
        #expect(read.annotations.map(\.area) == [8, 36, nil, nil])
        #expect(try read.annotations.map { try $0.mask(height: 6, width: 8)?.area } == [8, 36, 42, 3])
    }

    @Test func objectsAreCutOut() throws {
        let objects = try SmallFolder().all(.objects(margin: 0))
        #expect(objects.count == 3 && objects.shape == [3, 6, 6] && objects.targets == .labels(classes: 2))
        #expect(objects.labels([0, 1, 2]) == [1, 0, 1])
        // The cat's square reaches from (4, 1) to (8, 5): one colour. The small cat's is black where the image ends.
        let cat = objects.samples([0])
        #expect(Set(cat.map { (255 * $0).rounded() }) == [60, 70, 80])
        #expect(objects.samples([2]).contains(0))
    }

    @Test func imagesHaveTheLargestObjectsClass() throws {
        let images = try SmallFolder().all(.images, size: 4)
        #expect(images.count == 2 && images.shape == [3, 4, 4] && images.labels([0, 1]) == [0, 1])
    }

    @Test func pixelsHaveTheSmallerObjectOnTop() throws {
        let small = try SmallFolder()
        let pixels = try small.source(.pixels, size: 8).split(
            SplitRequest(test: 0, normalize: false), folders: small.folders
        ).train
        #expect(pixels.count == 3 && pixels.targets == .pixels(classes: 3, height: 8, width: 8))
        let maps = pixels.labels([0, 1, 2])
        // Rows of 8 from 6: the middles of rows 0..7 lie in rows 0, 1, 1, 2, 3, 4, 4, 5.
        let bare: [Int64] = [1, 1, 1, 1, 1, 1, 0, 0]
        let cat: [Int64] = [1, 1, 1, 1, 2, 2, 2, 2]
        #expect(Array(maps[..<64]) == [bare, bare, bare, cat, cat, bare, bare, bare].flatMap { $0 })
        #expect(maps[64] == 2 && maps[65] == 1 && maps[64 + 8 * 7] == 1 && maps[128...].allSatisfy { $0 == 0 })
        var values = [Float](repeating: 9, count: 3 * 64)
        [Int32(0)].withUnsafeBufferPointer { rows in
            values.withUnsafeMutableBufferPointer { pixels.gatherValues(rows, into: $0.baseAddress!) }
        }
        for pixel in 0..<64 {
            for label in 0..<3 { #expect(values[label * 64 + pixel] == (maps[pixel] == Int64(label) ? 1 : 0)) }
        }
    }

    @Test func valPartsAreForTesting() throws {
        let small = try SmallFolder()
        let text = SmallFolder.json(annotations: [SmallFolder.annotations[1]])
        try small.folder.write("my/annotations/instances_val2017.json", Array(text.utf8))
        for number in 1...3 {
            let bytes = try readFile("\(small.path)/train2017/\(number).png")
            try small.folder.write("my/images/val2017/\(number).png", bytes)
        }
        let splits = try small.source(.objects(margin: 0)).split(SplitRequest(normalize: false), folders: small.folders)
        #expect(splits.train.count == 3 && splits.test?.count == 1 && splits.test?.labels([0]) == [1])
        let turned = COCOSource(
            folder: small.path, trainPart: "annotations/instances_val2017.json", testPart: "train2017",
            samples: .images, size: 4)
        #expect(try turned.split(SplitRequest(normalize: false), folders: small.folders).test?.count == 2)
    }

    @Test func aPartByAnyNameGivesTestRowsToo() throws {
        let small = try SmallFolder(part: "default", images: "images")
        let splits = try small.source(.objects(margin: 0)).split(
            SplitRequest(test: 1, normalize: false), folders: small.folders)
        #expect(splits.train.count == 2 && splits.test?.count == 1)
        let error = #expect(throws: DataError.self) {
            try small.source(.pixels).split(SplitRequest(normalize: false), folders: small.folders)
        }
        #expect(try #require(error).description.contains("has no test part of its own"))
    }

    @Test func theDecodedFileIsShared() throws {
        let small = try SmallFolder()
        let source = small.source(.objects(margin: 0.1))
        let first = try source.archive(small.folders)
        #expect(first.isShared && first.categories == ["dog", "cat"])
        let file = try #require(
            FileManager.default.contentsOfDirectory(atPath: small.folders.cache + "/decoded").first {
                $0.hasSuffix(".data")
            })
        let path = small.folders.cache + "/decoded/" + file
        let bytes = try readFile(path)
        // A damaged file is made anew with the same content.
        var damaged = bytes
        damaged[5] ^= 1
        for broken in [damaged, Array(bytes.dropLast(3)), []] {
            // The mapping of the file before stays as it is.
            try FileManager.default.removeItem(atPath: path)
            try Foundation.Data(broken).write(to: URL(fileURLWithPath: path))
            let link = "\(small.folder.path)/link\(broken.count)"
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: small.folders.cache)
            let again = try source.archive(DataFolders(cache: link))
            #expect(again.fingerprint == first.fingerprint)
            #expect(try readFile(path) == bytes)
        }
        // Without a cache the samples lie in memory.
        try small.folder.write("file", [1])
        let alone = try source.archive(DataFolders(cache: small.folder.path + "/file"))
        #expect(!alone.isShared && alone.fingerprint == first.fingerprint)
        #expect(alone.images.train.images.elementsEqual(first.images.train.images))
    }

    @Test func aChangedImageChangesTheFingerprint() throws {
        let small = try SmallFolder()
        let first = try small.source(.images).fingerprint(SplitRequest(test: 0), folders: small.folders)
        let black = Image(width: 8, height: 6, pixels: [UInt8](repeating: 0, count: 144))
        try small.folder.write("my/train2017/1.png", black.png())
        // Other processes look at every file.
        let text = Array((SmallFolder.json() + " ").utf8)
        try small.folder.write("my/annotations/instances_train2017.json", text)
        #expect(try small.source(.images).fingerprint(SplitRequest(test: 0), folders: small.folders) != first)
        #expect(
            try small.source(.images, size: 5).fingerprint(SplitRequest(test: 0), folders: small.folders)
                != small.source(.images).fingerprint(SplitRequest(test: 0), folders: small.folders))
    }
}

/// What is wrong with a folder is said with the file and the annotation's id.
@Suite struct COCOErrorTests {
    private static let file = "my/annotations/instances_train2017.json: "

    private func failure(
        _ annotation: String, samples: COCOSource.Samples = .objects(margin: 0)
    ) throws -> String {
        try SmallFolder(SmallFolder.json(annotations: [annotation])).failure(samples)
    }

    private func annotation(
        category: Int = 3, image: Int = 1, box: String = "[0, 0, 6, 6]",
        segmentation: String = "[[0, 0, 6, 0, 6, 6]]"
    ) -> String {
        #"{"id": 5, "image_id": \#(image), "category_id": \#(category), "bbox": \#(box), "segmentation": \#(segmentation)}"#
    }

    @Test func annotations() throws {
        let file = Self.file
        #expect(
            try failure(annotation(category: 4))
                == file + "annotation 5 has the category 4, which is not among the file's categories.")
        #expect(
            try failure(annotation(image: 9))
                == file + "annotation 5 is of the image 9, which is not among the file's images.")
        #expect(
            try failure(annotation(box: "[5, 0, 6, 6]")).hasPrefix(
                file + "annotation 5 has the box [5.0, 0.0, 6.0, 6.0]"))
        #expect(try failure(annotation(box: "[0, 0, 6]")).contains("annotation 5 has the 'bbox' [0.0, 0.0, 6.0]"))
        #expect(try failure(annotation(box: "7")) == file + "annotation 5 has no 'bbox' that is four numbers.")
        #expect(
            try failure(annotation(segmentation: "[[0, 0, 6, 0, 20, 6]]"))
                == file
                + "annotation 5 has a broken outline: corner (20.0, 6.0) of a polygon is outside the image of 8 x 6.")
        #expect(
            try failure(annotation(segmentation: "[[0, 0, 6]]")).contains(
                "annotation 5 has a broken outline: a polygon"))
        #expect(
            try failure(annotation(segmentation: #"{"size": [6, 8], "counts": [5]}"#))
                == file + "annotation 5 has a broken mask: the run lengths end after 5 of 6 x 8 = 48 pixels.")
        #expect(try failure(annotation(segmentation: #"{"size": [6, 8], "counts": "\u0007"}"#)).contains("broken mask"))
        #expect(
            try failure(annotation(segmentation: #"{"size": [8, 6], "counts": [48]}"#))
                == file + "annotation 5 has a mask of 6 x 8 for an image of 8 x 6.")
        #expect(try failure(annotation(segmentation: "3")).contains("annotation 5 has no 'segmentation' that is"))
        #expect(
            try failure(annotation(segmentation: "[]"), samples: .pixels)
                == file + "annotation 5 has no outline, only a box.")
    }

    @Test func files() throws {
        let file = Self.file
        #expect(try SmallFolder("{").failure() == file + "is not in COCO's format for instances: it is not JSON.")
        #expect(
            try SmallFolder(#"{"images": []}"#).failure()
                == file + "is not in COCO's format for instances: 'categories' is missing.")
        let images = #"{"id": 1, "file_name": "1.png", "width": 8, "height": "6"}"#
        #expect(
            try SmallFolder(SmallFolder.json(images: images)).failure()
                == file + "is not in COCO's format for instances: 'images[0].height' is not of the type Int.")
        #expect(
            try SmallFolder(SmallFolder.json(annotations: [])).failure() == file + "has no object to make a sample of.")
        #expect(try SmallFolder(SmallFolder.json(categories: "[]")).failure() == file + "has no categories.")
        let twice = SmallFolder.json(images: SmallFolder.images + "," + SmallFolder.images)
        #expect(try SmallFolder(twice).failure() == file + "the image 1 is there twice.")
    }

    /// A folder of somebody else's must not choose which other files are read.
    @Test(arguments: ["../../1.png", "a/../../../1.png", "/1.png", "", "../train2017/1.png", "a\\u0000b"])
    func imagesOutsideTheFolderAreRefused(_ name: String) throws {
        let images = SmallFolder.images.replacing("1.png", with: name)
        let small = try SmallFolder(SmallFolder.json(images: images))
        // What the name leads to is there.
        try small.folder.write("1.png", Image(width: 8, height: 6, pixels: [UInt8](repeating: 9, count: 144)).png())
        #expect(try small.failure().contains("which is not a path below the folder"))
    }

    @Test func linksOutOfTheFolderAreRefused() throws {
        let small = try SmallFolder()
        let (inside, outside) = ("\(small.path)/train2017/1.png", "\(small.folder.path)/1.png")
        try FileManager.default.moveItem(atPath: inside, toPath: outside)
        try FileManager.default.createSymbolicLink(atPath: inside, withDestinationPath: outside)
        #expect(try small.failure().contains("is a link out of"))
        // A link that stays inside is as good as the file.
        try FileManager.default.moveItem(atPath: outside, toPath: "\(small.path)/kept.png")
        try FileManager.default.removeItem(atPath: inside)
        try FileManager.default.createSymbolicLink(atPath: inside, withDestinationPath: "../kept.png")
        #expect(try small.all(.objects(margin: 0)).count == 3)
    }

    @Test func images() throws {
        let file = Self.file
        let small = try SmallFolder()
        try FileManager.default.removeItem(atPath: small.path + "/train2017/2.png")
        #expect(
            try small.failure().hasPrefix(file + "names the image 2.png (id 2), which is not in ")
        )
        try small.folder.write("my/train2017/2.png", [1, 2, 3])
        #expect(try small.failure() == "my/train2017/2.png: is neither a JPEG nor a PNG file.")
        let image = Image(width: 2, height: 2, pixels: [UInt8](repeating: 0, count: 12))
        try small.folder.write("my/train2017/2.png", image.png())
        #expect(try small.failure().contains("the image 2 has the size 8 x 6, but "))
        try FileManager.default.removeItem(atPath: small.path + "/train2017")
        #expect(try small.failure().contains("names the image 1.png, which is in none of "))
        try FileManager.default.removeItem(atPath: small.path + "/annotations")
        #expect(try small.failure().contains("is not a folder in COCO's layout"))
    }

    @Test func squaresThatAreTooLarge() throws {
        let small = try SmallFolder(
            SmallFolder.json(
                images: #"{"id": 1, "file_name": "1.png", "width": 60000, "height": 1}"#,
                annotations: [annotation(box: "[0, 0, 60000, 1]", segmentation: "[]")]))
        let line = Image(width: 60_000, height: 1, pixels: [UInt8](repeating: 9, count: 180_000))
        try small.folder.write("my/train2017/1.png", line.png())
        #expect(try small.failure().contains("annotation 5: the square around its box has 60000 pixels a side"))
        #expect(try small.all(.images, size: 4).samples([0]).count == 48)
    }

    @Test func parts() throws {
        let small = try SmallFolder()
        try small.folder.write("my/annotations/instances_train2014.json", Array(SmallFolder.json().utf8))
        #expect(
            try small.failure().hasSuffix("has annotations of train2014 and train2017. Say which one is for training."))
        var source = small.source(.images)
        source.trainPart = "train"
        let error = #expect(throws: DataError.self) {
            try source.split(SplitRequest(normalize: false), folders: small.folders)
        }
        #expect(
            try #require(error).description.hasSuffix(
                "has no annotations/instances_train.json; it has annotations of train2014, train2017."))
        source.trainPart = "train2017"
        #expect(try source.split(SplitRequest(test: 1, normalize: false), folders: small.folders).train.count == 1)
    }
}
