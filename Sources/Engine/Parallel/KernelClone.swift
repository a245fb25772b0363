import CKernels
import Foundation

/// Which clone of the engine's kernels runs. Each is compiled for several levels of the processor's instructions; all give the same bits,
/// the wider ones sooner. The environment's `AZMOON_ISA` holds a process to one, for tests and benchmarks.
public enum KernelClone {
    /// The variable of the environment that names a clone.
    public static let variable = "AZMOON_ISA"

    /// The clone that runs: `x86-64`, `x86-64-v3` or `x86-64-v4` on Linux, else the one that there is.
    public static var name: String { String(cString: kernel_clone()) }

    /// The clones that this processor can run, the plainest first.
    public static var available: [String] {
        var names: [String] = []
        while let name = kernel_clone_at(Int32(names.count)) { names.append(String(cString: name)) }
        return names
    }

    /// Refuses to go on with another clone than the one that is asked for.
    /// - Parameter asked: a clone's name; nil or an empty one asks for none.
    /// - Throws: ``KernelCloneError`` where another clone runs, since this processor lacks that one, or there is none of that name.
    public static func check(
        asked: String? = ProcessInfo.processInfo.environment[variable]
    ) throws(KernelCloneError) {
        guard let asked, !asked.isEmpty, asked != name else { return }
        throw KernelCloneError(asked: asked, available: available)
    }
}

/// `AZMOON_ISA` names a clone that this processor cannot run, or none.
public struct KernelCloneError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What the environment asks for.
    public let asked: String
    /// The clones that this processor can run.
    public let available: [String]

    /// What is wrong, and the values that work.
    public var description: String {
        "\(KernelClone.variable)=\(asked): this processor cannot run such kernels. It runs "
            + "\(available.joined(separator: ", ")); without \(KernelClone.variable) the last of them"
    }
}
