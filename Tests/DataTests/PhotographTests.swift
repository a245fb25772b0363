import Foundation
import Testing

@testable import Data
@testable import Files
@testable import Images

/// Photographs that a Python package carries.
@Suite struct PhotographTests {
    private let folder: TemporaryFolder
    private let folders: DataFolders

    init() throws {
        folder = try TemporaryFolder()
        folders = DataFolders(cache: "\(folder.path)/cache")
    }

    @Test func namesAndChecksumsAreWhole() {
        #expect(Set(Photograph.known.map(\.name)).count == Photograph.known.count)
        #expect(Photograph.known.allSatisfy { $0.sha256.count == 64 && $0.sha256.allSatisfy(\.isHexDigit) })
    }

    @Test func oneThatIsNotHereSaysHowToGetIt() throws {
        let error = #expect(throws: DataError.self) { try Photograph.known[0].image(in: folders) }
        #expect(try #require(error).description.contains("Get it with `azmoon data fetch photographs`"))
    }

    @Test func aFileIsReadAndCompared() throws {
        let picture = Image(width: 8, height: 8, pixels: [UInt8](repeating: 7, count: 192))
        let file = "\(folder.path)/picture.png"
        let bytes = try picture.png()
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        let photograph = Photograph(name: "seven", content: "", sha256: SHA256Sum(of: bytes).hexadecimal)
        let path = photograph.path(in: folders)
        try FileManager.default.createDirectory(
            atPath: Photograph.folder(in: folders), withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: file, toPath: path)
        #expect(photograph.isHere(in: folders))
        #expect(try photograph.image(in: folders) == picture)
        try Data(bytes + [0]).write(to: URL(fileURLWithPath: path))
        let error = #expect(throws: DataError.self) { try photograph.image(in: folders) }
        #expect(try #require(error).description.contains("is not the photograph seven: its SHA-256 is"))
    }

    @Test func drawnPicturesDependOnSizeAndSeedAlone() {
        let picture = ShapesSource.picture(size: 32, seed: 3)
        #expect(picture.width == 32 && picture.height == 32)
        #expect(
            picture == ShapesSource.picture(size: 32, seed: 3) && picture != ShapesSource.picture(size: 32, seed: 4))
    }
}
