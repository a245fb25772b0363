import Foundation
import Testing

@testable import Data

/// Masks, compared with pycocotools' bit for bit.
@Suite struct COCOMaskTests {
    struct Case: Decodable {
        var polygons: [[Double]]?
        var counts: [Int]?
        var height: Int
        var width: Int
        var text: String
        var area: Int
        var box: [Double]
        var rows: [String]?
    }

    private func cases(_ name: String) throws -> [Case] {
        let folder = try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil))
        let bytes = try Foundation.Data(contentsOf: folder.appendingPathComponent("masks.json"))
        return try #require(try JSONDecoder().decode([String: [Case]].self, from: bytes)[name])
    }

    private func compare(_ mask: RunLengthMask, _ expected: Case) {
        if let rows = expected.rows {
            #expect(mask.bitmap == rows.flatMap { $0.utf8.map { $0 - 48 } }, "\(expected.polygons ?? [])")
        }
        let box = mask.boundingBox
        #expect([box.x, box.y, box.width, box.height] == expected.box)
        #expect(mask.area == expected.area)
    }

    @Test func polygonsAreFilledAsInPycocotools() throws {
        let cases = try cases("polygons")
        #expect(cases.count == 73)
        for expected in cases {
            let masks = try (expected.polygons ?? []).map {
                try RunLengthMask(height: expected.height, width: expected.width, polygon: $0)
            }
            compare(try #require(RunLengthMask.union(masks)), expected)
        }
    }

    @Test func runLengthsInBothForms() throws {
        let cases = try cases("bitmaps")
        #expect(cases.count == 30)
        for expected in cases {
            let (height, width) = (expected.height, expected.width)
            let packed = try RunLengthMask(height: height, width: width, text: expected.text)
            let plain = try RunLengthMask(height: height, width: width, counts: #require(expected.counts))
            #expect(packed.counts == plain.counts && plain.text == expected.text)
            compare(packed, expected)
            compare(RunLengthMask(runs: plain.runs, height: height, width: width), expected)
        }
    }

    @Test func unionsOfMasks() throws {
        let left = try RunLengthMask(height: 2, width: 4, counts: [0, 4, 4])
        let middle = try RunLengthMask(height: 2, width: 4, counts: [2, 3, 3])
        let right = try RunLengthMask(height: 2, width: 4, counts: [7, 1])
        #expect(RunLengthMask.union([left, middle])?.counts == [0, 5, 3])
        #expect(RunLengthMask.union([right, left, middle])?.counts == [0, 5, 2, 1])
        #expect(RunLengthMask.union([]) == nil)
        let none = try RunLengthMask(height: 2, width: 4, counts: [8])
        #expect(RunLengthMask.union([none, none])?.counts == [8] && none.boundingBox.width == 0)
    }

    private func failure(_ make: () throws -> RunLengthMask) throws -> String {
        let error = #expect(throws: MaskError.self) { try make() }
        return try #require(error).description
    }

    /// A few corners far apart would be a line of billions of points.
    @Test func endlessOutlinesAreRefused() throws {
        let corners = (0..<40).flatMap { number -> [Double] in [number % 2 == 0 ? 0 : 1_000_000, Double(number)] }
        let error = #expect(throws: MaskError.self) {
            try RunLengthMask(height: 1000, width: 1_000_000, polygon: corners)
        }
        #expect(try #require(error).description.contains("is longer than"))
    }

    @Test func malformedMasksAreRefused() throws {
        #expect(
            try failure { try RunLengthMask(height: 2, width: 3, counts: [2, 3]) }
                == "the run lengths end after 5 of 2 x 3 = 6 pixels")
        #expect(
            try failure { try RunLengthMask(height: 2, width: 3, counts: [2, 5]) }
                == "the run lengths do not fit: 5 after 2 of 2 x 3 = 6 pixels")
        #expect(try failure { try RunLengthMask(height: 2, width: 3, counts: [8, -2]) }.contains("8 after 0"))
        #expect(
            try failure { try RunLengthMask(height: 1 << 40, width: 1 << 40, counts: []) }.contains(
                "not that of an image"))
        #expect(
            try failure { try RunLengthMask(height: 2, width: 3, text: "1x") }
                == "character 1 of the compressed run lengths is not one of '0' to 'o'")
        #expect(
            try failure { try RunLengthMask(height: 2, width: 3, text: "6o") }
                == "the compressed run lengths are cut off")
        #expect(
            try failure { try RunLengthMask(height: 2, width: 3, text: String(repeating: "o", count: 20)) }
                == "run length 0 has too many digits")
        #expect(try failure { try RunLengthMask(height: 2, width: 3, text: "O") } == "run length 0 is -1")
        #expect(
            try failure { try RunLengthMask(height: 4, width: 4, polygon: [0, 0, 1, 1]) }
                == "a polygon of 4 numbers is not x and y of three or more corners")
        #expect(
            try failure { try RunLengthMask(height: 4, width: 4, polygon: [0, 0, 1, 1, 5.5, 2]) }
                == "corner (5.5, 2.0) of a polygon is outside the image of 4 x 4")
        #expect(
            try failure { try RunLengthMask(height: 4, width: 4, polygon: [0, 0, 1, 1, .nan, 2]) }.contains("outside"))
    }
}
