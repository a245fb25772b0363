import Foundation

/// What a worker is at, in memory that outlives it: a file that both processes map.
struct State {
    /// The input that is being read, and how many were read and refused.
    struct Record {
        var index = 0
        var accepted = 0
        var refused = 0
    }

    let record: UnsafeMutablePointer<Record>

    init(path: String) throws {
        let file = open(path, O_RDWR | O_CREAT, 0o600)
        defer { close(file) }
        guard file >= 0, ftruncate(file, off_t(MemoryLayout<Record>.stride)) == 0,
            let place = mmap(nil, MemoryLayout<Record>.stride, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0),
            place != MAP_FAILED
        else { throw FuzzError(description: "\(path) cannot be mapped") }
        record = place.bindMemory(to: Record.self, capacity: 1)
    }
}

/// A worker's process.
struct Child {
    let id: pid_t

    init(_ arguments: [String]) throws {
        var words: [UnsafeMutablePointer<CChar>?] = (["/proc/self/exe"] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var id: pid_t = 0
        guard posix_spawn(&id, "/proc/self/exe", nil, nil, &words, environ) == 0 else {
            throw FuzzError(description: "a worker cannot be started")
        }
        self.id = id
    }

    /// How it ended; nil while it runs.
    func ending() -> String? {
        var status: Int32 = 0
        guard waitpid(id, &status, WNOHANG) == id else { return nil }
        if status & 0x7F == 0 {
            let code = status >> 8 & 0xFF
            return code == 0 ? "" : "ended with \(code)"
        }
        return "ended by signal \(status & 0x7F)"
    }

    func end() {
        kill(id, SIGKILL)
        var status: Int32 = 0
        waitpid(id, &status, 0)
    }
}
