import Files
import Glibc
import HDF5

/// A run file that was verified and is open: the attributes are here, datasets are read when asked for.
/// It keeps its file open, and a process may have few hundred open files: let go of it when done.
public final class RunFile: Sendable {
    public let path: String
    /// 64 hex digits.
    public let trialID: String
    public let status: RunStatus
    /// Why the run ended so; empty for `completed`.
    public let reason: String
    /// The trial's resolved settings as canonical JSON.
    public let settings: String
    /// Where the run came from, as JSON.
    public let provenance: String
    /// The checksum of the content, 64 hex digits.
    public let sha256: String
    private let root: Group

    /// Verifies the file and opens it; it must be of the trial whose id starts with `id`.
    init(path: String, id: String) throws(StoreError) {
        let descriptor: Descriptor
        do throws(FileError) {
            descriptor = try Descriptor(opening: path, O_RDONLY, to: "open the run file")
        } catch {
            if access(path, F_OK) != 0, errno == ENOENT || errno == ENOTDIR { throw .missing(path: path) }
            throw StoreError(error)
        }
        self.path = path
        sha256 = try RunSeal.verify(descriptor).sha256
        do throws(HDF5Error) {
            root = try File.open(atPath: path).root()
            let version = try root.attributes.integer("schema_version")
            trialID = try root.attributes.text("trial_id")
            let ending = try root.attributes.text("status")
            reason = try root.attributes.text("reason")
            settings = try root.attributes.text("spec")
            provenance = try root.attributes.text("provenance")
            guard version == RunSeal.version, let status = RunStatus(rawValue: ending) else {
                throw HDF5Error(
                    action: "use the file", reasons: ["it has schema version \(version) and status \"\(ending)\""])
            }
            self.status = status
        } catch {
            throw .damaged(path: path, reason: error.description)
        }
        guard trialID.hasPrefix(id) else {
            throw .damaged(path: path, reason: "it belongs to trial \(trialID)")
        }
    }

    /// The paths of all datasets, sorted by their bytes.
    public func datasetPaths() throws(StoreError) -> [String] {
        do throws(HDF5Error) {
            return try root.datasetPaths()
        } catch {
            throw .damaged(path: path, reason: error.description)
        }
    }

    /// Whether there is a dataset at `path`, such as `/curves/test/accuracy`.
    public func has(_ path: String) -> Bool {
        do throws(HDF5Error) {
            return try root.kind(of: path) == .dataset
        } catch {
            // What cannot be looked up cannot be read either, and `read` says why.
            return false
        }
    }

    /// The dataset at `path`.
    public func read(_ path: String) throws(StoreError) -> RunDataset {
        try reading(path) { dataset throws(HDF5Error) in
            let elements: RunElements =
                switch dataset.elementType {
                case .float32: .float32(try dataset.read())
                case .int64: .int64(try dataset.read())
                case .uint8: .uint8(try dataset.read())
                case .text: .text(try dataset.readText())
                case .float64, .otherNumber, .unsupported: .float64(try dataset.read())
                }
            return RunDataset(path: path, shape: dataset.shape, elements: elements)
        }
    }

    /// The numbers at `path` in row-major order, whatever their type in the file.
    public func doubles(_ path: String) throws(StoreError) -> [Double] {
        try reading(path) { dataset throws(HDF5Error) in try dataset.read() }
    }

    private func reading<Result>(
        _ path: String, _ body: (Dataset) throws(HDF5Error) -> Result
    ) throws(StoreError) -> Result {
        do throws(HDF5Error) {
            return try body(try root.dataset(path))
        } catch {
            let reason = has(path) ? error.description : "there is none of that name"
            throw .unreadable(dataset: path, path: self.path, reason: reason)
        }
    }
}
