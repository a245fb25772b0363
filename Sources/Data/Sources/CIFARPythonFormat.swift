import Files

/// CIFAR's Python archive: a pickle for each batch, which is read without running it (https://www.cs.toronto.edu/~kriz/cifar.html,
/// "Python version"). It holds the same images in the same order as the binary archive.
struct CIFARPythonFormat: ImageFormat {
    let archive: ImageSource.File
    /// The files of training images in order, and the one of test images.
    let trainFiles: [String]
    let testFile: String
    /// Images in a file of training images, and in the one of test images.
    let trainCount: Int
    let testCount: Int
    /// The name of the list of labels.
    let labels: String

    var files: [ImageSource.File] { [archive] }

    func open(_ source: ImageSource, in folder: String) throws(DataError) -> any OpenImages {
        CIFARBatches(source: source, format: self, path: "\(folder)/\(archive.name)")
    }
}

private struct CIFARBatches: OpenImages {
    let source: ImageSource
    let format: CIFARPythonFormat
    let path: String
    var trainCount: Int { format.trainFiles.count * format.trainCount }
    var testCount: Int { format.testCount }

    func read(into arrays: ImageArrays) throws(DataError) -> [String] {
        let sampleSize = source.shape.reduce(1, *)
        let names = format.trainFiles + [format.testFile]
        // Beside the images a batch has labels and names of files.
        let files = names.map { name in
            (name, 1...(name == format.testFile ? format.testCount : format.trainCount) * (sampleSize + 1024) + 1 << 20)
        }
        try TarFiles(path: path, sizes: files).read { index, size, archive throws(DataError) in
            let isTest = index == format.trainFiles.count
            let bytes = try DataError.rethrowing { () throws(FileError) in try archive.bytes(size) }
            let name = "\(path): \(names[index])"
            let batch = try CIFARPickle(MemoryBytes(name: name, bytes: bytes))
            let count = isTest ? format.testCount : format.trainCount
            guard batch.shape == [count, sampleSize] else {
                throw .damaged(
                    path: name, reason: "has an array of the shape \(batch.shape), not \([count, sampleSize])")
            }
            guard let labels = batch.labels[format.labels], labels.count == count else {
                throw .damaged(path: name, reason: "has no list \(format.labels) of \(count) labels")
            }
            let first = isTest ? 0 : index * format.trainCount
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
