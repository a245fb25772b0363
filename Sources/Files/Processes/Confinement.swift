import CConfinement
import Foundation

/// What a program that obeys a script of ours may do at most, should the script hold a command of a stranger all the same: start no
/// other program, so that shells and pipes are out of reach, and write nowhere but beneath some folders. Reading is free.
///
/// The kernel sees to it (Landlock, Linux 5.13 or newer; no privilege is needed). Elsewhere the program runs unconfined, and the
/// escaping of its script alone protects.
public struct Confinement: Sendable {
    /// The one program that can be started, by its path. A script can start others, as nothing is known about what it needs.
    public var program: String
    /// The folders in which files can be written, made and removed.
    public var folders: [String]

    public init(program: String, folders: [String]) {
        self.program = program
        self.folders = folders
    }

    /// Calls `body` on a thread of its own that is confined for good, as are all processes that it starts; returns when it has
    /// returned. Nil, and nothing was called, where the system refuses another thread.
    /// - Parameter body: is told whether the system confines.
    public func run<Result>(_ body: @escaping (_ isConfined: Bool) -> Result) -> Result? {
        let call = Call(body)
        let work = Work { call.run(confineThread()) }
        var thread = pthread_t()
        let argument = Unmanaged.passRetained(work)
        // Foundation's Thread does not say that it could not be started, and who waits for it waits for ever.
        let code = pthread_create(
            &thread, nil,
            { argument in
                if let argument { Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body() }
                return nil
            }, argument.toOpaque())
        guard code == 0 else {
            argument.release()
            return nil
        }
        pthread_join(thread, nil)
        return call.result
    }

    private func confineThread() -> Bool {
        let paths = folders.map { strdup($0) }
        defer { for path in paths { free(path) } }
        return azmoon_confine_thread(program, paths.map { UnsafePointer($0) } + [nil]) == 0
    }
}

private final class Work {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
}

/// A call on another thread. Who made it waits for it, so the two never touch it at the same time.
private final class Call<Result>: @unchecked Sendable {
    private let body: (Bool) -> Result
    private var returned: Result?

    init(_ body: @escaping (Bool) -> Result) { self.body = body }

    func run(_ isConfined: Bool) { returned = body(isConfined) }

    var result: Result {
        guard let returned else { preconditionFailure("the call has not returned") }
        return returned
    }
}
