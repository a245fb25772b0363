/// A published data set of labelled images, in files that are fetched and checked.
public struct ImageSource: Sendable {
    /// The name in specs: `fashion-mnist`.
    public var name: String
    /// The name in sentences: `Fashion-MNIST`.
    public var title: String
    /// Channels, height, width.
    public var shape: [Int]
    /// Labels are 0..<classes.
    public var classes: Int
    /// The names of the classes, in order of their labels.
    public var classNames: [String]
    /// What it holds, for a list: `60,000 + 10,000 grey images 28x28 of clothes in 10 classes`.
    public var summary: String
    /// The folder in the cache; sources that are made of the same files share it.
    public var folder: String
    /// The forms in which its files can lie there; the first is fetched.
    var formats: [any ImageFormat]
    /// A source that every machine has and that can stand in for this one while its files are missing.
    public var standIn: String?
    /// Where the files can be fetched, tried in order; each ends in `/`.
    public var mirrors: [String]
    /// The Debian package that holds the files, and where it puts them.
    public var package: Package?

    /// The files that are fetched.
    public var files: [File] { formats.first?.files ?? [] }

    /// The four IDX files of a source like MNIST.
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
        /// SHA-256 of the packed file as the mirrors serve it, in hex.
        public var compressedSHA256: String
        /// SHA-256 of the IDX file inside, in hex: packages and people pack it anew, the content stays. Nil when
        /// any content will do.
        public var contentSHA256: String?
        /// Bytes of the packed file; nil when that is not published.
        public var size: Int?

        /// A file by its name and its two checksums.
        public init(name: String, compressedSHA256: String, contentSHA256: String? = nil, size: Int? = nil) {
            self.name = name
            self.compressedSHA256 = compressedSHA256
            self.contentSHA256 = contentSHA256
            self.size = size
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

    /// A source of four IDX files that is not among ``known``.
    public init(
        name: String, title: String, shape: [Int], classes: Int, classNames: [String] = [], summary: String = "",
        files: Files, mirrors: [String] = [], package: Package? = nil, standIn: String? = nil
    ) {
        self.init(
            name: name, title: title, shape: shape, classNames: classNames, summary: summary,
            formats: [IDXFormat(content: files)], mirrors: mirrors, standIn: standIn)
        self.classes = classes
        self.package = package
    }

    /// A source in files of any format.
    init(
        name: String, title: String, shape: [Int], classNames: [String], summary: String, folder: String? = nil,
        formats: [any ImageFormat], mirrors: [String], standIn: String?
    ) {
        self.name = name
        self.title = title
        self.shape = shape
        self.classes = classNames.count
        self.classNames = classNames
        self.summary = summary
        self.folder = folder ?? name
        self.formats = formats
        self.mirrors = mirrors
        self.standIn = standIn
    }
}

extension ImageSource: Hashable {
    private var identity: [String] {
        [name, title, folder] + [shape, [classes]].map { "\($0)" } + mirrors + classNames
            + formats.flatMap { $0.files.map { "\($0)" } } + [package.map { "\($0)" } ?? ""]
    }

    /// Whether two sources have the same name, files and classes.
    public static func == (left: ImageSource, right: ImageSource) -> Bool { left.identity == right.identity }

    /// Hashes what makes a source the same.
    public func hash(into hasher: inout Hasher) { hasher.combine(identity) }
}
