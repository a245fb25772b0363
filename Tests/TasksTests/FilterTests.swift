import Engine
import Foundation
import Images
import Specs
import Store
import Testing

@testable import Tasks

/// Pictures through filters of given numbers.
@Suite struct FilterTests {
    /// A PNG file of one colour on the left half and another on the right.
    private final class Halves {
        let path: String

        init(left: [UInt8] = [0, 0, 0], right: [UInt8] = [255, 255, 255], size: Int = 8) throws {
            let folder = FileManager.default.temporaryDirectory
            path = folder.appendingPathComponent("halves-\(UUID().uuidString).png").path
            let pixels = (0..<3 * size * size).map { place -> UInt8 in
                let (channel, column) = (place / (size * size), place % size)
                return column < size / 2 ? left[channel] : right[channel]
            }
            try Data(Image(width: size, height: size, pixels: pixels).png()).write(to: URL(fileURLWithPath: path))
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }
    }

    private func filter(_ lines: String, seed: Int = 0) throws -> RunRecord {
        try run("task: filter\nseeds: [\(seed)]\n" + lines)
    }

    private func shape(_ record: RunRecord, _ path: String) throws -> [Int] {
        try #require(record.datasets.first { $0.path == path }).shape
    }

    @Test func edgesAreFoundInTheirDirection() throws {
        let halves = try Halves()
        func output(_ kernel: String) throws -> [Double] {
            try filter("picture: {file: \(halves.path)}\nlayers: [{kernel: \(kernel)}]").numbers("/filter/output")
        }
        let line: [Double] = [0, 0, 4, 4, 0, 0]
        let plane = (0..<6).flatMap { _ in line }
        #expect(try output("sobel-vertical") == plane + plane + plane)
        #expect(try output("sobel-horizontal").allSatisfy { $0 == 0 })
        #expect(try output("prewitt-vertical").max() == 3 && output("prewitt-horizontal").allSatisfy { $0 == 0 })
        // Brightness bends up before the edge and down behind it.
        #expect(try Array(output("laplacian").prefix(6)) == [0, 0, 1, -1, 0, 0])
        #expect(try output("[[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]]") == plane + plane + plane)
    }

    @Test func coloursHaveAPlaneEach() throws {
        let halves = try Halves(left: [255, 0, 0], right: [0, 255, 0])
        let record = try filter(
            "picture: {file: \(halves.path)}\nlayers: [{kernel: {of: red-against-green, padding: same}}]")
        #expect(try shape(record, "/filter/output") == [1, 8, 8])
        let row = try record.numbers("/filter/output")[24..<32]
        // Zeros around the picture take a third from its border.
        let thirds: [Double] = [2, 3, 3, 1, -1, -3, -3, -2]
        #expect(zip(row, thirds).allSatisfy { abs(3 * $0 - $1) < 1e-5 }, "\(row)")
        let grey = try filter("picture: {file: \(halves.path)}\nlayers: [{kernel: grey}]").numbers("/filter/output")
        #expect(abs(grey[0] - 0.299) < 1e-6 && abs(grey[7] - 0.587) < 1e-6)
    }

    @Test func sizesAreThoseOfTheFormula() throws {
        for (layers, size) in [
            ("[{kernel: laplacian}]", [3, 22, 22]), ("[{kernel: {of: laplacian, padding: same}}]", [3, 24, 24]),
            ("[{kernel: {of: [[1, 1]], padding: [2, 0]}}]", [3, 28, 23]), ("[{max-pool: 2}]", [3, 12, 12]),
            ("[{avg-pool: {kernel: 3, stride: 2, padding: 1}}]", [3, 12, 12]),
            ("[{kernel: grey}, {kernels: [sobel-vertical, sobel-horizontal]}, relu]", [2, 22, 22]),
            ("[{max-pool-channels: 3}]", [1, 24, 24]),
        ] {
            let record = try filter("picture: {scene: 24}\nlayers: \(layers)")
            #expect(try shape(record, "/filter/output") == size, "\(layers)")
            #expect(try record.numbers("/filter/formula") == size.map(Double.init), "\(layers)")
        }
    }

