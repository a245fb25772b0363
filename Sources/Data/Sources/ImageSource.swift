/// A data set of labelled images kept in four gzipped IDX files, as MNIST is (LeCun, Cortes and Burges,
/// http://yann.lecun.com/exdb/mnist/, "The IDX file format").
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
    /// The four files.
    public var files: Files
    /// Where the files can be fetched, tried in order; each ends in `/`.
    public var mirrors: [String]
    /// The Debian package that holds the files, and where it puts them.
    public var package: Package?

    /// The four files of a source.
    public struct Files: Sendable, Hashable {
        /// The training images, `[count, height, width]` bytes.
        public var trainImages: File
        /// The training labels, `[count]` bytes.
        public var trainLabels: File
        /// The test images, `[count, height, width]` bytes.
        public var testImages: File
        /// The test labels, `[count]` bytes.
        public var testLabels: File

        /// The four files of a source.
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
        /// The file's name, at the mirrors and in the cache.
        public var name: String
        /// SHA-256 of the gzip file as the mirrors serve it, in hex.
        public var compressedSHA256: String
        /// SHA-256 of the IDX file inside, in hex: packages and people pack it anew, the content stays. Nil when
        /// any content will do.
        public var contentSHA256: String?

        /// A file by its name and its two checksums.
        public init(name: String, compressedSHA256: String, contentSHA256: String?) {
            self.name = name
            self.compressedSHA256 = compressedSHA256
            self.contentSHA256 = contentSHA256
        }
    }

    /// A Debian package with the files.
    public struct Package: Sendable, Hashable {
        /// The package's name, as apt knows it.
        public var name: String
        /// The folder that it puts the files into.
        public var folder: String

        /// A package by its name and its folder.
        public init(name: String, folder: String) {
            self.name = name
            self.folder = folder
        }
    }

    /// A source that is not among ``known``.
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
