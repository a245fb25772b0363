import Files

/// CIFAR's Python archive: a pickle for each batch, which is read without running it (https://www.cs.toronto.edu/~kriz/cifar.html,
/// "Python version"). It holds the same images in the same order as the binary archive.
struct CIFARPythonFormat: ImageFormat {
    let contents: CIFARFiles
    /// The name of the list of labels.
    let labels: String

    var files: [ImageSource.File] { [contents.archive] }

    func open(_ source: ImageSource, in folder: String) throws(DataError) -> any OpenImages {
        CIFARBatches(source: source, format: self, path: "\(folder)/\(contents.archive.name)")
    }
}

private struct CIFARBatches: OpenImages {
    let source: ImageSource
    let format: CIFARPythonFormat
    let path: String
    var trainCount: Int { format.contents.allTrainCount }
    var testCount: Int { format.contents.testCount }

    func read(into arrays: ImageArrays) throws(DataError) -> [String] {
        let sampleSize = source.shape.reduce(1, *)
        let files = format.contents.all
        // Beside the images a batch has labels and names of files.
        let sizes = files.map { ($0.name, 1...$0.count * (sampleSize + 1024) + 1 << 20) }
        try TarFiles(path: path, sizes: sizes).read { index, size, archive throws(DataError) in
            let (isTest, first) = format.contents.place(of: index)
            let bytes = try DataError.rethrowing { () throws(FileError) in try archive.bytes(size) }
            let name = "\(path): \(files[index].name)"
            let batch = try CIFARPickle(MemoryBytes(name: name, bytes: bytes))
            let count = files[index].count
            guard batch.shape == [count, sampleSize] else {
                throw .damaged(
                    path: name, reason: "has an array of the shape \(batch.shape), not \([count, sampleSize])")
            }
            guard let labels = batch.labels[format.labels], labels.count == count else {
                throw .damaged(path: name, reason: "has no list \(format.labels) of \(count) labels")
            }
            for (row, label) in labels.enumerated() {
                guard 0..<source.classes ~= label else {
                    throw .damaged(path: name, reason: "label \(label) of row \(row) is not in 0..<\(source.classes)")
                }
                (isTest ? arrays.testLabels : arrays.trainLabels)[first + row] = UInt8(label)
            }
            let images = isTest ? arrays.testImages : arrays.trainImages
            UnsafeMutableRawBufferPointer(rebasing: images[first * sampleSize..<(first + count) * sampleSize])
                .copyBytes(from: batch.data)
        }
        return arrays.hashes
    }
}
