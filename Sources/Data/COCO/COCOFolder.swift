import Files
import Foundation

/// A folder in COCO's layout: `annotations/instances_NAME.json`, and the images of each NAME below `NAME/`, `images/NAME/`,
/// `images/` or the folder itself.
public struct COCOFolder: Sendable {
    /// The folder's path.
    public let path: String
    /// The annotations that training takes.
    public let train: Part
    /// The annotations that testing takes; nil when the folder has none of its own.
    public let test: Part?

    /// One file of annotations.
    public struct Part: Sendable {
        /// The part's name, such as `train2017`.
        public let name: String
        /// The path of its file of annotations.
        public let file: String
    }

    /// Finds the files of annotations in the folder `path`.
    ///
    /// Without names, training takes the file whose name begins with `train`, or the only one there is; testing takes the one that
    /// begins with `test`, else `val`.
    ///
    /// - Parameters:
    ///   - path: the folder, which holds `annotations/` and the folders of images.
    ///   - train: a part's name, such as `train2017`, or a file with the ending `.json`, below the folder.
    ///   - test: the same for testing.
    /// - Throws: `DataError` when there is no such file, or more than one could be meant.
    public init(path: String, train: String? = nil, test: String? = nil) throws(DataError) {
        self.path = path
        let names = try Self.partNames(path, isNeeded: train == nil)
        func named(_ name: String) throws(DataError) -> Part {
            let file = name.hasSuffix(".json") ? "\(path)/\(name)" : Self.file(path, name)
            guard FileStamp(path: file) != nil else {
                throw .invalid(
                    path: path,
                    reason: "has no \(file.dropFirst(path.count + 1)); it has annotations of "
                        + (names.isEmpty ? "nothing" : names.joined(separator: ", ")))
            }
            return Part(name: Self.partName(file), file: file)
        }
        func only(_ prefix: String, _ role: String) throws(DataError) -> Part? {
            let found = names.filter { $0.hasPrefix(prefix) }
            guard found.count <= 1 else {
                throw .invalid(
                    path: path,
                    reason: "has annotations of \(found.joined(separator: " and ")). Say which one is for \(role)")
            }
            return found.first.map { Part(name: $0, file: Self.file(path, $0)) }
        }
        if let train {
            self.train = try named(train)
        } else if let part = try only("train", "training") {
            self.train = part
        } else if names.count == 1 {
            self.train = try named(names[0])
        } else {
            throw .invalid(
                path: path,
                reason: "has annotations of \(names.joined(separator: ", ")), none of which begins with 'train'. Say "
                    + "which one is for training")
        }
        let found: Part?
        if let test {
            found = try named(test)
        } else if let part = try only("test", "testing") {
            found = part
        } else {
            found = try only("val", "testing")
        }
        self.test = test == nil && found?.file == self.train.file ? nil : found
    }

    private static func file(_ path: String, _ name: String) -> String { "\(path)/annotations/instances_\(name).json" }

    /// `val2017` of `.../instances_val2017.json`.
    private static func partName(_ file: String) -> String {
        let name = (file as NSString).lastPathComponent.dropLast(".json".count)
        return String(name.hasPrefix("instances_") ? name.dropFirst("instances_".count) : name)
    }

    /// The names in `annotations/`, in order.
    private static func partNames(_ path: String, isNeeded: Bool) throws(DataError) -> [String] {
        let folder = "\(path)/annotations"
        do {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder)
                .filter { $0.hasPrefix("instances_") && $0.hasSuffix(".json") }.map(partName).sorted()
            if !names.isEmpty || !isNeeded { return names }
        } catch {
            if !isNeeded { return [] }
        }
        throw .invalid(
            path: path,
            reason: "is not a folder in COCO's layout: there is no annotations/instances_NAME.json in it")
    }

    /// The folder that has the images of a part.
    ///
    /// - Throws: `DataError` which says where the first image was looked for, which image is missing, or which one lies outside of the
    ///   folder.
    public func imageFolder(of part: Part, _ annotations: COCOAnnotations) throws(DataError) -> String {
        for image in annotations.images where !Self.staysBelow(image.fileName) {
            throw .invalid(
                path: annotations.path,
                reason: "names the image \(image.fileName) (id \(image.id)), which is not a path below the folder")
        }
        let folders = ["\(path)/\(part.name)", "\(path)/images/\(part.name)", "\(path)/images", path]
        guard let first = annotations.images.first,
            let folder = folders.first(where: { FileStamp(path: "\($0)/\(first.fileName)") != nil })
        else {
            throw .invalid(
                path: annotations.path,
                reason: "names the image \(annotations.images.first?.fileName ?? ""), which is in none of "
                    + folders.joined(separator: ", "))
        }
        for image in annotations.images where FileStamp(path: "\(folder)/\(image.fileName)") == nil {
            throw .invalid(
                path: annotations.path,
                reason: "names the image \(image.fileName) (id \(image.id)), which is not in \(folder)")
        }
        try requireOwn(annotations, in: folder)
        return folder
    }

    /// Whether a name from a file of annotations is a path that does not climb out of its folder.
    static func staysBelow(_ name: String) -> Bool {
        !name.isEmpty && !name.utf8.contains(0) && name.utf8.first != UInt8(ascii: "/")
            && !name.utf8.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual("..".utf8) }
    }

    /// Refuses images that a link takes out of this folder: who sends a folder must not choose which other files are read.
    private func requireOwn(_ annotations: COCOAnnotations, in folder: String) throws(DataError) {
        guard let home = Self.resolved(path) else { throw .inaccessible(path: path, reason: "cannot be found") }
        for image in annotations.images {
            let file = "\(folder)/\(image.fileName)"
            guard Self.resolved(file)?.utf8.starts(with: "\(home)/".utf8) ?? false else {
                throw .invalid(
                    path: annotations.path,
                    reason: "names the image \(image.fileName) (id \(image.id)), but \(file) is a link out of \(path). "
                        + "Put the images themselves there")
            }
        }
    }

    /// The path without links.
    private static func resolved(_ path: String) -> String? {
        guard let name = realpath(path, nil) else { return nil }
        defer { free(name) }
        return String(cString: name)
    }
}
