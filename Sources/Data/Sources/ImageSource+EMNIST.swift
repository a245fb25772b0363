extension ImageSource {
    /// EMNIST's letters: 124,800 + 20,800 grey images of handwritten letters, 28 x 28, both cases as one class (Cohen, Afshar, Tapson and
    /// van Schaik 2017, arXiv:1702.05373).
    ///
    /// The files number the letters from 1, as if there were a class before them ("N/A" in torchvision), and have images column by column;
    /// here labels are 0 to 25, and letters stand upright. The zip archive's hash is that of TensorFlow Datasets
    /// (url_checksums/emnist.txt); the four files out of it, lying in the cache by themselves, will do as well.
    public static let emnistLetters: ImageSource = {
        func file(_ name: String, in folder: String) -> File {
            File(name: "\(folder)emnist-letters-\(name)-ubyte.gz", compressedSHA256: "")
        }
        func format(_ archive: File?, folder: String) -> IDXFormat {
            IDXFormat(
                content: Files(
                    trainImages: file("train-images-idx3", in: folder),
                    trainLabels: file("train-labels-idx1", in: folder),
                    testImages: file("test-images-idx3", in: folder), testLabels: file("test-labels-idx1", in: folder)),
                archive: archive, firstLabel: 1, isTransposed: true)
        }
        let archive = File(
            name: "gzip.zip", compressedSHA256: "fb9bb67e33772a9cc0b895e4ecf36d2cf35be8b709693c3564cea2a019fcda8e",
            size: 561_753_746)
        return ImageSource(
            name: "emnist-letters", title: "EMNIST letters", shape: [1, 28, 28],
            classNames: (UInt8(ascii: "a")...UInt8(ascii: "z")).map { String(UnicodeScalar($0)) },
            summary: "124,800 + 20,800 handwritten letters, grey 28x28, 26 classes", folder: "emnist",
            formats: [format(archive, folder: "gzip/"), format(nil, folder: "")],
            mirrors: [
                "https://biometrics.nist.gov/cs_links/EMNIST/", "https://www.itl.nist.gov/iaui/vip/cs_links/EMNIST/",
            ], standIn: "letters")
    }()
}
