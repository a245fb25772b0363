/// A data set of labelled images kept in four gzipped IDX files, as MNIST is.
public struct ImageSource: Sendable, Hashable {
    /// The name in specs, and of the folder in the cache: `fashion-mnist`.
    public var name: String
    /// The name in sentences: `Fashion-MNIST`.
    public var title: String
    /// Channels, height, width.
    public var shape: [Int]
    /// Labels are 0..<classes.
    public var classes: Int
    /// The names of the classes, in order of their labels.
    public var classNames: [String]
    public var files: Files
    /// Where the files can be fetched, tried in order; each ends in `/`.
    public var mirrors: [String]
    /// The Debian package that holds the files, and where it puts them.
    public var package: Package?

    /// The four files of a source.
    public struct Files: Sendable, Hashable {
        public var trainImages: File
        public var trainLabels: File
        public var testImages: File
        public var testLabels: File

        public init(trainImages: File, trainLabels: File, testImages: File, testLabels: File) {
            self.trainImages = trainImages
            self.trainLabels = trainLabels
            self.testImages = testImages
            self.testLabels = testLabels
        }

        /// In the order in which they are read: training images, training labels, test images, test labels.
        public var all: [File] { [trainImages, trainLabels, testImages, testLabels] }
    }

    /// One file of a source.
    public struct File: Sendable, Hashable {
        public var name: String
        /// SHA-256 of the gzip file as the mirrors serve it, in hex.
        public var compressedSHA256: String
        /// SHA-256 of the IDX file inside, in hex: packages and people pack it anew, the content stays. Nil when
        /// any content will do.
        public var contentSHA256: String?

        public init(name: String, compressedSHA256: String, contentSHA256: String?) {
            self.name = name
            self.compressedSHA256 = compressedSHA256
            self.contentSHA256 = contentSHA256
        }
    }

    /// A Debian package with the files.
    public struct Package: Sendable, Hashable {
        public var name: String
        public var folder: String

        public init(name: String, folder: String) {
            self.name = name
            self.folder = folder
        }
    }

    public init(
        name: String, title: String, shape: [Int], classes: Int, classNames: [String] = [], files: Files,
        mirrors: [String] = [], package: Package? = nil
    ) {
        self.name = name
        self.title = title
        self.shape = shape
        self.classes = classes
        self.classNames = classNames
        self.files = files
        self.mirrors = mirrors
        self.package = package
    }
}
