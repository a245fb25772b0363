import Files
import Glibc
import Specs

/// The results of one experiment in a folder:
///
///     plan.json        what will be run, frozen
///     journal.jsonl    one line for every trial that ended
///     leases           an empty file, whose locked bytes say which trials are being run
///     runs/ID.h5       one verified file a trial, ID being the first 16 digits of its id
///     runs/ID/         a report of that run, for who asked for one; runs/ID-ID/ of two
///     variants/NAME/   the plan and report of the experiment with some settings changed; its runs are among the others
///
/// The run files are the truth; the journal tells their story. Processes on one file system may share a store.
public struct RunStore: Sendable {
    /// How a store is to be used.
    public enum Access: Sendable {
        case readWrite
        /// Nothing is created; the folder may be on a file system that cannot be written.
        case readOnly
    }

    /// The store's folder.
    public let directory: String
    /// The folder of the plan and its report: the store's own, or a variant's below it.
    public let planDirectory: String

    /// Opens a store. To be written, the folder is made if it is missing and must be writable.
    /// - Parameter variant: the name of a folder below `variants/`, for the experiment with some settings changed.
    public init(directory: String, variant: String? = nil, access: Access = .readWrite) throws(StoreError) {
        var directory = directory
        while directory.count > 1, directory.hasSuffix("/") { directory.removeLast() }
        self.directory = directory
        planDirectory = Self.planDirectory(of: variant, in: directory)
        switch access {
        case .readWrite:
            try StoreError.rethrowing { () throws(FileError) in try Folder.create(runsDirectory) }
            try Folder.refuseLink(runsDirectory)
            try Folder.requireWritable(directory)
            try Folder.requireWritable(runsDirectory)
            if variant != nil {
                try Folder.refuseLink(Self.variantsDirectory(in: directory))
                try Folder.refuseLink(planDirectory)
                try StoreError.rethrowing { () throws(FileError) in try Folder.create(planDirectory) }
                try Folder.requireWritable(planDirectory)
            }
        case .readOnly:
            guard Folder.isFolder(planDirectory) else {
                throw .system(action: "read the results", path: planDirectory, reason: "there is no such folder")
            }
        }
    }

    private static func variantsDirectory(in directory: String) -> String { directory + "/variants" }

    /// The folder of the plan of an experiment whose store is `directory`, or of a variant of it.
    public static func planDirectory(of variant: String?, in directory: String) -> String {
        variant.map { "\(variantsDirectory(in: directory))/\($0)" } ?? directory
    }

    /// The names of the variants that have a plan below the store `directory`, in order.
    public static func variants(in directory: String) throws(StoreError) -> [String] {
        let folder = variantsDirectory(in: directory)
        guard Folder.isFolder(folder) else { return [] }
        return try StoreError.rethrowing { () throws(FileError) in try Folder.names(in: folder) }
            .filter { access(planPath(in: planDirectory(of: $0, in: directory)), F_OK) == 0 }
    }

    var runsDirectory: String { directory + "/runs" }
    var journalPath: String { directory + "/journal.jsonl" }
    var leasesPath: String { directory + "/leases" }
    /// Where the frozen plan stands.
    public var planPath: String { Self.planPath(in: planDirectory) }
    private static func planPath(in folder: String) -> String { folder + "/plan.json" }
    public var publishedPath: String { planDirectory + "/published.csv" }

    /// Where the run file of a trial stands or will stand.
    public func runPath(_ id: String) -> String { "\(runsDirectory)/\(id.prefix(16)).h5" }

    /// Where a report of one run, or of two, stands or will stand: beside its file.
    public func reportFolder(of ids: [String]) -> String {
        "\(runsDirectory)/\(ids.map { $0.prefix(16) }.joined(separator: "-"))"
    }

    /// The reports of single runs that stand beside their files, as paths from the folder of the sweep's report, by the ids' 16 digits.
    public func runReports() throws(StoreError) -> [String: String] {
        guard Folder.isFolder(runsDirectory) else { return [:] }
        let names = try StoreError.rethrowing { () throws(FileError) in try Folder.names(in: runsDirectory) }
        let root = planDirectory == directory ? "" : "../../"
        return Dictionary(
            names.filter {
                $0.utf8.count == 16 && Self.isHexadecimal($0) && access("\(runsDirectory)/\($0)/report.md", F_OK) == 0
            }.map { ($0, "\(root)runs/\($0)/report.md") }, uniquingKeysWith: { first, _ in first })
    }

    /// The 16 leading digits of an id of 16 to 64 hex digits. All else is refused: ids become names of files.
    static func shortID(_ id: String) throws(StoreError) -> String {
        guard (16...64).contains(id.utf8.count), isHexadecimal(id) else { throw .invalidID(id) }
        return String(id.prefix(16))
    }

