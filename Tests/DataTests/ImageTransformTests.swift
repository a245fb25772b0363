import Foundation
import Images
import Streams
import Testing

@testable import Data

/// Transforms of images of numbers, held against torchvision's for the same parameters; `make_transforms.py` says which.
@Suite struct ImageTransformTests {
    private struct Case: Decodable {
        let shape: [Int]
        let start: Int
    }

    private static func fixtures() throws -> (cases: [String: Case], numbers: [Float]) {
        let folder = try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil))
        let cases = try JSONDecoder().decode(
            [String: Case].self, from: Foundation.Data(contentsOf: folder.appendingPathComponent("transforms.json")))
        let bytes = try readFile(folder.appendingPathComponent("transforms.f32").path)
        let numbers = bytes.withUnsafeBytes { bytes in
            stride(from: 0, to: bytes.count, by: 4).map { bytes.loadUnaligned(fromByteOffset: $0, as: Float.self) }
        }
        return (cases, numbers)
    }

    private static func image(_ name: String) throws -> PlanarImage {
        let (cases, numbers) = try fixtures()
        let found = try #require(cases[name], "there is no \(name)")
        let shape = ImageShape(channels: found.shape[0], height: found.shape[1], width: found.shape[2])
        return PlanarImage(shape, Array(numbers[found.start..<found.start + shape.count]))
    }

    private let draws = TransformDraws(RandomStream(seed: 3, role: "augment"), sample: 0)

    /// What a transform makes of an image under the parameters of a fixture, and how far each number may be from torchvision's.
    private func transformed(_ image: PlanarImage, _ name: String) throws -> (image: PlanarImage, tolerance: Float) {
        // Moved pixels are exact; sums of products and matrices are rounded in another order there.
        let (exact, rounded): (Float, Float) = (0, 2e-6)
        func pad(_ mode: Pad.Mode, _ fill: Double = 0) -> PlanarImage {
            Pad(left: 1, top: 2, right: 3, bottom: 4, mode: mode, fill: fill)(image, draws)
        }
        let bent = [(x: 3.0, y: 1.0), (14, 2), (13, 11), (1, 10)]
        switch name {
        case "resize-9x21": return (Resize(height: 9, width: 21)(image, draws), rounded)
        case "resize-20x7-bicubic":
            return (Resize(height: 20, width: 7, interpolation: .bicubic)(image, draws), rounded)
        case "resize-8": return (Resize(8)(image, draws), rounded)
        case "center-crop-7x8": return (CenterCrop(height: 7, width: 8)(image, draws), exact)
        case "center-crop-15x19": return (CenterCrop(height: 15, width: 19)(image, draws), exact)
        case "crop":
            let padding = Pad(left: 2, top: 3, right: 2, bottom: 3, fill: 0.25)
            return (RandomCrop(height: 9, width: 8, padding: padding).cropped(image, top: 4, left: 1), exact)
        case "crop-reflect":
            let crop = RandomCrop(height: 12, width: 9, padding: Pad(3, mode: .reflect))
            return (crop.cropped(image, top: 1, left: 2), exact)
        case "resized-crop":
            let part = RandomRectangle(top: 1, left: 2, height: 9, width: 6)
            return (RandomResizedCrop(height: 8, width: 8).resized(image, part: part), rounded)
        case "horizontal-flip": return (RandomFlip(.horizontal).flipped(image), exact)
        case "vertical-flip": return (RandomFlip(.vertical).flipped(image), exact)
        case "rotate-25": return (RandomRotation(degrees: 90).rotated(image, degrees: 25), 1e-5)
        case "rotate-310-nearest":
            let rotation = RandomRotation(degrees: 90, interpolation: .nearest, fill: 0.75)
            return (rotation.rotated(image, degrees: -50.3), exact)
        case "rotate-90": return (RandomRotation(degrees: 90).rotated(image, degrees: 90), 1e-5)
        case "affine":
            return (
                image.affine(degrees: 17, right: 2, down: -1, scale: 1.2, shear: (10, -5), .bilinear, fill: 0.5), 1e-5
            )
        case "shift": return (FixedShift(right: 3, down: -2, fill: 0.25)(image, draws), exact)
        case "brightness": return (ColorJitter.brightened(image, by: 1.4), rounded)
        case "contrast": return (ColorJitter.contrasted(image, by: 0.6), rounded)
        case "saturation": return (ColorJitter.saturated(image, by: 1.7), rounded)
        case "hue": return (ColorJitter.hueMoved(image, by: 0.15), 5e-6)
        case "invert": return (RandomInvert.inverted(image), exact)
        case "hue-back": return (ColorJitter.hueMoved(image, by: -0.4), 5e-6)
        case "grayscale-1": return (Grayscale(channels: 1)(image, draws), rounded)
        case "grayscale-3": return (Grayscale(channels: 3)(image, draws), rounded)
        case "blur-5": return (GaussianBlur(kernel: 5).blurred(image, sigma: 1.3), rounded)
        case "blur-3": return (GaussianBlur(kernel: 3).blurred(image, sigma: 0.4), rounded)
        case "erase":
            let part = RandomRectangle(top: 2, left: 3, height: 4, width: 5)
            return (RandomErasing(value: 0.3).erased(image, part), exact)
        case "pad": return (pad(.constant, 0.5), exact)
        case "pad-edge": return (pad(.edge), exact)
        case "pad-reflect": return (pad(.reflect), exact)
        case "pad-symmetric": return (pad(.symmetric), exact)
        case "normalize": return (Normalize.imageNet(image, draws), rounded)
        case "perspective": return (RandomPerspective(fill: 0.1).seen(image, corners: bent), 1e-5)
        case "perspective-nearest":
            return (RandomPerspective(interpolation: .nearest).seen(image, corners: bent), exact)
        default:
            let noise = try Self.image("noise").values
            return (
                PlanarImage(image.shape, zip(image.values, noise).map { $0 + 0.2 * $1 }).clamped { $0 }, rounded
            )
        }
    }

    @Test func agreeWithTorchvision() throws {
        let names = try Self.fixtures().cases.keys.filter { $0.contains("/") }.sorted()
        #expect(names.count == 64)
        for name in names {
            let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
            let (result, tolerance) = try transformed(Self.image(parts[0]), parts[1])
            let expected = try Self.image(name)
            try #require(result.shape == expected.shape, "\(name): \(result.shape)")
            let largest = zip(result.values, expected.values).map { abs($0 - $1) }.max() ?? 0
            #expect(largest <= tolerance, "\(name): \(largest)")
        }
    }

    /// Every transform that draws, and two images that it may be applied to.
    private let drawn: [any ImageTransform] = [
        RandomCrop(height: 9, width: 8, padding: Pad(2)), RandomResizedCrop(height: 8, width: 8),
        RandomFlip(.horizontal), RandomFlip(.vertical), RandomRotation(degrees: 30),
        RandomAffine(degrees: 10, right: 0.1, down: 0.1, scale: 0.8...1.2, shearX: 10, shearY: 5),
        RandomPerspective(), ColorJitter(brightness: 0.4, contrast: 0.4, saturation: 0.4, hue: 0.1),
        Grayscale(probability: 0.5), RandomInvert(), GaussianBlur(kernel: 3), RandomErasing(), Shift(largest: 3),
        GaussianNoise(deviation: 0.1), Occlusion(height: 4, width: 5),
    ]

    /// The same (seed, epoch, index) gives the same image, another index another one; shapes are what was promised.
    @Test func drawsDependOnTheIndexAlone() throws {
        for name in ["colour", "grey"] {
            let image = try Self.image(name)
            for transform in drawn where name == "colour" || !(transform is Grayscale) {
                #expect(transform.chance != .none)
                let stream = RandomStream(seed: 1, role: "augment/0/train.0")
                let results = (0..<40).map { transform(image, TransformDraws(stream, sample: $0)) }
                #expect(try results.allSatisfy { $0.shape == (try transform.outputShape(of: image.shape)) })
                #expect(Set(results).count > 1, "\(transform)")
                let again = (0..<40).reversed().map { transform(image, TransformDraws(stream, sample: $0)) }
                #expect(Array(results.reversed()) == again)
                #expect(results.allSatisfy { $0.values.allSatisfy { $0 >= 0 && $0 <= 1.000_001 } }, "\(transform)")
            }
        }
    }

    @Test func drawsKeepToTheirRanges() throws {
        let image = try Self.image("colour")
        let crop = RandomResizedCrop(height: 8, width: 8, scale: 0.2...0.5, ratio: 0.5...2)
        var (tops, shares): (Set<Int>, [Double]) = ([], [])
        for sample in 0..<500 {
            let part = crop.part(of: image.shape, TransformDraws(RandomStream(seed: 1, role: "r"), sample: sample))
            #expect(part.top >= 0 && part.top + part.height <= 13 && part.left >= 0 && part.left + part.width <= 17)
            tops.insert(part.top)
            shares.append(Double(part.height * part.width) / (13 * 17))
        }
        #expect(tops.count > 5)
        let (least, most) = (shares.min() ?? 0, shares.max() ?? 0)
        #expect(least > 0.15 && least < 0.25 && most > 0.45 && most < 0.56)
        let flips = (0..<1000).filter { sample in
            RandomFlip(.horizontal, probability: 0.3)(
                image, TransformDraws(RandomStream(seed: 1, role: "r"), sample: sample)) != image
        }
        #expect((250..<350).contains(flips.count))
    }

    @Test func refusesImagesThatItCannotBeAppliedTo() {
        let shape = ImageShape(channels: 1, height: 8, width: 8)
        let refused: [any ImageTransform] = [
            RandomCrop(height: 9, width: 8), Pad(8, mode: .reflect), Pad(9, mode: .symmetric), GaussianBlur(kernel: 17),
            Occlusion(height: 9, width: 1), Normalize.imageNet,
        ]
        for transform in refused {
            #expect(throws: DataError.self, "\(transform)") { try transform.outputShape(of: shape) }
        }
    }

    /// Held against the system's library, which is right to the last bit or nearly so.
    @Test func plainFunctionsAreRight() {
        for step in -2000...2000 {
            let x = Double(step) * 0.01 + 0.003
            #expect(abs(Plain.exponential(x) / exp(x) - 1) < 4e-15)
            #expect(abs(Plain.logarithm(exp(x)) - log(exp(x))) < 1e-14)
            let (sine, cosine) = Plain.sineAndCosine(degrees: x * 40)
            #expect(abs(sine - sin(x * 40 * .pi / 180)) < 1e-14 && abs(cosine - cos(x * 40 * .pi / 180)) < 1e-14)
        }
    }
}
