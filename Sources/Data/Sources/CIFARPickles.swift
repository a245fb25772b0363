import Files

/// A pickle for each file, which is read without running it ("Python version"). It holds the same images in the same order as the
/// binary archive.
struct CIFARPickles: CIFARContent {
    /// The name of the list of labels.
    let labels: String

    /// Beside the images a pickle has labels and names of files.
    func sizes(of count: Int, sampleSize: Int) -> ClosedRange<Int> { 1...count * (sampleSize + 1024) + 1 << 20 }

    func read(_ archive: inout TarReader, size: Int, into rows: CIFARRows) throws(DataError) {
        let name = "\(rows.path): \(rows.file)"
        let bytes = try DataError.rethrowing { () throws(FileError) in try archive.bytes(size) }
        let batch = try CIFARPickle(MemoryBytes(name: name, bytes: bytes))
        let shape = [rows.count, rows.sampleSize]
        guard batch.shape == shape else {
            throw .damaged(path: name, reason: "has an array of the shape \(batch.shape), not \(shape)")
        }
        guard let labels = batch.labels[labels], labels.count == rows.count else {
            throw .damaged(path: name, reason: "has no list \(self.labels) of \(rows.count) labels")
        }
        for (row, label) in labels.enumerated() {
            guard 0..<rows.classes ~= label else {
                throw .damaged(path: name, reason: "label \(label) of row \(row) is not in 0..<\(rows.classes)")
            }
            rows.labels[row] = UInt8(label)
        }
        rows.images.copyBytes(from: batch.data)
    }
}
