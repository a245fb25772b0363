import Files

/// CIFAR's binary archive: files of records, each of its labels in a byte each and then 32 x 32 bytes of red, of green and of blue
/// (Krizhevsky 2009, https://www.cs.toronto.edu/~kriz/cifar.html, "Binary version").
struct CIFARFormat: ImageFormat {
    let contents: CIFARFiles
    /// How many classes each label of a record tells apart.
    let labels: [Int]
    /// Which of the labels is taken.
    let label: Int

    var files: [ImageSource.File] { [contents.archive] }

    func open(_ source: ImageSource, in folder: String) throws(DataError) -> any OpenImages {
        CIFARImages(source: source, format: self, path: "\(folder)/\(contents.archive.name)")
    }
}

private struct CIFARImages: OpenImages {
    let source: ImageSource
    let format: CIFARFormat
    let path: String
    var trainCount: Int { format.contents.allTrainCount }
    var testCount: Int { format.contents.testCount }

    func read(into arrays: ImageArrays) throws(DataError) -> [String] {
        let sampleSize = source.shape.reduce(1, *)
        let recordSize = format.labels.count + sampleSize
        let files = format.contents.all
        // Some records at a time, so that they are still near when they are taken apart.
        let most = 64
        let records = UnsafeMutableRawBufferPointer.allocate(byteCount: most * recordSize, alignment: 64)
        defer { records.deallocate() }
        try TarFiles(path: path, files: files.map { ($0.name, $0.count * recordSize) }).read {
            index, _, archive throws(DataError) in
            let (isTest, first) = format.contents.place(of: index)
            let (images, labels) =
                isTest ? (arrays.testImages, arrays.testLabels) : (arrays.trainImages, arrays.trainLabels)
            let count = files[index].count
            for start in stride(from: 0, to: count, by: most) {
                let taken = min(most, count - start)
                try DataError.rethrowing { () throws(FileError) in
                    try archive.read(into: UnsafeMutableRawBufferPointer(rebasing: records[..<(taken * recordSize)]))
                }
                for record in 0..<taken {
                    let row = first + start + record
                    let place = record * recordSize
                    for (label, classes) in format.labels.enumerated() where records[place + label] >= classes {
                        throw .damaged(
                            path: path,
                            reason:
                                "\(files[index].name): label \(records[place + label]) of record \(start + record) is "
                                + "not in 0..<\(classes)")
                    }
                    labels[row] = records[place + format.label]
                    UnsafeMutableRawBufferPointer(rebasing: images[row * sampleSize..<(row + 1) * sampleSize])
                        .copyMemory(
                            from: UnsafeRawBufferPointer(
                                rebasing: records[place + format.labels.count..<place + recordSize]))
                }
            }
        }
        return arrays.hashes
    }
}
