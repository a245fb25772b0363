import CHDF5
import Glibc

/// The one door to the C library, which is not thread-safe: whoever calls it is inside.
enum Library {
    private static let mutex = RecursiveMutex()

    /// Takes the lock, which the holder may take again, and stops the library from printing its errors.
    static func enter() {
        mutex.lock()
        _ = staysInFile
        // A thread-safe build keeps this setting per thread, so every entry repeats it.
        H5Eset_auto2(chdf5_current_errors(), nil, nil)
    }

    /// A file must not make the library open another one: links into others are refused by name, and where one hides behind
    /// another link the library cannot follow it.
    private static let staysInFile: Bool = chdf5_forget_external_links() >= 0

    static func leave() { mutex.unlock() }

    /// Guarded by the lock.
    nonisolated(unsafe) private static var filesInMemory = 0

    /// A name for a file in memory: the library holds two open files of one name for the same. Inside the lock.
    static func uniqueName(_ name: String) -> String {
        filesInMemory += 1
        return "\(name)-\(filesInMemory)"
    }

    /// Wraps a new identifier, or throws the library's account of why there is none.
    static func handle(
        _ id: hid_t, closedBy close: @escaping Handle.Close, _ action: @autoclosure () -> String
    ) throws(HDF5Error) -> Handle {
        guard id >= 0 else { throw .taken(while: action()) }
        return Handle(id, closedBy: close)
    }

    static func check(_ status: herr_t, _ action: @autoclosure () -> String) throws(HDF5Error) {
        guard status >= 0 else { throw .taken(while: action()) }
    }
}

/// An identifier of the C library, given back when the last user lets go of it.
final class Handle: @unchecked Sendable {
    typealias Close = @convention(c) (hid_t) -> herr_t

    let id: hid_t
    private let closer: Close
    /// Guarded by the library's lock.
    private var isOpen = true

    init(_ id: hid_t, closedBy closer: @escaping Close) {
        self.id = id
        self.closer = closer
    }

    func close(_ action: @autoclosure () -> String) throws(HDF5Error) {
        Library.enter()
        defer { Library.leave() }
        guard isOpen else { return }
        isOpen = false
        try Library.check(closer(id), action())
    }

    deinit {
        Library.enter()
        defer { Library.leave() }
        // Nobody is left to hear of a failure; `close` reports it to those who must know.
        if isOpen { _ = closer(id) }
    }
}

private final class RecursiveMutex: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

    init() {
        var attributes = pthread_mutexattr_t()
        pthread_mutexattr_init(&attributes)
        pthread_mutexattr_settype(&attributes, Int32(PTHREAD_MUTEX_RECURSIVE))
        pthread_mutex_init(mutex, &attributes)
        pthread_mutexattr_destroy(&attributes)
    }

    func lock() { pthread_mutex_lock(mutex) }
    func unlock() { pthread_mutex_unlock(mutex) }

    deinit {
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }
}
