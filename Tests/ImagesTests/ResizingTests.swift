import Testing

@testable import Images

@Suite struct ResizingTests {
    @Test(arguments: ["down", "up", "wide", "tall", "point"], Interpolation.allCases)
    func resizesAsPillow(_ name: String, _ interpolation: Interpolation) throws {
        let expected = try Fixtures.expected("\(name)-\(interpolation.rawValue)")
        let image = try Image.read(Fixtures.path("colour.png"))
        #expect(
            image.resized(width: expected.width, height: expected.height, interpolation: interpolation) == expected)
    }

    @Test func theSameSizeIsTheSameImage() throws {
        let image = try Image.read(Fixtures.path("colour.png"))
        #expect(image.resized(width: image.width, height: image.height, interpolation: .bicubic) == image)
    }

    @Test func cropsOverTheEdge() {
        let image = Image(width: 2, height: 1, pixels: [1, 2, 3, 4, 5, 6])
        #expect(image.cropped(left: 1, top: 0, width: 1, height: 1).pixels == [2, 4, 6])
        #expect(
            image.cropped(left: -1, top: -1, width: 2, height: 3).pixels
                == [0, 0, 0, 1, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 5, 0, 0])
        #expect(image.cropped(left: 5, top: 5, width: 1, height: 1).pixels == [0, 0, 0])
    }
}