    static func isHexadecimal(_ text: some StringProtocol) -> Bool {
        text.utf8.allSatisfy {
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
        }
    }
}

// MARK: Leases

extension RunStore {
    /// The sole right to run a trial, or nil if another process, or another part of this one, has it.
    public func lease(_ id: String) throws(StoreError) -> Lease? {
        try Lease.take(Lease.byte(ofTrial: Self.shortID(id)), of: leasesPath)
    }

    /// The sole right called `name`, such as `plan` for whoever rewrites the plan, or nil if another has it.
    public func lease(named name: String) throws(StoreError) -> Lease? {
        try Lease.take(Lease.byte(ofName: name), of: leasesPath)
    }

    /// The sole right called `name`, waited for; after two seconds with a word about who has it.
    /// - Parameter purpose: what the other does with it, as the end of a sentence: `writes the report of results/small`.
    public func waitForLease(
        named name: String, purpose: String, say: (String) -> Void = Waiting.say
    ) throws(StoreError) -> Lease {
        try Waiting.until(
            { "\(LockHolder.description(of: leasesPath, byte: Lease.byte(ofName: name))), which \(purpose)" }, say: say
        ) { () throws(StoreError) in try lease(named: name) }
    }

    /// Who runs the trial, for a message: `process 4711 (azmoon worker ...)`.
    public func holder(_ id: String) -> String {
        guard let byte = try? Lease.byte(ofTrial: id) else { return "nobody" }
        return LockHolder.description(of: leasesPath, byte: byte)
    }

    /// Whether somebody is running the trial now. No lease is taken, so it may be asked of a store that is read only.
    public func isLeased(_ id: String) -> Bool {
        isTaken { () throws(StoreError) in try Lease.byte(ofTrial: Self.shortID(id)) }
    }

    /// Whether somebody has the right called `name`; no lease is taken.
    public func isLeased(named name: String) -> Bool {
        isTaken { () throws(StoreError) in Lease.byte(ofName: name) }
    }

    private func isTaken(_ byte: () throws(StoreError) -> off_t) -> Bool {
        do {
            return try Lease.isTaken(byte(), of: leasesPath)
        } catch {
            // Who cannot be seen to hold a lease is not said to; `lease` tells what is wrong.
            return false
        }
    }
}

// MARK: Journal and plan

extension RunStore {
    /// The journal's entries, oldest first; a trial that was run again has several.
    public func journal() throws(StoreError) -> [JournalEntry] { try journalWithDamage().entries }

    /// The journal with an account of lines that could not be read.
    public func journalWithDamage() throws(StoreError) -> Journal {
        guard let bytes = try read(journalPath, to: "open the journal") else { return Journal(parsing: []) }
        return Journal(parsing: bytes)
    }

    /// Appends an entry to the journal, safely from any number of processes.
    public func note(_ entry: JournalEntry) throws(StoreError) {
        try Journal.append(entry, to: journalPath)
    }

    /// The frozen plan as JSON, or nil if there is none yet.
    public func storedPlan() throws(StoreError) -> String? {
        guard let bytes = try read(planPath, to: "open the plan") else { return nil }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText(path: planPath) }
        return text
    }

    /// The frozen plan, or nil if there is none yet. A damaged one is an error, whoever asks.
    public func plan() throws(StoreError) -> Plan? {
        let json: String?
        do throws(StoreError) {
            json = try storedPlan()
        } catch .notText {
            throw .damagedPlan(path: planPath, reason: "it is not UTF-8 text")
        }
        guard let json else { return nil }
        do {
            return try Plan(json: json)
        } catch {
            throw .damagedPlan(
                path: planPath, reason: "\(error)".hasSuffix(".") ? String("\(error)".dropLast()) : "\(error)")
        }
    }

    /// The published curves that the report compares with, as CSV, or nil if there are none.
    public func storedPublishedCurves() throws(StoreError) -> String? {
        guard let bytes = try read(publishedPath, to: "open the published curves") else { return nil }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText(path: publishedPath) }
        return text
    }

    /// Keeps published curves, so that a report needs nothing but this folder.
    public func keep(publishedCurves csv: String) throws(StoreError) {
        try StoreError.rethrowing { () throws(FileError) in try AtomicFile.write(Array(csv.utf8), to: publishedPath) }
    }

    /// Makes the plan what all sweeps of this store follow. A reader sees the old one or this one, never a part.
    public func freeze(plan json: String) throws(StoreError) {
        try StoreError.rethrowing { () throws(FileError) in try AtomicFile.write(Array(json.utf8), to: planPath) }
    }
}