    /// The mean of n independent values has a deviation of σ / √n.
    @Test func averagesSmoothNoise() throws {
        for (layer, terms) in [
            ("{kernel: box-blur}", 9.0), ("{avg-pool: 2}", 4), ("{avg-pool-channels: 3}", 3), ("identity", 1),
        ] {
            let record = try filter("picture: {scene: 96}\nnoise: 0.1\nlayers: [\(layer)]")
            let given = try record.numbers("/curves/input/noise")[0]
            let left = try record.numbers("/curves/output/noise")[0]
            #expect(abs(given - 0.1) < 0.001 && abs(left * terms.squareRoot() - 0.1) < 0.003, "\(layer): \(left)")
        }
    }

    @Test func smoothingBringsANoisyPictureNearer() throws {
        let smoothed = try filter(
            "noise: 0.2\nlayers: [{avg-pool: {kernel: 3, stride: 1, padding: 1, counts-padding: false}}]")
        #expect(try smoothed.numbers("/curves/output/psnr")[0] > smoothed.numbers("/curves/input/psnr")[0] + 3)
        #expect(try abs(smoothed.numbers("/curves/input/psnr")[0] + 20 * log10(0.2)) < 0.1)
        let maximum = try filter("noise: 0.2\nlayers: [{max-pool: {kernel: 3, stride: 1, padding: 1}}]")
        #expect(try maximum.numbers("/curves/output/psnr")[0] < maximum.numbers("/curves/input/psnr")[0])
        #expect(try maximum.numbers("/curves/output/mean")[0] > maximum.numbers("/curves/input/mean")[0] + 0.2)
        // Of another size, or without noise, nothing is compared.
        #expect(try !filter("noise: 0.2\nlayers: [{avg-pool: 2}]").has("/curves/output/psnr"))
        #expect(try !filter("layers: [{avg-pool: 2}]").has("/curves/output/noise"))
    }

    @Test func measuresOfAPicture() throws {
        let halves = try Halves()
        let record = try filter("picture: {file: \(halves.path)}\nlayers: [identity]")
        #expect(try record.numbers("/curves/input/mean") == [0.5] && record.numbers("/curves/input/contrast") == [0.5])
        // One of seven neighbours is an edge of height 1.
        #expect(try abs(record.numbers("/curves/output/edge-strength")[0] - 1 / 7) < 1e-12)
    }

    @Test func theSeedDrawsTheNoise() throws {
        let lines = "noise: 0.1\nlayers: [{kernel: sharpen}]"
        #expect(try filter(lines).bits == filter(lines).bits)
        #expect(try filter(lines).numbers("/filter/input") != filter(lines, seed: 1).numbers("/filter/input"))
    }

    @Test func whatDoesNotFitIsSaid() throws {
        func failure(_ lines: String) -> String {
            do {
                _ = try filter(lines)
                return "nothing"
            } catch {
                return "\(error)"
            }
        }
        #expect(
            failure("layers: [{avg-pool-channels: 3}, {kernel: red-against-green}]").contains(
                "the kernel has planes for 3 channels, but its input has 1"))
        #expect(failure("layers: [{kernel: [[1, 2], [1]]}]").contains("the rows of a kernel must be of one length"))
        #expect(failure("layers: [{kernels: [sobel-vertical, grey]}]").contains("must be of one size"))
        #expect(failure("layers: [{kernels: [laplacian, sharpen]}]").contains("each needs a plane for every channel"))
        #expect(failure("layers: [{kernel: sobel}]").contains("sobel-vertical"))
        #expect(failure("picture: {file: nowhere.png}\nlayers: [identity]").contains("nowhere.png"))
    }
}
