import CHDF5
import Foundation
import Testing

@testable import HDF5

/// A file names other files, whose content must not be read in its place.
@Suite struct OtherFiles {
    /// Writes a file and opens it; `fill` adds what only the C library can.
    private func opened(_ fill: (hid_t) throws -> Void) throws -> Group {
        let path = temporaryPath("other.h5")
        defer { unlink(path) }
        let file = try File.create(atPath: path)
        try file.root().write([1.0], shape: [1], to: "own")
        Library.enter()
        defer { Library.leave() }
        try fill(file.handle.id)
        try file.close()
        return try File.open(atPath: path).root()
    }

    /// A dataset of four bytes whose creation `set` changes.
    private func dataset(_ name: String, in file: hid_t, _ set: (hid_t) -> herr_t) throws {
        let list = try Library.handle(H5Pcreate(chdf5_class_dataset_create()), closedBy: H5Pclose, "test")
        try Library.check(set(list.id), "test")
        var extent: hsize_t = 4
        let space = try Library.handle(H5Screate_simple(1, &extent, nil), closedBy: H5Sclose, "test")
        _ = try Library.handle(
            H5Dcreate2(file, name, chdf5_file_uint8(), space.id, chdf5_default(), list.id, chdf5_default()),
            closedBy: H5Dclose, "test")
    }

    @Test func externalStorage() throws {
        let secret = temporaryPath("secret")
        defer { unlink(secret) }
        try "1234".write(toFile: secret, atomically: false, encoding: .utf8)
        let root = try opened { file in
            try dataset("stolen", in: file) { H5Pset_external($0, secret, 0, 4) }
        }
        #expect(try root.datasetPaths() == ["/own", "/stolen"])
        #expect(try root.dataset("own").read(as: Double.self) == [1])
        let error = #expect(throws: HDF5Error.self) { try root.dataset("stolen") }
        let text = try #require(error).description
        #expect(text.contains("\"/stolen\"") && text.contains("external storage"))
    }

    @Test func virtualDatasets() throws {
        let root = try opened { file in
            try dataset("stolen", in: file) { list in
                var extent: hsize_t = 4
                let space = H5Screate_simple(1, &extent, nil)
                defer { H5Sclose(space) }
                return H5Pset_virtual(list, space, "another.h5", "/x", space)
            }
        }
        let error = #expect(throws: HDF5Error.self) { try root.dataset("stolen") }
        #expect(try #require(error).description.contains("\"/stolen\""))
        #expect(try #require(error).description.contains("virtual dataset"))
    }
}
