import Glibc

/// A turn in a folder: of all processes that want one, each gets it alone. It leaves no file behind, and ends with its process.
public final class FolderTurn: Sendable {
    private let descriptor: Int32

    /// Waits for the turn; after two seconds with a word about who has it. The folder is only opened, not written.
    /// - Parameter purpose: what the other does there, as the end of a sentence.
    public init(in folder: String, purpose: String, say: (String) -> Void = Waiting.say) throws(FileError) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw FileError(path: folder, reason: "the folder cannot be opened (\(systemMessage(errno)))")
        }
        self.descriptor = descriptor
        Waiting.until({ "\(LockHolder.description(of: folder)), which \(purpose)" }, say: say) {
            // Where there are no locks, nobody waits.
            flock(descriptor, LOCK_EX | LOCK_NB) == 0 || (errno != EWOULDBLOCK && errno != EINTR) ? () : nil
        }
    }

    /// Ends the turn; more than once does no harm.
    public func end() { _ = flock(descriptor, LOCK_UN) }

    deinit { close(descriptor) }
}
