import Streams
import Testing

@testable import Data

@Suite struct LettersTests {
    private let size = LetterDrawing.size

    private func image(_ letter: Character, distortion: Double = 0, noise: Double = 0, index: Int = 0) throws -> [Float]
    {
        let label = try #require(LettersSource.classNames.firstIndex(of: String(letter)))
        return LetterDrawing(distortion: distortion, noise: noise)
            .pixels(of: label, RandomStream(seed: 0, role: "data/letters").substream("test").substream(index))
    }

    @Test func imagesDependOnSeedPartAndIndexAlone() throws {
        let source = LettersSource()
        let many = try source.dataset(count: 60, part: "train")
        let few = try source.dataset(count: 30, part: "train")
        let rows = Array(0..<Int32(30))
        #expect(many.samples(rows) == few.samples(rows) && many.labels(rows) == few.labels(rows))
        #expect(try source.dataset(count: 30, part: "test").samples(rows) != few.samples(rows))
        #expect(try LettersSource(seed: 1).dataset(count: 30, part: "train").samples(rows) != few.samples(rows))
        #expect(many.labels([0, 25, 26, 51]) == [0, 25, 0, 25])
    }

    /// No two images of a letter are alike, and all are grey values of a byte.
    @Test func lettersVary() throws {
        let letters = try LettersSource().dataset(count: 26 * 20, part: "train")
        var seen: Set<[Float]> = []
        for row in 0..<Int32(letters.count) {
            let values = letters.samples([row])
            seen.insert(values)
            #expect(values.allSatisfy { 0...1 ~= $0 && ($0 * 255).rounded() == $0 * 255 })
            #expect(values.contains { $0 > 0.6 })
        }
        #expect(seen.count == letters.count)
    }

    /// Where the pen goes: a printed T has a bar above and a stem in the middle, an L a stem to the left and a foot.
    @Test func printedLettersAreWhereTheyShouldBe() throws {
        let t = try image("T")
        func isInk(_ image: [Float], _ x: Int, _ y: Int) -> Bool { image[y * size + x] > 0.5 }
        #expect(isInk(t, 14, 4) && isInk(t, 8, 4) && isInk(t, 20, 4) && isInk(t, 13, 20) && !isInk(t, 8, 20))
        let l = try image("L")
        #expect(isInk(l, 8, 6) && isInk(l, 8, 20) && isInk(l, 16, 23) && !isInk(l, 18, 8))
    }

    /// Printed letters are 26 different pictures: a mistake in the table that makes two alike would teach nothing.
    @Test func noTwoLettersAreAlike() throws {
        let images = try LettersSource.classNames.map { try image(Character($0)) }
        for first in images.indices {
            for second in images.indices where second > first {
                let difference = zip(images[first], images[second]).reduce(Float(0)) { $0 + abs($1.0 - $1.1) }
                let pair = "\(LettersSource.classNames[first]) and \(LettersSource.classNames[second])"
                #expect(difference > 10, "\(pair) differ by \(difference)")
            }
        }
    }

    /// Mean absolute difference and deviation of noise that is not cut off at black.
    @Test func noiseHasItsDeviation() throws {
        let (clean, noisy) = (try image("O"), try image("O", noise: 0.05))
        let grey = clean.indices.filter { 0.3...0.7 ~= clean[$0] }
        #expect(!grey.isEmpty)
        var squares = 0.0
        var count = 0
        for index in 0..<40 {
            let other = try image("O", noise: 0.05, index: index)
            for pixel in grey {
                squares += Double((other[pixel] - clean[pixel]) * (other[pixel] - clean[pixel]))
                count += 1
            }
        }
        #expect(abs((squares / Double(count)).squareRoot() - 0.05) < 0.005 && noisy != clean)
    }

    /// The pixels on this machine are those of every machine: a sum that a library's rounding would change.
    @Test func pixelsAreTheSameEverywhere() throws {
        let letters = try LettersSource().dataset(count: 52, part: "train")
        let bytes = letters.samples(Array(0..<52)).map { UInt8(($0 * 255).rounded()) }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        #expect(hash == 0x635b_5a3b_db09_0439)
    }

    @Test func subsetsOfSomeLettersAndTooMany() throws {
        let source = LettersSource(train: 260, test: 52)
        let splits = try source.split(SplitRequest(train: 16, validation: 4, classes: [23, 14]))
        #expect(splits.train.count == 16 && splits.test?.count == 4 && splits.train.targets == .labels(classes: 2))
        #expect(throws: DataError.self) { try source.split(SplitRequest(train: 261)) }
        #expect(throws: DataError.self) { try source.split(SplitRequest(test: 53)) }
        let request = SplitRequest(train: 10)
        let others = [
            source, LettersSource(train: 261, test: 52), LettersSource(train: 260, test: 52, distortion: 0.5),
            LettersSource(train: 260, test: 52, noise: 0), LettersSource(train: 260, test: 52, seed: 1),
        ]
        #expect(Set(others.map { $0.fingerprint(request) }).count == others.count)
    }
}
