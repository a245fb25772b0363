/// What can go wrong in a run store. Nothing that was stored before is harmed by any of these.
public enum StoreError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The disk, or the user's share of it, is full.
    case noSpace(path: String, isQuota: Bool)
    /// The file would be larger than a process may make it (ulimit -f), or than the file system can hold.
    case tooLarge(path: String)
    /// A file or folder of the store is a link, a pipe or a device. A results folder is read and written itself, and never what it
    /// leads to.
    case notOfStore(path: String, reason: String)
    /// The frozen plan is not as it was written.
    case damagedPlan(path: String, reason: String)
    /// The file system or the permissions forbid writing, or reading.
    case notPermitted(action: String, path: String, reason: String)
    /// The operating system refused for another reason.
    case system(action: String, path: String, reason: String)
    /// A trial's id that is none.
    case invalidID(String)
    /// A record that a run file cannot hold.
    case invalidRecord(trial: String, reason: String)
    /// There is no run file of this trial.
    case missing(path: String)
    /// A run file that is not as it was written.
    case damaged(path: String, reason: String)
    /// There is no such dataset in the run file, or it cannot be read as asked.
    case unreadable(dataset: String, path: String, reason: String)
    /// A text file that is not UTF-8.
    case notText(path: String)

    public var description: String {
        switch self {
        case .noSpace(let path, false):
            "\(path): the disk is full; the file was not written. Free some space and run the same command again."
        case .noSpace(let path, true):
            "\(path): the disk quota is used up; the file was not written. Free some space and run the same command again."
        case .tooLarge(let path):
            "\(path): the file was not written, because it would be larger than files may be (ulimit -f, or the file system's limit). "
                + "Raise the limit and run the same command again."
        case .notOfStore(let path, let reason):
            "\(path): \(reason), and nothing is written through it. Put the real file or folder in its place, or choose another "
                + "folder with --results DIR."
        case .damagedPlan(let path, let reason):
            "\(path): the plan is damaged: \(reason). Restore it, or move it away and run the sweep again; stored runs are kept."
        case .notPermitted(let action, let path, let reason):
            "\(path): cannot \(action): \(reason). Change the permissions, or choose another folder with --results DIR."
        case .system(let action, let path, let reason):
            "\(path): cannot \(action): \(reason). Check the path and the disk, then run the same command again."
        case .invalidID(let id):
            "\"\(id)\" is no trial's id: that is 16 to 64 digits of 0-9 and a-f. `azmoon status` lists the ids."
        case .invalidRecord(let trial, let reason):
            "The run of trial \(trial) cannot be stored: \(reason)"
        case .missing(let path):
            "\(path): there is no such run file. Run the sweep to make it."
        case .damaged(let path, let reason):
            "\(path): the run file is damaged: \(reason). Run the sweep again: it keeps the file aside and repeats the trial."
        case .unreadable(let dataset, let path, let reason):
            "\(path): the dataset \(dataset) cannot be read: \(reason)."
        case .notText(let path):
            "\(path): the file is not UTF-8 text. Restore it, or move it away and run the sweep again."
        }
    }
}
