import Files
import Foundation

/// Drawn images of coloured shapes, each turned, scaled and shifted at random, in COCO's format.
///
/// The images and annotations are written into the cache as a folder that any program for COCO's format reads, and are read back
/// from there by ``COCOSource``.
public struct ShapesSource: Sendable, Hashable {
    /// How objects lie.
    public struct Pose: Sendable, Hashable {
        /// The largest angle by which an object is turned to either side, in degrees.
        public var rotation: Double
        /// The diameter of the circle around an object, as a share of the image's edge.
        public var scale: ClosedRange<Double>
        /// How far an object may be from the middle: 0 for the middle, 1 for everywhere.
        public var shift: Double

        /// A pose: degrees to either side, shares of the image's edge, and a share of the way to it.
        public init(rotation: Double, scale: ClosedRange<Double>, shift: Double) {
            self.rotation = rotation
            self.scale = scale
            self.shift = shift
        }
    }

    /// The kinds that are drawn; they are the categories, in this order.
    public var kinds: [ShapeKind]
    /// How many images are drawn for training.
    public var trainImages: Int
    /// How many images are drawn for testing.
    public var testImages: Int
    /// Height and width of an image in pixels.
    public var canvas: Int
    /// How many objects are drawn in an image; one that finds no place is left out.
    public var objects: ClosedRange<Int>
    /// How objects lie in the training images.
    public var train: Pose
    /// How objects lie in the test images.
    public var test: Pose
    /// The standard deviation of the normal noise that is added to each value of [0, 1].
    public var noise: Double
    /// Decides every draw.
    public var seed: UInt64
    /// What a sample is.
    public var samples: COCOSource.Samples
    /// Height and width of a sample in pixels.
    public var size: Int

    /// A source; the settings are checked when the folder is drawn.
    public init(
        kinds: [ShapeKind], trainImages: Int, testImages: Int, canvas: Int, objects: ClosedRange<Int>, train: Pose,
        test: Pose, noise: Double, seed: UInt64, samples: COCOSource.Samples, size: Int
    ) {
        self.kinds = kinds
        self.trainImages = trainImages
        self.testImages = testImages
        self.canvas = canvas
        self.objects = objects
        self.train = train
        self.test = test
        self.noise = noise
        self.seed = seed
        self.samples = samples
        self.size = size
    }

    /// The subsets of a trial; draws the folder if it is not in the cache.
    ///
    /// - Throws: `DataError` when the settings cannot be met, the cache cannot be written, or there are too few samples.
    public func split(_ request: SplitRequest, folders: DataFolders = DataFolders()) throws(DataError) -> DataSplits {
        try drawn(folders).split(request, folders: folders)
    }

    /// SHA-256, in hex, of all samples and of what decides which of them a trial sees; draws the folder if it is not in the cache.
    ///
    /// - Throws: `DataError` when the settings cannot be met or the cache cannot be written.
    public func fingerprint(
        _ request: SplitRequest, folders: DataFolders = DataFolders()
    ) throws(DataError) -> String {
        try drawn(folders).fingerprint(request, folders: folders)
    }

    private func drawn(_ folders: DataFolders) throws(DataError) -> COCOSource {
        COCOSource(folder: try folder(folders), samples: samples, size: size)
    }

    /// What decides the pixels; how samples are cut from them does not.
    private var law: String {
        func text(_ pose: Pose) -> String {
            "\(pose.rotation) \(pose.scale.lowerBound) \(pose.scale.upperBound) \(pose.shift)"
        }
        return """
            shapes 1
            \(kinds.map(\.rawValue).joined(separator: " "))
            \(trainImages) \(testImages) \(canvas) \(objects.lowerBound) \(objects.upperBound) \(noise) \(seed)
            \(text(train))
            \(text(test))
            """
    }

    /// The folder in COCO's layout, which is drawn first if need be.
    ///
    /// - Throws: `DataError` when the settings cannot be met or the cache cannot be written.
    public func folder(_ folders: DataFolders = DataFolders()) throws(DataError) -> String {
        try check()
        let digest = SHA256Sum(of: law).hexadecimal
        let path = "\(folders.cache)/shapes/\(digest.prefix(16))"
        // The folder gets its name when it is whole.
        func isThere() -> Bool { FileStamp(path: "\(path)/annotations/instances_train.json") != nil }
        if isThere() { return path }
        guard let lock = CacheLock(path: path + ".lock") else {
            throw .inaccessible(
                path: path, reason: "cannot be written: shapes are drawn into the cache (AZMOON_DATA says where it is)")
        }
        defer { withExtendedLifetime(lock) {} }
        if isThere() { return path }
        let temporary = path + ".tmp"
        try removeFolder(temporary)
        for (name, count, pose) in [("train", trainImages, train), ("test", testImages, test)] where count > 0 {
            try ShapesWriter(source: self, part: name, pose: pose).write(count, to: temporary)
        }
        try DataError.rethrowing { () throws(FileError) in try Folder.move(temporary, to: path) }
        return path
    }

    private func removeFolder(_ path: String) throws(DataError) {
        guard FileManager.default.fileExists(atPath: path) else { return }
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            throw .inaccessible(path: path, reason: "cannot be removed (\(error.localizedDescription))")
        }
    }

    private func check() throws(DataError) {
        guard !kinds.isEmpty, Set(kinds).count == kinds.count else {
            throw .impossible(reason: "The source shapes needs at least one kind of shape, and each once.")
        }
        guard trainImages > 0, testImages >= 0, (8...4096).contains(canvas), objects.lowerBound >= 1 else {
            throw .impossible(
                reason:
                    "The source shapes cannot draw \(trainImages) and \(testImages) images of \(canvas) pixels with "
                    + "\(objects.lowerBound) to \(objects.upperBound) objects.")
        }
        for pose in [train, test] {
            guard pose.scale.lowerBound * Double(canvas) >= 4, pose.scale.upperBound <= 1 else {
                throw .impossible(
                    reason:
                        "The shapes' scale is \(pose.scale.lowerBound) to \(pose.scale.upperBound): at the least 4 pixels "
                        + "of the image's \(canvas), at the most 1.")
            }
        }
    }
}
