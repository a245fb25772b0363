import Files

/// One of CIFAR's archives (Krizhevsky 2009, https://www.cs.toronto.edu/~kriz/cifar.html): some files of training images and one of
/// test images, which hold them as `content` says.
struct CIFARArchive<Content: CIFARContent>: ImageFormat {
    let contents: CIFARFiles
    let content: Content

    var files: [ImageSource.File] { [contents.archive] }

    func open(_ source: ImageSource, in folder: String) throws(DataError) -> any OpenImages {
        Images(source: source, archive: self, path: "\(folder)/\(contents.archive.name)")
    }

    private struct Images: OpenImages {
        let source: ImageSource
        let archive: CIFARArchive
        let path: String
        var trainCount: Int { archive.contents.allTrainCount }
        var testCount: Int { archive.contents.testCount }

        func read(into arrays: ImageArrays) throws(DataError) -> [String] {
            let (contents, content) = (archive.contents, archive.content)
            let sampleSize = source.shape.reduce(1, *)
            // The training images are hashed while further files are read, which may come in any order.
            let trainSum = BackgroundSHA256()
            defer { _ = trainSum.sum }
            var arrived: Set<Int> = []
            var hashed = 0
            let sizes = contents.all.map { ($0.name, content.sizes(of: $0.count, sampleSize: sampleSize)) }
            try TarFiles(path: path, sizes: sizes).read { index, size, archive throws(DataError) in
                let (isTest, first) = contents.place(of: index)
                let file = contents.all[index]
                let rows = first..<first + file.count
                let images = isTest ? arrays.testImages : arrays.trainImages
                let labels = isTest ? arrays.testLabels : arrays.trainLabels
                try content.read(
                    &archive, size: size,
                    into: CIFARRows(
                        path: path, file: file.name, classes: source.classes, count: file.count,
                        images: .init(rebasing: images[rows.lowerBound * sampleSize..<rows.upperBound * sampleSize]),
                        labels: .init(rebasing: labels[rows])))
                guard !isTest else { return }
                arrived.insert(index)
                while arrived.contains(hashed) {
                    let start = contents.place(of: hashed).firstRow * sampleSize
                    trainSum.update(.init(rebasing: images[start..<start + contents.trainCount * sampleSize]))
                    hashed += 1
                }
            }
            return [trainSum.sum.hexadecimal]
                + [arrays.trainLabels, arrays.testImages, arrays.testLabels].map(ImageArrays.hash)
        }
    }
}

/// How a file of one of CIFAR's archives holds its images.
protocol CIFARContent: Sendable {
    /// How many bytes a file of so many images can have.
    func sizes(of count: Int, sampleSize: Int) -> ClosedRange<Int>
    /// Reads the file that `archive` has come to, of `size` bytes, and checks it.
    func read(_ archive: inout TarReader, size: Int, into rows: CIFARRows) throws(DataError)
}

/// Where the images and labels of a file are put, and what errors call it.
struct CIFARRows {
    /// The path of the archive.
    let path: String
    /// The file's name in it.
    let file: String
    let classes: Int
    let count: Int
    /// `[count, 3, 32, 32]` bytes.
    let images: UnsafeMutableRawBufferPointer
    let labels: UnsafeMutableRawBufferPointer

    /// The elements of one image.
    var sampleSize: Int { images.count / count }
}
