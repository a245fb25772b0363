import Foundation
import Testing

@testable import Images

@Suite struct DecodingTests {
    @Test(arguments: [
        "colour.png", "grey.png", "palette.png", "bits.png", "alpha.png", "grey-alpha.png", "transparent.png",
        "colour-16.png", "grey-16.png", "interlaced.png",
    ])
    func readsPNG(_ name: String) throws {
        #expect(try Image.read(Fixtures.path(name)) == Fixtures.expected(name))
    }

    /// Other versions of libjpeg may round otherwise.
    @Test(arguments: ["colour.jpg", "subsampled.jpg", "progressive.jpg", "grey.jpg", "cmyk.jpg"])
    func readsJPEG(_ name: String) throws {
        let (image, expected) = (try Image.read(Fixtures.path(name)), try Fixtures.expected(name))
        #expect(image.shape == expected.shape)
        let largest = zip(image.pixels, expected.pixels).map { abs(Int($0) - Int($1)) }.max()
        #expect(largest ?? 0 <= 2)
    }

    func failure(_ bytes: [UInt8]) throws -> String {
        let error = #expect(throws: ImageError.self) { try Image.decode(bytes, name: "it") }
        return try #require(error).description
    }

    @Test func saysWhatIsWrong() throws {
        #expect(try failure([]) == "it: the file is empty.")
        #expect(try failure(Array("GIF89a".utf8)) == "it: is neither a JPEG nor a PNG file.")
        let error = #expect(throws: ImageError.self) { try Image.read("none.png") }
        #expect(try #require(error).description.hasPrefix("none.png: there is no such file"))
        let png = try Fixtures.bytes("colour.png")
        #expect(try failure(Array(png.prefix(200))) == "it: the PNG file is damaged (the file is cut off).")
        var changed = png
        changed[60] ^= 1
        #expect(try failure(changed).hasPrefix("it: the PNG file is damaged ("))
        #expect(try failure(Fixtures.bytes("huge.png")).contains("damaged"))
        for name in ["colour.jpg", "progressive.jpg"] {
            let jpeg = try Fixtures.bytes(name)
            #expect(
                try failure(Array(jpeg.prefix(jpeg.count / 2))).hasPrefix("it: the JPEG file is damaged ("), "\(name)")
            #expect(try failure(Array(jpeg.prefix(20))).hasPrefix("it: the JPEG file is damaged ("))
        }
        #expect(try failure([0xFF, 0xD8, 0xFF, 0xD9]).hasPrefix("it: the JPEG file is damaged ("))
    }

    @Test(arguments: ["colour.jpg", "progressive.jpg", "cmyk.jpg", "palette.png", "grey-16.png", "alpha.png"])
    func damageNeverStopsTheProgram(_ name: String) throws {
        let whole = try Fixtures.bytes(name)
        var state = UInt64(whole.count)
        func random(below limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
        for _ in 0..<1_000 {
            var bytes = whole
            for _ in 0...random(below: 5) { bytes[3 + random(below: whole.count - 3)] = UInt8(random(below: 256)) }
            if random(below: 4) == 0 { bytes.removeLast(random(below: whole.count)) }
            do throws(ImageError) {
                _ = try Image.decode(bytes, name: name)
            } catch {
                #expect(!error.reason.isEmpty)
            }
        }
    }
}

@Suite struct EncodingTests {
    @Test func whatIsWrittenIsReadAgain() throws {
        for (width, height) in [(1, 1), (7, 5), (64, 3)] {
            let pixels = (0..<3 * width * height).map { UInt8(truncatingIfNeeded: $0 * 73 ^ $0 >> 2) }
            let image = Image(width: width, height: height, pixels: pixels)
            #expect(try Image.decode(image.png()) == image)
        }
    }
}
