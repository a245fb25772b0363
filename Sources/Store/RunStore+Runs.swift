import Files
import Glibc
import HDF5

/// What stands at the place of a trial's run file.
public enum RunCheck: Hashable, Sendable {
    case missing
    /// A whole file, whose checksum is right.
    case valid(status: RunStatus, sha256: String)
    case damaged(reason: String)
}

/// The names in a store's folder of runs.
public struct RunListing: Hashable, Sendable {
    /// The 16 digits of every run file, sorted. None was verified.
    public var ids: [String] = []
    /// Damaged files that were set aside.
    public var setAside: [String] = []
    /// Names that this store gave to nothing; it leaves such files alone.
    public var foreign: [String] = []
}

extension RunStore {
    /// Stores a run and then notes it in the journal. The file appears whole or not at all, and is on the disk when
    /// this returns. An earlier file of the trial is replaced, or set aside if it is damaged.
    @discardableResult
    public func write(_ record: RunRecord) throws(StoreError) -> JournalEntry {
        let id = try Self.shortID(record.trialID)
        guard record.trialID.utf8.count == 64 else { throw .invalidID(record.trialID) }
        let (bytes, seal) = try RunImage.encode(record)
        let path = runPath(id)
        if access(path, F_OK) == 0, case .damaged = check(id) { try setAside(id) }
        try StoreError.rethrowing { () throws(FileError) in try AtomicFile.write(bytes, to: path) }
        let entry = JournalEntry(
            trial: record.trialID, status: record.status, reason: record.reason, sha256: seal.sha256,
            bytes: bytes.count, seconds: record.totalSeconds)
        try note(entry)
        return entry
    }

    /// Verifies the run file of a trial.
    public func check(_ id: String) -> RunCheck {
        do {
            let run = try open(id)
            return .valid(status: run.status, sha256: run.sha256)
        } catch .missing, .invalidID {
            return .missing
        } catch .damaged(_, let reason) {
            return .damaged(reason: reason)
        } catch {
            return .damaged(reason: "it cannot be read: \(error)")
        }
    }

    /// Verifies the run file of a trial and opens it.
    public func open(_ id: String) throws(StoreError) -> RunFile {
        try RunFile(path: runPath(Self.shortID(id)), id: id)
    }

    /// Renames the damaged run file of a trial to `ID.h5.damaged`, so that the trial can be run again, and returns the
    /// new path. Throws if the file is whole, or cannot be read for a reason that does not lie in the file.
    @discardableResult
    public func setAside(_ id: String) throws(StoreError) -> String {
        let path = runPath(try Self.shortID(id))
        do {
            _ = try open(id)
        } catch .damaged {
            var aside = path + ".damaged"
            var number = 2
            while access(aside, F_OK) == 0 {
                aside = "\(path).damaged-\(number)"
                number += 1
            }
            return try StoreError.rethrowing { () throws(FileError) in
                try Folder.move(path, to: aside)
                try Folder.sync(runsDirectory)
                return aside
            }
        }
        throw .system(action: "set the run file aside", path: path, reason: "it is not damaged")
    }

    /// What there is in the folder of runs.
    public func listing() throws(StoreError) -> RunListing {
        var listing = RunListing()
        guard Folder.isFolder(runsDirectory) else { return listing }
        for name in try StoreError.rethrowing({ () throws(FileError) in try Folder.names(in: runsDirectory) }) {
            if Self.isRunFile(name[...]) {
                listing.ids.append(String(name.prefix(16)))
            } else if Self.isRunFile(name.prefix(19)), name.dropFirst(19).hasPrefix(".damaged") {
                listing.setAside.append(name)
            } else if Self.isReportFolder(name) {
                continue
            } else if !(AtomicFile.target(ofTemporary: name).map(Self.isRunFile) ?? false) {
                listing.foreign.append(name)
            }
        }
        return listing
    }

    /// Whether a file's name is that of a run file: 16 hex digits and `.h5`.
    private static func isRunFile(_ name: Substring) -> Bool {
        name.utf8.count == 19 && name.hasSuffix(".h5") && isHexadecimal(name.dropLast(3))
    }

    /// Whether a folder's name is that of a run's report, or of two runs': ``reportFolder(of:)``.
    private static func isReportFolder(_ name: String) -> Bool {
        let ids = name.split(separator: "-", omittingEmptySubsequences: false)
        return ids.count <= 2 && ids.allSatisfy { $0.utf8.count == 16 && isHexadecimal($0) }
    }

    /// Removes what processes that died while writing have left behind, and returns the number of such files.
    /// Files that a living process is writing are not touched.
    @discardableResult
    public func removeStaleTemporaries() throws(StoreError) -> Int {
        try StoreError.rethrowing { () throws(FileError) in
            try AtomicFile.removeStale(in: runsDirectory, of: Self.isRunFile)
                + AtomicFile.removeStale(in: planDirectory, of: { $0 == "plan.json" })
        }
    }

    /// The bytes of a file, or nil if there is none.
    func read(_ path: String, to action: String) throws(StoreError) -> [UInt8]? {
        if access(path, F_OK) != 0, errno == ENOENT { return nil }
        let file = try Descriptor.ofStore(path, O_RDONLY, to: action)
        return try StoreError.rethrowing { () throws(FileError) in try file.readAll() }
    }
}

extension RunRecord {
    /// Where a run says how many seconds it took in all, which the journal repeats.
    public static let secondsPath = "/timing/total"

    fileprivate var totalSeconds: Double? {
        guard case .float64(let values) = datasets.first(where: { $0.path == Self.secondsPath })?.elements,
            let seconds = values.first, seconds.isFinite
        else { return nil }
        return seconds
    }
}
