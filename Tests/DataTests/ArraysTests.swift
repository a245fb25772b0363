import HDF5
import Testing

@testable import Data
@testable import Files

/// Arrays of NumPy's.
@Suite struct ArraysTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// A file as `numpy.save` writes it.
    private func npy(_ type: String, _ shape: String, _ content: [UInt8], fortran: Bool = false, version: UInt8 = 1)
        -> [UInt8]
    {
        var header = "{'descr': '\(type)', 'fortran_order': \(fortran ? "True" : "False"), 'shape': \(shape), }"
        let start = version == 1 ? 10 : 12
        while (start + header.utf8.count + 1) % 64 != 0 { header += " " }
        header += "\n"
        let length = header.utf8.count
        return [0x93] + Array("NUMPY".utf8) + [version, 0]
            + (0..<(version == 1 ? 2 : 4)).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) } + Array(header.utf8)
            + content
    }

    private func little<Number: BitwiseCopyable>(_ numbers: [Number]) -> [UInt8] {
        numbers.withUnsafeBytes { Array($0) }
    }

    private func array(_ bytes: [UInt8]) throws -> NumPyArray { try NumPyArray(bytes, path: "it.npy") }

    @Test func elementTypes() throws {
        #expect(try array(npy("<f4", "(2, 2)", little([1.5, -2, 3, 4] as [Float]))).floats() == [1.5, -2, 3, 4])
        #expect(try array(npy("<f8", "(3,)", little([1.5, -2, 3] as [Double]), version: 2)).floats() == [1.5, -2, 3])
        #expect(try array(npy("<i8", "(2,)", little([Int64(-5), 7]))).integers() == [-5, 7])
        #expect(try array(npy(">i2", "(2,)", [0xFF, 0xFE, 0, 3])).integers() == [-2, 3])
        #expect(try array(npy("|u1", "(2,)", [255, 3])).floats() == [255, 3])
        #expect(try array(npy("|b1", "(2,)", [1, 0])).integers() == [1, 0])
        #expect(try array(npy("<u8", "(1,)", little([UInt64.max]))).integers() == nil)
        #expect(
            try array(npy("<f2", "(4,)", [0, 0x3C, 0, 0xC0, 1, 0, 0, 0x7C])).floats() == [1, -2, 0x1p-24, .infinity])
        #expect(try array(npy("<f4", "(2,)", little([1.5, 2] as [Float]))).integers() == nil)
    }

    @Test func theFirstIndexFastest() throws {
        // [[1, 2, 3], [4, 5, 6]] column by column.
        let array = try array(npy("|u1", "(2, 3)", [1, 4, 2, 5, 3, 6], fortran: true))
        #expect(array.floats() == [1, 2, 3, 4, 5, 6])
    }

    @Test(arguments: [
        ("|O", "(1,)", "has elements of the type \"|O\""), ("<U4", "(1,)", "has elements of the type"),
        ("<f4", "(3,)", "has 4 bytes for the shape [3] of <f4, which takes 12"),
        ("<f4", "(4294967296, 4294967296)", "has an impossible shape"), ("<c8", "(1,)", "has elements of the type"),
        ("<f4", "(-1,)", "has a header that is not NumPy's"), ("<f16", "(1,)", "has elements of the type"),
    ]) func whatIsOddIsNamed(_ type: String, _ shape: String, _ words: String) throws {
        let error = #expect(throws: DataError.self) { try array(npy(type, shape, [0, 0, 0, 0])) }
        #expect(try #require(error).description.hasPrefix("it.npy: \(words)"), "\(String(describing: error))")
    }

    @Test func aSourceOfTwoFiles() throws {
        let inputs = try folder.write("x.npy", npy("<f4", "(3, 2)", little([1, 2, 3, 4, 5, 6] as [Float])))
        let targets = try folder.write("y.npy", npy("<i8", "(3,)", little([Int64(0), 2, 1])))
        let splits = try ArraysSource(inputs: inputs, targets: targets).split(SplitRequest(test: 1, normalize: false))
        #expect(splits.train.count == 2 && splits.test?.count == 1 && splits.train.targets == .labels(classes: 3))
        #expect(splits.train.shape == [2])
        let values = try ArraysSource(inputs: inputs, targets: inputs, prediction: .numbers)
            .split(SplitRequest(test: 0, normalize: false))
        #expect(values.train.targets == .values(shape: [2]))
    }

    /// Pictures in one file, as `numpy.savez` writes it.
    @Test func picturesWithChannelsLast() throws {
        let pixels = (0..<2 * 2 * 3 * 3).map { UInt8($0) }
        let file = try folder.write(
            "d.npz",
            zip([
                ("x.npy", npy("|u1", "(2, 2, 3, 3)", pixels)), ("y.npy", npy("|u1", "(2,)", [0, 1])),
                ("z.npy", npy("|u1", "(1, 2, 3, 3)", Array(pixels[..<18]))), ("w.npy", npy("|u1", "(1,)", [1])),
            ]))
        let source = ArraysSource(
            inputs: "\(file):x", targets: "\(file):y", testInputs: "\(file):z", testTargets: "\(file):w",
            channels: .last)
        let splits = try source.split(SplitRequest(normalize: false))
        #expect(splits.train.shape == [3, 2, 3] && splits.train.count == 2 && splits.test?.count == 1)
        #expect(
            splits.train.samples([1]).map { ($0 * 255).rounded() }
                == [18, 21, 24, 27, 30, 33, 19, 22, 25, 28, 31, 34, 20, 23, 26, 29, 32, 35])
        let error = #expect(throws: DataError.self) {
            try ArraysSource(inputs: file, targets: "\(file):y").split(SplitRequest(test: 1))
        }
        #expect(try #require(error).description.contains("does not say which array is meant"))
        #expect(throws: DataError.self) {
            try ArraysSource(inputs: "\(file):q", targets: "\(file):y").split(SplitRequest(test: 1))
        }
    }

    /// The same arrays in an HDF5 file, groups and types included.
    @Test func datasetsOfHDF5() throws {
        let path = folder.path + "/d.h5"
        let file = try File.create(atPath: path)
        let group = try file.root().createGroup("train")
        try group.write([1.5, 2, 3, 4, 5, 6] as [Double], shape: [3, 2], to: "x")
        try group.write([0, 2, 1] as [Int64], shape: [3], to: "y")
        try file.root().write([0, 255] as [UInt8], shape: [1, 2], to: "pixels")
        try file.close()
        let source = ArraysSource(inputs: "\(path):train/x", targets: "\(path):/train/y")
        let splits = try source.split(SplitRequest(test: 1, normalize: false))
        #expect(splits.train.count == 2 && splits.train.targets == .labels(classes: 3))
        var hash = SHA256Stream()
        let pixels = try ArrayPlace("\(path):pixels").read(&hash)
        #expect(pixels.isPixels && pixels.floats() == [0, 255] && pixels.integers() == [0, 255])
        #expect(try ArrayPlace("\(path):train/x").read(&hash).integers() == nil)
        for (place, words) in [
            ("\(path)", "does not say which array is meant"), ("\(path):z", "has no dataset \"z\"; it has \"/pixels\""),
            ("\(path):train", "has no dataset \"train\""), ("\(folder.path)/none.h5:x", "there is no such file"),
        ] {
            let error = #expect(throws: DataError.self) { try ArrayPlace(place).read(&hash) }
            #expect(try #require(error).description.contains(words), "\(String(describing: error))")
        }
    }

    @Test func arraysThatDoNotFit() throws {
        let x = try folder.write("x.npy", npy("<f4", "(3, 2)", little([1, 2, 3, 4, 5, .nan] as [Float])))
        let y = try folder.write("y.npy", npy("<i8", "(2,)", little([Int64(0), 1])))
        let z = try folder.write("z.npy", npy("<f4", "(3,)", little([0, 1, 0.5] as [Float])))
        func failure(_ inputs: String, _ targets: String, _ channels: ArraysSource.Channels = .asTheyAre) throws
            -> String
        {
            let error = #expect(throws: DataError.self) {
                try ArraysSource(inputs: inputs, targets: targets, channels: channels).split(SplitRequest(test: 1))
            }
            return try withoutFolder(#require(error))
        }
        #expect(try failure(x, y).hasPrefix("y.npy: has the shape [2], but there are 3 samples in"))
        #expect(try failure(x, z).hasPrefix("x.npy: has the number nan in sample 2"))
        #expect(try failure(y, y).hasPrefix("y.npy: has the shape [2]; [samples, ...] is needed"))
        let good = try folder.write("g.npy", npy("<f4", "(3, 2)", little([1, 2, 3, 4, 5, 6] as [Float])))
        #expect(try failure(good, z).contains("elements that are not one whole number from 0"))
        #expect(
            try failure(good, z, .last).hasPrefix("g.npy: has samples of the shape [2], not [height, width, channels]"))
    }

    @Test func mutations() throws {
        let whole = npy("<f4", "(3, 2)", little([1, 2, 3, 4, 5, 6] as [Float]))
        let fortran = npy(">f8", "(2, 2)", [UInt8](repeating: 64, count: 32), fortran: true, version: 2)
        var draws = SplitMix(state: 12)
        var refused = 0
        for round in 0..<4000 {
            do throws(DataError) {
                let array = try NumPyArray(draws.mutated(round % 2 == 0 ? whole : fortran), path: "it")
                _ = (array.floats().count, array.integers())
            } catch {
                #expect(!error.description.isEmpty)
                refused += 1
            }
        }
        #expect(refused > 1000 && refused < 4000)
        // The archive around arrays.
        let archive = zip([("x.npy", whole), ("y.npy", npy("|u1", "(3,)", [0, 1, 0]))])
        refused = 0
        for _ in 0..<2000 {
            let file = try folder.write("d.npz", draws.mutated(archive))
            do throws(DataError) {
                var hash = SHA256Stream()
                _ = try ArrayPlace("\(file):x").read(&hash)
            } catch {
                refused += 1
            }
        }
        #expect(refused > 500)
    }
}
