import Files
import Foundation
import Images

/// A user's folder of pictures, a folder for each class: `FOLDER/CLASS/NAME.png`, or `FOLDER/train/CLASS/NAME.png` with a part for testing
/// in `test/`, `val/` or `valid/`.
///
/// PNG and JPEG files are read, known by their endings `.png`, `.jpg` and `.jpeg`; others are passed over. Grey, palettes and 16 bits become
/// 8 bits a channel, alpha is dropped, and a picture is turned as its Exif orientation says. Then it is brought to `size` x `size`.
public struct ImageFolderSource: Sendable, Hashable {
    /// The colours of a sample.
    public enum Colours: String, Sendable, CaseIterable {
        /// Red, green and blue: samples `[3, size, size]`.
        case rgb
        /// The luma of ITU-R BT.601: samples `[1, size, size]`.
        case grey
    }

    /// The folder.
    public var folder: String
    /// Height and width of a sample in pixels.
    public var size: Int
    /// The colours of a sample.
    public var colours: Colours

    /// A source of the pictures below a folder.
    public init(folder: String, size: Int, colours: Colours = .rgb) {
        self.folder = folder
        self.size = size
        self.colours = colours
    }

    /// The subsets of a trial. Where the folder has no part for testing, test samples are taken from all, and `request.test` must be given.
    ///
    /// - Throws: `DataError` when the folder has no classes, or a picture is broken, which it names.
    public func split(_ request: SplitRequest, folders: DataFolders = DataFolders()) throws(DataError) -> DataSplits {
        try open(folders).split(request)
    }

    /// SHA-256, in hex, of all samples and of what decides which of them a trial sees.
    ///
    /// - Throws: `DataError` when the folder has no classes, or a picture is broken.
    public func fingerprint(
        _ request: SplitRequest, folders: DataFolders = DataFolders()
    ) throws(DataError) -> String { request.fingerprint(content: try open(folders).fingerprint) }

    /// The names of the classes' folders, in order of their UTF-8: labels count them.
    ///
    /// - Throws: `DataError` when the folder has no classes, or a picture is broken.
    public func classNames(folders: DataFolders = DataFolders()) throws(DataError) -> [String] {
        try open(folders).categories
    }

    private func open(_ folders: DataFolders) throws(DataError) -> PictureArchive {
        let path = URL(fileURLWithPath: folder).standardizedFileURL.path
        let tree = try PictureTree(path: path)
        let files = tree.parts.flatMap { $0.map(\.path) }
        var stamps: [FileStamp] = []
        for file in files {
            guard let stamp = FileStamp(path: file) else {
                throw .inaccessible(path: file, reason: "cannot be read, or is no regular file")
            }
            stamps.append(stamp)
        }
        // The names are in the key: a picture that comes or goes makes another decoded form.
        let key = SHA256Sum(of: "folder 1\n\(path)\n\(size) \(colours)\n\(files.joined(separator: "\n"))").hexadecimal
        let channels = colours == .grey ? 1 : 3
        let pictures = PictureFolder(
            kind: "folder", title: "The folder \(path)", key: key,
            layout: PictureLayout(shape: [channels, size, size], targetShape: []), stamps: stamps)
        let (size, colours) = (size, colours)
        return try PictureArchive.open(pictures, folders: folders) { () throws(DataError) in
            FolderDecoder(tree: tree, size: size, colours: colours, key: key, files: files, stamps: stamps)
        }
    }
}

/// The pictures below a folder, by class.
struct PictureTree {
    struct Picture {
        let path: String
        let label: UInt8
    }

    let classNames: [String]
    /// The pictures for training, and those for testing where there are such, in order of their paths.
    let parts: [[Picture]]

    static let mostClasses = 256

    init(path: String) throws(DataError) {
        let names = try Self.folders(in: path)
        let test = ["test", "val", "valid"].first { names.contains($0) }
        let roots = names.contains("train") ? ["\(path)/train"] + (test.map { ["\(path)/\($0)"] } ?? []) : [path]
        let classNames = try Self.folders(in: roots[0])
        guard !classNames.isEmpty else {
            throw .invalid(
                path: roots[0], reason: "has no folders: the pictures of each class lie in a folder of its own")
        }
        guard classNames.count <= Self.mostClasses else {
            throw .invalid(
                path: roots[0], reason: "has \(classNames.count) folders; there can be \(Self.mostClasses) classes")
        }
        var parts: [[Picture]] = []
        for root in roots {
            var pictures: [Picture] = []
            for name in try Self.folders(in: root) {
                guard let label = classNames.firstIndex(of: name) else {
                    throw .invalid(path: "\(root)/\(name)", reason: "is a class that \(roots[0]) has not")
                }
                for file in try Self.pictures(in: "\(root)/\(name)") {
                    pictures.append(Picture(path: "\(root)/\(name)/\(file)", label: UInt8(label)))
                }
            }
            guard !pictures.isEmpty else { throw .invalid(path: root, reason: "has no picture (.png, .jpg, .jpeg)") }
            parts.append(pictures)
        }
        self.classNames = classNames
        self.parts = parts
    }

    private static func names(in folder: String) throws(DataError) -> [String] {
        try DataError.rethrowing { () throws(FileError) in try Folder.names(in: folder) }
            .filter { !$0.hasPrefix(".") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func folders(in folder: String) throws(DataError) -> [String] {
        try names(in: folder).filter { name in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder)
                && isFolder.boolValue
        }
    }

    private static func pictures(in folder: String) throws(DataError) -> [String] {
        try names(in: folder).filter { name in
            let ending = name.split(separator: ".").last?.lowercased() ?? ""
            return ["png", "jpg", "jpeg"].contains(ending)
        }
    }
}

/// Decodes the pictures of a folder.
private struct FolderDecoder: PictureDecoder {
    let header: PictureHeader
    private let tree: PictureTree
    private let size: Int
    private let colours: ImageFolderSource.Colours

    init(
        tree: PictureTree, size: Int, colours: ImageFolderSource.Colours, key: String, files: [String],
        stamps: [FileStamp]
    ) {
        self.tree = tree
        self.size = size
        self.colours = colours
        header = PictureHeader(
            key: key, categories: tree.classNames, trainCount: tree.parts[0].count,
            testCount: tree.parts.count > 1 ? tree.parts[1].count : nil,
            files: zip(files, stamps).map { PictureHeader.File(path: $0, size: $1.size, modified: $1.modified) })
    }

    func decode(_ body: (UnsafeRawBufferPointer) throws(DataError) -> Void) throws(DataError) -> String {
        var hash = SHA256Stream()
        func give(_ bytes: [UInt8]) throws(DataError) {
            hash.update(bytes)
            let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
            defer { copy.deallocate() }
            copy.copyBytes(from: bytes)
            try body(UnsafeRawBufferPointer(copy))
        }
        hash.update(Array("folder \(tree.classNames) \(size) \(colours)\n".utf8))
        for part in tree.parts {
            hash.update(Array("part \(part.count)\n".utf8))
            for picture in part { try give(sample(picture.path)) }
            try give(part.map(\.label))
        }
        return hash.sum.hexadecimal
    }

    private func sample(_ path: String) throws(DataError) -> [UInt8] {
        let bytes = try DataError.rethrowing { () throws(FileError) in try RegularFile(path: path).bytes() }
        let image: Image
        do throws(ImageError) {
            image = try Image.upright(bytes, name: path)
        } catch {
            throw .invalid(path: path, reason: error.reason)
        }
        let resized = image.resized(width: size, height: size)
        return colours == .grey ? resized.grey : resized.pixels
    }
}
