import Foundation
import Specs

/// PyTorch's side of the workloads, in a process of its own that answers one request after the other.
public final class TorchPeer {
    /// PyTorch's version.
    public let version: String
    /// The workloads that it knows, by name.
    public let workloads: Set<String>

    private let process = Process()
    private let requests = Pipe()
    private let answers = Pipe()
    private var unread: [UInt8] = []

    /// - Parameters:
    ///   - python: the interpreter of an environment with PyTorch.
    ///   - script: `peers/torch_steps.py`.
    /// - Throws: when there is no such interpreter, or it has no PyTorch.
    public init(python: String, script: String) throws {
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [python, script]
        process.standardInput = requests
        process.standardOutput = answers
        try process.run()
        requests.fileHandleForWriting.write(Foundation.Data("{\"about\": true}\n".utf8))
        guard let about = try? Self.answer(from: answers.fileHandleForReading, unread: &unread),
            let version = about["torch"]?.string, let workloads = about["workloads"]?.list
        else {
            throw TaskError(
                "\(python) \(script) does not answer; it needs Python with PyTorch. Name the interpreter with PYTHON=, "
                    + "peers/README.md says how to install one")
        }
        self.version = version
        self.workloads = Set(workloads.compactMap(\.string))
    }

    deinit {
        try? requests.fileHandleForWriting.close()
        process.terminate()
    }

    /// Milliseconds of a step, the mean of `steps`. `isLast` says whether something else is timed next.
    public func milliseconds(_ workload: String, threads: Int, steps: Int, isLast: Bool = true) throws -> Double {
        let request = Value.object([
            "workload": .string(workload), "threads": .integer(threads), "steps": .integer(steps),
        ])
        requests.fileHandleForWriting.write(Foundation.Data((request.canonicalJSON + "\n").utf8))
        let answer = try Self.answer(from: answers.fileHandleForReading, unread: &unread)
        guard let milliseconds = answer["ms_per_step"]?.number else {
            throw TaskError("PyTorch's side failed on \(workload): \(answer["error"]?.string ?? answer.canonicalJSON)")
        }
        // Its threads look out for work a while longer, and would take processors from whoever is timed next.
        if threads > 1 && isLast { Thread.sleep(forTimeInterval: 0.25) }
        return milliseconds
    }

    private static func answer(from file: FileHandle, unread: inout [UInt8]) throws -> Value {
        while true {
            if let end = unread.firstIndex(of: 10) {
                let line = String(decoding: unread[..<end], as: UTF8.self)
                unread.removeSubrange(...end)
                return try Value(json: line)
            }
            let bytes = file.availableData
            guard !bytes.isEmpty else { throw TaskError("PyTorch's process ended; what it said stands above") }
            unread += bytes
        }
    }
}
