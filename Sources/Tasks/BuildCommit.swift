import Foundation

/// The commit that the running program was built from, as scripts/record.sh noted it after the build.
///
/// The note holds the commit and the program's SHA-256, and counts for the program with that hash alone: one that was built by other means, or
/// later, has none. It lies beside the program, or in share/azmoon of the place where the program is installed.
public enum BuildCommit {
    /// The commit's hash, with `+changes` behind it where the sources had some that it does not have; nil where nobody noted it.
    public static let text: String? = {
        guard let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") else {
            return nil
        }
        let folder = (program as NSString).deletingLastPathComponent
        for path in ["\(folder)/azmoon.commit", "\(folder)/../share/azmoon/commit"] {
            guard let handle = FileHandle(forReadingAtPath: path), let bytes = try? handle.read(upToCount: 200) else {
                continue
            }
            let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: { $0.isWhitespace }).map {
                String($0)
            }
            guard words.count == 2, words[1] == Provenance.binaryHash else { continue }
            return words[0]
        }
        return nil
    }()
}
