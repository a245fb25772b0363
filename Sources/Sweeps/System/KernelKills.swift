import Files
import Glibc

/// How often the kernel has killed a process on this machine for want of memory; nil when it does not say.
enum KernelKills {
    static func outOfMemoryKills() -> Int? {
        let file = open("/proc/vmstat", O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var lines = LineBuffer()
        while readOnce(file, { lines.append($0) }) == .bytes {
            while let line = lines.next() {
                if line.hasPrefix("oom_kill ") { return Int(line.dropFirst("oom_kill ".count)) }
            }
        }
        return nil
    }
}
