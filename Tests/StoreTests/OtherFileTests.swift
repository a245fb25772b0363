import CHDF5
import Foundation
import Testing

@testable import Store

/// A run file of somebody else's results folder, whose checksum is right, and whose dataset lies in another file.
@Suite struct OtherFileTests {
    @Test func aRunFileReadsNoOtherFile() throws {
        try withStore { store in
            try store.write(sampleRecord())
            let id = String(trialID(0).prefix(16))
            let path = try store.open(id).path
            let secret = store.directory + "/secret"
            try "12345678".write(toFile: secret, atomically: false, encoding: .utf8)
            try addExternalDataset("/curves/test/stolen", of: secret, to: path)
            let run = try store.open(id)
            #expect(try run.datasetPaths().contains("/curves/test/stolen"))
            let error = #expect(throws: StoreError.self) { try run.doubles("/curves/test/stolen") }
            let text = try #require(error).description
            #expect(text.contains("/curves/test/stolen") && text.contains("external storage"))
        }
    }

    /// Adds a dataset and seals the file again.
    private func addExternalDataset(_ name: String, of other: String, to path: String) throws {
        let file = H5Fopen(path, 1, chdf5_default())
        let list = H5Pcreate(chdf5_class_dataset_create())
        var extent: hsize_t = 1
        let space = H5Screate_simple(1, &extent, nil)
        #expect(H5Pset_external(list, other, 0, 8) >= 0)
        let dataset = H5Dcreate2(file, name, chdf5_file_float64(), space, chdf5_default(), list, chdf5_default())
        #expect(dataset >= 0)
        H5Dclose(dataset)
        H5Sclose(space)
        H5Pclose(list)
        H5Fclose(file)
        var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        let seal = bytes.withUnsafeBytes { RunSeal(sealing: $0) }
        bytes.replaceSubrange(..<RunSeal.size, with: seal.bytes)
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }
}
