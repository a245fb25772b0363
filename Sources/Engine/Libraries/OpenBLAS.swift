import Foundation

/// OpenBLAS, which does the products of float64.
///
/// It is opened when it is first needed and not linked: when it is loaded it starts a thread for each processor and takes 128 MiB of
/// addresses for each, unless its variable says 1 by then, and a linked library is loaded before any line of a program runs. Where
/// addresses are limited (`ulimit -v`) its start then waits for ever.
enum OpenBLAS {
    static let opened: Result<Handle, LibraryError> = {
        setenv("OPENBLAS_NUM_THREADS", "1", 1)
        #if os(macOS)
            let names = ["libopenblas.dylib", "/opt/homebrew/opt/openblas/lib/libopenblas.dylib"]
        #else
            let names = ["libopenblas.so.0", "libopenblas.so"]
        #endif
        var reason = ""
        for name in names {
            if let address = dlopen(name, RTLD_NOW | RTLD_LOCAL) {
                let handle = Handle(address: address)
                // Our pool cuts the work; OpenBLAS must not cut it again, however it was built.
                handle.function("openblas_set_num_threads", as: (@convention(c) (Int32) -> Void).self)?(1)
                return .success(handle)
            }
            // Of the first name: that is the library that a system without its developer's files has.
            if reason.isEmpty { reason = dlerror().map { String(cString: $0) } ?? "unknown" }
        }
        return .failure(
            LibraryError(
                description:
                    "OpenBLAS cannot be loaded (\(reason)). Install it (Debian, Ubuntu: apt install libopenblas0), "
                    + "or free memory, and run the same command again"))
    }()

    /// A library that stays open.
    struct Handle: @unchecked Sendable {
        fileprivate let address: UnsafeMutableRawPointer

        fileprivate func function<Function>(_ name: String, as type: Function.Type) -> Function? {
            dlsym(address, name).map { unsafeBitCast($0, to: type) }
        }
    }

    /// A routine of the library. Whoever runs a user's trial has opened the library before: without it there is no way on from here.
    static func routine<Function>(_ name: String, as type: Function.Type) -> Function {
        switch opened {
        case .success(let handle):
            guard let function = handle.function(name, as: type) else {
                preconditionFailure(
                    "OpenBLAS has no routine \(name). Install libopenblas0.")
            }
            return function
        case .failure(let error):
            preconditionFailure(error.description)
        }
    }

    /// The version, and the kind of processor that it has chosen.
    static var version: String {
        func text(_ name: String) -> String {
            typealias Function = @convention(c) () -> UnsafePointer<CChar>?
            guard case .success(let handle) = opened, let text = handle.function(name, as: Function.self)?() else {
                return "unknown"
            }
            return String(cString: text)
        }
        return text("openblas_get_config").split(separator: " ").prefix(2).joined(separator: " ")
            + " for \(text("openblas_get_corename"))"
    }
}

/// The routines, under the names that BLAS gives them.
extension OpenBLAS {
    enum Transposition: Int32 {
        case none = 111
        case transposed = 112
    }

    /// c[m, n] = alpha · a[m, k] · b[k, n] + beta · c, all stored by rows.
    static func dgemm(
        _ a: (start: UnsafePointer<Double>, stride: Int, order: Transposition),
        _ b: (start: UnsafePointer<Double>, stride: Int, order: Transposition),
        m: Int, n: Int, k: Int, beta: Double, into c: UnsafeMutablePointer<Double>, stride: Int
    ) {
        let rowMajor: Int32 = 101
        Routines.dgemm(
            rowMajor, a.order.rawValue, b.order.rawValue, Int32(m), Int32(n), Int32(k), 1, a.start, Int32(a.stride),
            b.start, Int32(b.stride), beta, c, Int32(stride))
    }

    private enum Routines {
        static let dgemm = routine(
            "cblas_dgemm",
            as: (@convention(c) (
                Int32, Int32, Int32, Int32, Int32, Int32, Double, UnsafePointer<Double>, Int32, UnsafePointer<Double>,
                Int32, Double, UnsafeMutablePointer<Double>, Int32
            ) -> Void).self)
    }
}
