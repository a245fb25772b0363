import Files

/// How the files of a source hold its images and labels. A source that is published in several forms has one for each.
protocol ImageFormat: Sendable {
    /// The files that it reads, in order.
    var files: [ImageSource.File] { get }
    /// What `read(into:)` must return where it is known beforehand, value by value.
    var contentHashes: [String?] { get }
    /// Opens the files in `folder` and checks what can be checked before their content is read.
    func open(_ source: ImageSource, in folder: String) throws(DataError) -> any OpenImages
}

extension ImageFormat {
    var contentHashes: [String?] { [] }

    /// Whether a content has the hashes that are published of it.
    func accepts(_ hashes: [String]) -> Bool { zip(contentHashes, hashes).allSatisfy { $0 == nil || $0 == $1 } }
}

/// The files of a source, ready to be read.
protocol OpenImages {
    var trainCount: Int { get }
    /// 0 where the source has no part for testing.
    var testCount: Int { get }
    /// Fills the arrays, checks them, and returns hashes of the content in hex: what the data are, however they are packed.
    func read(into arrays: ImageArrays) throws(DataError) -> [String]
}

/// Where a source's images and labels are put.
struct ImageArrays {
    /// `[count, channels, height, width]` bytes.
    let trainImages: UnsafeMutableRawBufferPointer
    let trainLabels: UnsafeMutableRawBufferPointer
    let testImages: UnsafeMutableRawBufferPointer
    let testLabels: UnsafeMutableRawBufferPointer

    /// SHA-256 of each array in hex.
    var hashes: [String] { [trainImages, trainLabels, testImages, testLabels].map(Self.hash) }

    /// SHA-256 of one array in hex.
    static func hash(_ array: UnsafeMutableRawBufferPointer) -> String {
        var hash = SHA256Stream()
        hash.update(UnsafeRawBufferPointer(array))
        return hash.sum.hexadecimal
    }
}
