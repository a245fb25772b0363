import Testing

@testable import Images

/// Pictures that a camera wrote lying on their side.
@Suite struct OrientationTests {
    /// 1 2 3 over 4 5 6, the same in all channels.
    private let image = Image(width: 3, height: 2, pixels: (0..<3).flatMap { _ in [1, 2, 3, 4, 5, 6] as [UInt8] })

    /// What Pillow's `ImageOps.exif_transpose` makes of it.
    @Test(arguments: [
        (1, 3, [1, 2, 3, 4, 5, 6]), (2, 3, [3, 2, 1, 6, 5, 4]), (3, 3, [6, 5, 4, 3, 2, 1]), (4, 3, [4, 5, 6, 1, 2, 3]),
        (5, 2, [1, 4, 2, 5, 3, 6]), (6, 2, [4, 1, 5, 2, 6, 3]), (7, 2, [6, 3, 5, 2, 4, 1]), (8, 2, [3, 6, 2, 5, 1, 4]),
    ]) func turns(_ orientation: Int, _ width: Int, _ expected: [UInt8]) {
        let turned = image.turned(orientation: orientation)
        #expect(turned.width == width && turned.height == 6 / width)
        #expect(Array(turned.pixels[..<6]) == expected && Array(turned.pixels[12...]) == expected)
    }

    private func tiff(_ orientation: UInt8, isLittle: Bool) -> [UInt8] {
        isLittle
            ? [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
            : [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
    }

    private func jpeg(_ block: [UInt8]) -> [UInt8] {
        let content = Array("Exif\0\0".utf8) + block
        return [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xE1, 0, UInt8(content.count + 2)] + content
            + [0xFF, 0xDA, 0, 2]
    }

    private func png(_ block: [UInt8]) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0] + Array("tEXt".utf8) + [0, 0, 0, 0]
            + [0, 0, 0, UInt8(block.count)] + Array("eXIf".utf8) + block + [0, 0, 0, 0]
    }

    @Test(arguments: [true, false]) func isFoundInBothFormats(isLittle: Bool) {
        for orientation in 1...8 as ClosedRange<UInt8> {
            let block = tiff(orientation, isLittle: isLittle)
            #expect(exifOrientation(of: jpeg(block)) == Int(orientation))
            #expect(exifOrientation(of: png(block)) == Int(orientation))
        }
        #expect(exifOrientation(of: jpeg(tiff(9, isLittle: isLittle))) == nil)
    }

    @Test func mutations() {
        let seeds = [jpeg(tiff(6, isLittle: true)), png(tiff(8, isLittle: false))]
        var state: UInt64 = 1
        func below(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        var found = 0
        for round in 0..<10_000 {
            var bytes = seeds[round % 2]
            for _ in 0...below(3) { bytes[below(bytes.count)] = UInt8(below(256)) }
            if below(4) == 0 { bytes.removeLast(below(bytes.count)) }
            if exifOrientation(of: bytes) != nil { found += 1 }
        }
        #expect(found > 0)
    }

    @Test func greyIsLuma() {
        let image = Image(width: 2, height: 1, pixels: [255, 10, 255, 200, 255, 30])
        #expect(image.grey == [255, 124])
    }
}
