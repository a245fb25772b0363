import Testing

@testable import Tasks

/// Bytes of intensities, as run files and figures hold them.
@Suite struct IntensityTests {
    /// The floats about each intensity at which the next byte begins: all others are far from it.
    private let edges = (0..<255).flatMap { byte -> [Float] in
        let middle = (Float(byte) + 0.5) / 255
        return (-50...50).map { middle + Float($0) * middle.ulp }
    }

    @Test func everyByteComesBack() {
        for byte in UInt8.min...UInt8.max {
            #expect(UInt8(intensity: Double(byte) / 255) == byte && UInt8(intensity: Float(byte) / 255) == byte)
        }
        #expect(UInt8(intensity: -0.1) == 0 && UInt8(intensity: 1.5) == 255)
        #expect(UInt8(intensity: Float.nan) == 0 && UInt8(intensity: Double.infinity) == 255)
    }

    /// Stored images of style transfers were rounded as floats: the same byte for every one.
    @Test func floatsAreRoundedAsFloats() {
        #expect(edges.allSatisfy { UInt8(intensity: $0) == UInt8(max(0, min(255, (255 * $0).rounded()))) })
        #expect(edges.count { UInt8(intensity: $0) != UInt8(intensity: Double($0)) } == 127)
    }

    /// Generated images from -1 to 1, and pictures of white 1, give the bytes that they gave before there was one rule.
    @Test func otherFormsOfTheRuleGiveTheSameBytes() {
        for value in edges.map(Double.init) {
            #expect(UInt8(intensity: value) == UInt8((255 * max(0, min(1, value))).rounded()))
            let signed = 2 * value - 1
            #expect(UInt8(intensity: (signed + 1) / 2) == UInt8((255 * (signed + 1) / 2).rounded()))
            // The greatest number of the data is white.
            #expect(UInt8(intensity: 16 * value / 16) == UInt8((255 * (16 * value) / 16).rounded()))
        }
    }
}
