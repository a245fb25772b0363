import Files
import Foundation

/// How samples are made of a folder in COCO's format.
public struct COCOSource: Sendable, Hashable {
    /// The folder; see ``COCOFolder``.
    public var folder: String
    /// The part for training, such as `train2017`, where the folder's own names do not say.
    public var trainPart: String?
    /// The part for testing, where the folder's own names do not say.
    public var testPart: String?
    /// What a sample is.
    public var samples: Samples
    /// Height and width of a sample in pixels.
    public var size: Int

    /// The kinds of sample that a folder can give.
    public enum Samples: Sendable, Hashable {
        /// An object: the square around the middle of its box, whose edge is the box's longer one times 1 + 2 · margin; black where
        /// the image ends. Its label is its category. Crowds are left out.
        case objects(margin: Double)
        /// A whole image, labelled with the category of its largest object that is not a crowd; images without one are left out.
        case images
        /// A whole image, with the class of each pixel: 0 for background, 1 for the category with the lowest id; where objects overlap
        /// the smaller one is on top.
        case pixels
    }

    /// Samples `[3, size, size]` of a folder; see ``COCOFolder`` for its layout and the names of its parts.
    public init(
        folder: String, trainPart: String? = nil, testPart: String? = nil, samples: Samples, size: Int
    ) {
        self.folder = folder
        self.trainPart = trainPart
        self.testPart = testPart
        self.samples = samples
        self.size = size
    }

    /// The subsets of a trial. Where the folder has no part for testing, test samples are taken from the training part, whose
    /// `request.test` must then be given.
    ///
    /// - Parameters:
    ///   - request: which samples.
    ///   - folders: the cache that keeps the decoded samples.
    /// - Throws: `DataError` when the folder cannot be read, is not in COCO's format, or has too few samples.
    public func split(_ request: SplitRequest, folders: DataFolders = DataFolders()) throws(DataError) -> DataSplits {
        try archive(folders).split(request)
    }

    /// SHA-256, in hex, of all samples and of what decides which of them a trial sees.
    ///
    /// - Throws: `DataError` when the folder cannot be read or is not in COCO's format.
    public func fingerprint(
        _ request: SplitRequest, folders: DataFolders = DataFolders()
    ) throws(DataError) -> String {
        request.fingerprint(content: try archive(folders).fingerprint)
    }

    /// The names of the categories, in order of their labels; of pixels, the background's first.
    ///
    /// - Throws: `DataError` when the folder cannot be read or is not in COCO's format.
    public func classNames(folders: DataFolders = DataFolders()) throws(DataError) -> [String] {
        (samples == .pixels ? ["background"] : []) + (try archive(folders).categories)
    }

    /// What distinguishes the decoded forms of one folder.
    var key: String {
        let parts = "\(trainPart ?? "")\n\(testPart ?? "")"
        return SHA256Sum(of: "\(folder)\n\(parts)\n\(samples)\n\(size)").hexadecimal
    }

    func archive(_ folders: DataFolders) throws(DataError) -> PictureArchive {
        var source = self
        source.folder = URL(fileURLWithPath: folder).standardizedFileURL.path
        let folder = try COCOFolder(path: source.folder, train: trainPart, test: testPart)
        let files = [folder.train.file] + (folder.test.map { [$0.file] } ?? [])
        let pictures = PictureFolder(
            kind: "coco", title: "The folder \(source.folder)", key: source.key,
            layout: PictureLayout(shape: [3, size, size], targetShape: samples == .pixels ? [size, size] : []),
            stamps: files.compactMap { FileStamp(path: $0) })
        return try PictureArchive.open(pictures, folders: folders) { () throws(DataError) in
            try COCODecoder(source, folder)
        }
    }
}
