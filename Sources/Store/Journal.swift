import Files
import FoundationEssentials
import Glibc

/// The lines of a journal that could be read, and the numbers of those that could not.
public struct Journal: Sendable {
    public var entries: [JournalEntry] = []
    /// Lines in the middle that are no entries, counted from 1.
    public var damagedLines: [Int] = []
    /// Whether the last line breaks off, as after a crash; the next entry repairs that.
    public var isCut = false

    /// Reads JSON lines. The last one may break off.
    init(parsing bytes: [UInt8]) {
        let decoder = JSONDecoder()
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.isEmpty {
            do {
                entries.append(try decoder.decode(JournalEntry.self, from: Data(line)))
            } catch {
                // What follows the last line break is the line that a crash cut.
                if index == lines.count - 1 { isCut = true } else { damagedLines.append(index + 1) }
            }
        }
    }

    /// Appends one entry and waits until it is on the disk. Any number of processes may do so at once.
    static func append(_ entry: JournalEntry, to path: String) throws(StoreError) {
        let line = try encode(entry)
        let file = try Descriptor.ofStore(path, O_RDWR | O_APPEND | O_CREAT, to: "open the journal")
        try StoreError.rethrowing { () throws(FileError) in try append(line, to: file) }
    }

    private static func append(_ line: [UInt8], to file: borrowing Descriptor) throws(FileError) {
        // One at a time: the line break that mends a cut line must come exactly once.
        _ = try FileLock.acquire(.all, of: file, wait: true)
        let size = try file.information().st_size
        var last: UInt8 = 0
        let isMended = size == 0 || (pread(file.number, &last, 1, size - 1) == 1 && last == UInt8(ascii: "\n"))
        do {
            try file.write(isMended ? line : [UInt8(ascii: "\n")] + line)
        } catch {
            // A line may be half written. Should this fail too, the next entry mends it.
            _ = ftruncate(file.number, size)
            throw error
        }
        try file.sync()
        if size == 0 { try Folder.sync(Folder.split(file.path).folder) }
    }

    private static func encode(_ entry: JournalEntry) throws(StoreError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return Array(try encoder.encode(entry)) + [UInt8(ascii: "\n")]
        } catch {
            throw .invalidRecord(trial: entry.trial, reason: "its journal entry has a number that is not finite.")
        }
    }
}
