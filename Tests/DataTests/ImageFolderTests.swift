import Foundation
import Images
import Testing

@testable import Data

/// Folders of pictures, a folder a class.
@Suite struct ImageFolderTests {
    private let folder: TemporaryFolder
    private var folders: DataFolders { DataFolders(cache: folder.path + "/cache") }

    init() throws { folder = try TemporaryFolder() }

    /// A picture of one colour.
    private func picture(_ red: UInt8, _ green: UInt8, _ blue: UInt8) throws -> [UInt8] {
        try Image(width: 4, height: 2, pixels: [red, green, blue].flatMap { [UInt8](repeating: $0, count: 8) }).png()
    }

    private func source(size: Int = 2, _ colours: ImageFolderSource.Colours = .rgb) -> ImageFolderSource {
        ImageFolderSource(folder: folder.path + "/it", size: size, colours: colours)
    }

    private func failure() throws -> String {
        let error = #expect(throws: DataError.self) { try source().split(SplitRequest(test: 0), folders: folders) }
        return try withoutFolder(#require(error))
    }

    @Test func aFolderWithParts() throws {
        for (name, red) in [
            ("train/cats/1.png", 10), ("train/cats/2.PNG", 20), ("train/dogs/a.png", 30), ("val/dogs/b.png", 40),
        ] {
            try folder.write("it/\(name)", picture(UInt8(red), 0, 255))
        }
        try folder.write("it/train/cats/notes.txt", [1])
        let splits = try source().split(SplitRequest(normalize: false), folders: folders)
        #expect(
            splits.train.count == 3 && splits.train.shape == [3, 2, 2] && splits.train.labels([0, 1, 2]) == [0, 0, 1])
        #expect(splits.test?.count == 1 && splits.test?.labels([0]) == [1])
        #expect(try source().classNames(folders: folders) == ["cats", "dogs"])
        #expect(
            splits.train.samples([1])
                == [20, 20, 20, 20, 0, 0, 0, 0, 255, 255, 255, 255].map { Float($0) * Float(1.0 / 255) })
        let grey = try source(.grey).split(SplitRequest(normalize: false), folders: folders)
        // 0.299 · 30 + 0.114 · 255
        #expect(grey.train.shape == [1, 2, 2] && (grey.train.samples([2])[0] * 255).rounded() == 38)
    }

    @Test func onePartGivesBoth() throws {
        for index in 0..<6 {
            try folder.write("it/\(index % 2 == 0 ? "a" : "b")/\(index).png", picture(UInt8(index), 0, 0))
        }
        let request = SplitRequest(test: 2, normalize: false, classes: [1])
        #expect(try source().split(request, folders: folders).train.count == 1)
        let before = try source().fingerprint(SplitRequest(), folders: folders)
        // A picture more is another data set.
        try folder.write("it/a/9.png", picture(9, 0, 0))
        #expect(try source().fingerprint(SplitRequest(), folders: folders) != before)
    }

    @Test func whatIsOddIsNamed() throws {
        #expect(try failure().contains("it"))
        try folder.write("it/readme.md", [1])
        #expect(try failure().hasPrefix("it: has no folders"))
        try folder.write("it/a/1.txt", [1])
        #expect(try failure().hasPrefix("it: has no picture (.png, .jpg, .jpeg)"))
        try folder.write("it/a/1.png", picture(1, 2, 3))
        try folder.write("it/b/broken.png", Array(picture(1, 2, 3).prefix(40)))
        #expect(try failure().hasPrefix("it/b/broken.png: the PNG file is damaged"))
        try folder.write("it/b/broken.png", Array("GIF89a".utf8))
        #expect(try failure() == "it/b/broken.png: is neither a JPEG nor a PNG file.")
        try folder.write("it/train/a/1.png", picture(1, 2, 3))
        try folder.write("it/test/c/1.png", picture(1, 2, 3))
        #expect(try failure().hasPrefix("it/test/c: is a class that "))
    }
}
