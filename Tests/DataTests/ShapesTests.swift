import Foundation
import Images
import Testing

@testable import Data

@Suite struct ShapesTests {
    private func source(
        kinds: [ShapeKind] = ShapeKind.allCases, images: Int = 12, objects: ClosedRange<Int> = 1...4,
        train: ShapesSource.Pose = .init(rotation: 180, scale: 0.25...0.5, shift: 1),
        test: ShapesSource.Pose? = nil, seed: UInt64 = 0, samples: COCOSource.Samples = .pixels
    ) -> ShapesSource {
        ShapesSource(
            kinds: kinds, trainImages: images, testImages: 5, canvas: 48, objects: objects, train: train,
            test: test ?? train, noise: 0.05, seed: seed, samples: samples, size: 48)
    }

    @Test func aFolderInCOCOsFormat() throws {
        let cache = try TemporaryFolder()
        let folders = DataFolders(cache: cache.path)
        let folder = try source().folder(folders)
        let read = try COCOAnnotations(path: folder + "/annotations/instances_train.json")
        #expect(read.categories.map(\.name) == ShapeKind.allCases.map(\.rawValue) && read.images.count == 12)
        for annotation in read.annotations {
            // The outline that is read is the shape that was drawn: its area by the corners, its box.
            let mask = try #require(try annotation.mask(height: 48, width: 48))
            let area = try #require(annotation.area)
            #expect(abs(Double(mask.area) - area) < 4 + 0.15 * area)
            // Thin tips cover no pixel's middle.
            #expect(
                abs(mask.boundingBox.x - annotation.box.x) < 3 && abs(mask.boundingBox.y - annotation.box.y) < 3)
        }
        #expect(Set(read.annotations.map(\.categoryID)).count > 4)
        let splits = try source().split(SplitRequest(normalize: false), folders: folders)
        #expect(splits.train.count == 12 && splits.test?.count == 5)
        #expect(splits.train.targets == .pixels(classes: 9, height: 48, width: 48))
    }

    /// Where the map says that an object is, the brightness differs from the background's.
    @Test func masksLieOnTheirObjects() throws {
        let cache = try TemporaryFolder()
        let data = try source(objects: 1...1).split(
            SplitRequest(normalize: false), folders: DataFolders(cache: cache.path)
        ).train
        for row in 0..<Int32(data.count) {
            let (pixels, labels) = (data.samples([row]), data.labels([row]))
            var sums: [Bool: (sum: Double, count: Double)] = [:]
            for place in 0..<48 * 48 {
                let brightness = (0..<3).reduce(0.0) { $0 + Double(pixels[$1 * 48 * 48 + place]) }
                let known = sums[labels[place] > 0] ?? (0, 0)
                sums[labels[place] > 0] = (known.sum + brightness, known.count + 1)
            }
            let (object, ground) = (try #require(sums[true]), try #require(sums[false]))
            #expect(abs(object.sum / object.count - ground.sum / ground.count) > 0.5)
        }
    }

    @Test func theSameSeedDrawsTheSameBytes() throws {
        let (one, two) = (try TemporaryFolder(), try TemporaryFolder())
        let first = try source().folder(DataFolders(cache: one.path))
        let second = try source().folder(DataFolders(cache: two.path))
        for name in ["train/000007.png", "test/000005.png", "annotations/instances_test.json"] {
            #expect(try readFile("\(first)/\(name)") == readFile("\(second)/\(name)"))
        }
        // The first images do not depend on how many follow; another seed draws others.
        let more = try source(images: 20).folder(DataFolders(cache: one.path))
        #expect(try readFile("\(more)/train/000012.png") == readFile("\(first)/train/000012.png"))
        let other = try source(seed: 1).folder(DataFolders(cache: one.path))
        #expect(try readFile("\(other)/train/000001.png") != readFile("\(first)/train/000001.png"))
    }

    @Test func posesKeepTheirLimits() throws {
        let cache = try TemporaryFolder()
        let upright = ShapesSource.Pose(rotation: 0, scale: 0.5...0.5, shift: 0)
        let source = source(
            kinds: [.square], images: 30, objects: 1...1, train: upright,
            test: .init(rotation: 180, scale: 0.3...0.5, shift: 1))
        let folder = try source.folder(DataFolders(cache: cache.path))
        let train = try COCOAnnotations(path: folder + "/annotations/instances_train.json").annotations
        // A square in a circle of diameter 24 around the middle has edges of 17.
        #expect(train.allSatisfy { abs($0.box.x - 15.51) < 0.02 && abs($0.box.width - 16.97) < 0.02 })
        let test = try COCOAnnotations(path: folder + "/annotations/instances_test.json").annotations
        #expect(Set(test.map(\.box.x)).count == 5 && Set(test.map(\.box.width)).count == 5)
    }

    @Test func impossibleSettingsAreRefused() throws {
        let cache = try TemporaryFolder()
        func failure(_ source: ShapesSource) throws -> String {
            let error = #expect(throws: DataError.self) { try source.folder(DataFolders(cache: cache.path)) }
            return try #require(error).description
        }
        #expect(try failure(source(kinds: [])).contains("at least one kind"))
        #expect(try failure(source(images: 0)).contains("cannot draw 0 and 5 images"))
        #expect(
            try failure(source(train: .init(rotation: 0, scale: 0.01...0.5, shift: 0))).contains("scale is 0.01 to 0.5")
        )
    }
}
