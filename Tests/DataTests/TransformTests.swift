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

    func compare(_ name: String, _ result: Tensor) throws {
        let shapes = try JSONDecoder().decode(
            [String: [Int]].self, from: Foundation.Data(readFile(path("shapes.json"))))
        #expect(result.shape.array == shapes[name])
        let bytes = try readFile(path(name + ".f32"))
        let expected = bytes.withUnsafeBytes { bytes in
            stride(from: 0, to: bytes.count, by: 4).map { bytes.loadUnaligned(fromByteOffset: $0, as: Float.self) }
        }
        let values = result.array(Float.self)
        try #require(values.count == expected.count)
        #expect(zip(values, expected).allSatisfy { abs($0 - $1) <= 1e-6 * max(1, abs($1)) })
    }

    @Test func agreeWithTorchvision() throws {
        let image = try Image.read(path("picture.png"))
        let tensor = ToTensor()
        try compare("resize-20", tensor(Resize(20)(image)))
        try compare("resize-20-bicubic", tensor(Resize(20, interpolation: .bicubic)(image)))
        try compare("resize-13x64", tensor(Resize(height: 13, width: 64)(image)))
        try compare("crop-15", tensor(CenterCrop(15)(image)))
        try compare("crop-40", tensor(CenterCrop(40)(image)))
        try compare("crop-33x51", tensor(CenterCrop(height: 33, width: 51)(image)))
        try compare(
            "imagenet", Normalize.imageNet(tensor(CenterCrop(18)(Resize(22, interpolation: .bicubic)(image)))))
    }

    @Test func normalizesBatches() {
        let images = Tensor([1, 2, 3, 4] as [Float], shape: [2, 2, 1, 1])
        let result = Normalize(mean: [1, 0], deviation: [2, 4])(images)
        #expect(result.array(Float.self) == [0, 0.5, 1, 1])
    }
}
