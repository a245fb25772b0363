import Files

/// Records, each of its labels in a byte each and then 32 x 32 bytes of red, of green and of blue ("Binary version").
struct CIFARRecords: CIFARContent {
    /// How many classes each label of a record tells apart.
    let labels: [Int]
    /// Which of the labels is taken.
    let label: Int

    func sizes(of count: Int, sampleSize: Int) -> ClosedRange<Int> {
        let size = count * (labels.count + sampleSize)
        return size...size
    }

    func read(_ archive: inout TarReader, size: Int, into rows: CIFARRows) throws(DataError) {
        let sampleSize = rows.sampleSize
        let recordSize = labels.count + sampleSize
        // Some records at a time, so that they are still near when they are taken apart.
        let most = 64
        let records = UnsafeMutableRawBufferPointer.allocate(byteCount: most * recordSize, alignment: 64)
        defer { records.deallocate() }
        for start in stride(from: 0, to: rows.count, by: most) {
            let taken = min(most, rows.count - start)
            try DataError.rethrowing { () throws(FileError) in
                try archive.read(into: UnsafeMutableRawBufferPointer(rebasing: records[..<(taken * recordSize)]))
            }
            for record in 0..<taken {
                let row = start + record
                let place = record * recordSize
                for (label, classes) in labels.enumerated() where records[place + label] >= classes {
                    throw .damaged(
                        path: rows.path,
                        reason:
                            "\(rows.file): label \(records[place + label]) of record \(row) is not in 0..<\(classes)")
                }
                rows.labels[row] = records[place + label]
                UnsafeMutableRawBufferPointer(rebasing: rows.images[row * sampleSize..<(row + 1) * sampleSize])
                    .copyMemory(
                        from: UnsafeRawBufferPointer(rebasing: records[place + labels.count..<place + recordSize]))
            }
        }
    }
}
