import Files

extension ImageSource {
    /// STL-10: 5,000 + 8,000 colour images of ten kinds of things, 96 x 96 (Coates, Lee and Ng 2011).
    ///
    /// The archive's hash is that of TensorFlow Datasets (url_checksums/stl10.txt).
    public static let stl10 = ImageSource(
        name: "stl10", title: "STL-10", shape: [3, 96, 96],
        classNames: ["airplane", "bird", "car", "cat", "deer", "dog", "horse", "monkey", "ship", "truck"],
        summary: "5,000 + 8,000 colour images 96x96, 10 classes",
        formats: [
            STL10Format(
                train: .init(images: "train_X.bin", labels: "train_y.bin", count: 5000),
                test: .init(images: "test_X.bin", labels: "test_y.bin", count: 8000))
        ],
        mirrors: stl10Mirrors, standIn: "shapes")

    /// STL-10's 100,000 images without labels, for what needs none: all are of one class, and testing takes rows of its own.
    public static let stl10Unlabelled = ImageSource(
        name: "stl10-unlabelled", title: "STL-10's images without labels", shape: [3, 96, 96],
        classNames: ["unlabelled"], summary: "100,000 colour images 96x96 without labels, no test part",
        folder: "stl10",
        formats: [
            STL10Format(train: .init(images: "unlabeled_X.bin", labels: nil, count: 100_000), test: nil)
        ],
        mirrors: stl10Mirrors, standIn: "shapes")

    private static let stl10Mirrors = ["https://ai.stanford.edu/~acoates/stl10/"]
}

/// STL-10's binary archive: files of images, each of 96 columns of red, of green and of blue, and files of their labels from 1
/// (https://cs.stanford.edu/~acoates/stl10/).
struct STL10Format: ImageFormat {
    struct Part: Sendable {
        let images: String
        let labels: String?
        let count: Int
    }

    var archive = ImageSource.File(
        name: "stl10_binary.tar.gz",
        compressedSHA256: "f31fd99273a1acb8609c8db427cebb1de3f71de77758cdc0e22956e1289b9866", size: 2_640_397_119)
    let train: Part
    let test: Part?

    var files: [ImageSource.File] { [archive] }

    func open(_ source: ImageSource, in folder: String) throws(DataError) -> any OpenImages {
        STL10Images(source: source, format: self, path: "\(folder)/\(archive.name)")
    }
}

private struct STL10Images: OpenImages {
    let source: ImageSource
    let format: STL10Format
    let path: String
    var trainCount: Int { format.train.count }
    var testCount: Int { format.test?.count ?? 0 }

    func read(into arrays: ImageArrays) throws(DataError) -> [String] {
        let sampleSize = source.shape.reduce(1, *)
        var files: [(name: String, size: Int)] = []
        var targets: [(memory: UnsafeMutableRawBufferPointer, isLabels: Bool)] = []
        for (part, images, labels) in [
            (format.train, arrays.trainImages, arrays.trainLabels), (format.test, arrays.testImages, arrays.testLabels),
        ] {
            guard let part else { continue }
            files.append((part.images, part.count * sampleSize))
            targets.append((images, false))
            if let name = part.labels {
                files.append((name, part.count))
                targets.append((labels, true))
            }
        }
        try TarFiles(path: path, files: files).read { index, _, archive throws(DataError) in
            let (memory, isLabels) = targets[index]
            try DataError.rethrowing { () throws(FileError) in try archive.read(into: memory) }
            guard isLabels else {
                return transposePlanes(memory, height: source.shape[1], width: source.shape[2])
            }
            for (row, label) in memory.enumerated() {
                guard 1...source.classes ~= Int(label) else {
                    throw .damaged(
                        path: path,
                        reason: "\(files[index].name): label \(label) of row \(row) is not in 1...\(source.classes)")
                }
                memory[row] = label - 1
            }
        }
        return arrays.hashes
    }
}
