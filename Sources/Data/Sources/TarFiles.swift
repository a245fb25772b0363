import Files

/// The files that a gzipped tar archive must hold, each once and of one size.
struct TarFiles {
    /// The path of the archive.
    let path: String
    /// The files by the last part of their path in the archive, and how many bytes each can have.
    let files: [(name: String, sizes: ClosedRange<Int>)]

    init(path: String, sizes files: [(name: String, sizes: ClosedRange<Int>)]) {
        self.path = path
        self.files = files
    }

    /// Of files whose sizes are known.
    init(path: String, files: [(name: String, size: Int)]) {
        self.init(path: path, sizes: files.map { ($0.name, $0.size...$0.size) })
    }

    /// Gives each file to `body` in the archive's order, by its number in ``files`` and its size; others are passed over.
    ///
    /// - Throws: `DataError.damaged` when a file is missing, is there twice or has another size, and what `body` throws.
    func read(_ body: (Int, Int, inout TarReader) throws(DataError) -> Void) throws(DataError) {
        // The files with a head and some padding each, and what little else there is; with more it is read in pieces.
        let most = files.reduce(1 << 20) { $0 + $1.sizes.upperBound + 1024 }
        var archive = try DataError.rethrowing { () throws(FileError) in
            let stream = try GzipReader(path: path)
            try stream.unpackAtOnce(atMost: most)
            return TarReader(stream)
        }
        var missing = Set(files.indices)
        while let entry = try DataError.rethrowing({ () throws(FileError) in try archive.next() }) {
            let name = entry.name.split(separator: "/").last.map(String.init) ?? ""
            guard let index = files.firstIndex(where: { $0.name == name }) else { continue }
            guard missing.remove(index) != nil else {
                throw .damaged(path: path, reason: "the archive holds two files called \(name)")
            }
            let sizes = files[index].sizes
            guard sizes.contains(entry.size) else {
                throw .damaged(
                    path: path,
                    reason: "\(name) in the archive has \(entry.size) bytes, "
                        + (sizes.count == 1 ? "not \(sizes.lowerBound)" : "more than \(sizes.upperBound)"))
            }
            try body(index, entry.size, &archive)
        }
        if let index = missing.min() {
            throw .damaged(path: path, reason: "the archive has no file \(files[index].name)")
        }
    }
}
