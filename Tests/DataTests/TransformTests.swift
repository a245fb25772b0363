import Engine
import Foundation
import Images
import Testing

@testable import Data

/// Transforms of images, compared with torchvision's.
@Suite struct TransformTests {
    func path(_ name: String) throws -> String {
        try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil)).appendingPathComponent(name).path
    }

    /// - Parameter tolerance: one level of a byte, because the order of rows and columns differs between versions of Pillow.
    func compare(_ name: String, _ result: Tensor, tolerance: Float = 1.001 / 255) throws {
        let shapes = try JSONDecoder().decode(
            [String: [Int]].self, from: Foundation.Data(readFile(path("shapes.json"))))
        #expect(result.shape.array == shapes[name])
        let bytes = try readFile(path(name + ".f32"))
        let expected = bytes.withUnsafeBytes { bytes in
            stride(from: 0, to: bytes.count, by: 4).map { bytes.loadUnaligned(fromByteOffset: $0, as: Float.self) }
        }
        let values = result.array(Float.self)
        try #require(values.count == expected.count)
        let largest = zip(values, expected).map { abs($0 - $1) }.max() ?? 0
        #expect(largest <= tolerance, "\(name): \(largest * 255) levels")
    }

    @Test func agreeWithTorchvision() throws {
        let image = try Image.read(path("picture.png"))
        let tensor = ToTensor()
        try compare("resize-20", tensor(Resize(20)(image)))
        try compare("resize-20-bicubic", tensor(Resize(20, interpolation: .bicubic)(image)))
        try compare("resize-13x64", tensor(Resize(height: 13, width: 64)(image)))
        try compare("crop-15", tensor(CenterCrop(15)(image)), tolerance: 0)
        try compare("crop-40", tensor(CenterCrop(40)(image)), tolerance: 0)
        try compare("crop-33x51", tensor(CenterCrop(height: 33, width: 51)(image)), tolerance: 0)
        let normalized = Normalize.imageNet(tensor(CenterCrop(18)(Resize(22, interpolation: .bicubic)(image))))
        try compare("imagenet", normalized, tolerance: 1.001 / 255 / 0.224)
    }

    @Test func normalizesBatches() {
        let images = Tensor([1, 2, 3, 4] as [Float], shape: [2, 2, 1, 1])
        let result = Normalize(mean: [1, 0], deviation: [2, 4])(images)
        #expect(result.array(Float.self) == [0, 0.5, 1, 1])
    }
}
