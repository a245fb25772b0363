import Files
import Foundation
import Specs

/// Another framework's side of the workloads, in a process of its own that answers one request after the other.
public final class BenchPeer {
    /// The frameworks that Azmoon is timed beside.
    public enum Framework: String, CaseIterable, Sendable {
        case torch, jax

        /// Its name as people write it.
        public var title: String {
            switch self {
            case .torch: "PyTorch"
            case .jax: "JAX"
            }
        }

        /// Its side of training steps.
        public var steps: String { "peers/\(rawValue)_steps.py" }
        /// Its side of operations; nil where it has none.
        public var operations: String? { self == .torch ? "peers/torch_operations.py" : nil }
    }

    /// Whose side it is.
    public let framework: Framework
    /// The framework's version.
    public let version: String
    /// The workloads that it knows, by name.
    public let workloads: Set<String>

    /// How a workload was run last, by its name: of the ways that its script tries, the fastest.
    public private(set) var variants: [String: String] = [:]

    private let line: PeerLine

    /// - Parameters:
    ///   - framework: whose side it is.
    ///   - python: the interpreter of an environment with the framework.
    ///   - script: one of ``Framework``'s.
    /// - Throws: when there is no such interpreter, or it has no such framework.
    public init(_ framework: Framework, python: String, script: String) throws {
        let line = try PeerLine([python, script], of: framework.title)
        guard let about = try? line.answer(to: "{\"about\": true}"),
            let version = about[framework.rawValue]?.string, let workloads = about["workloads"]?.list
        else {
            throw BenchmarkError(
                "\(python) \(script) does not answer; it needs Python with \(framework.title). Name the interpreter with "
                    + "PYTHON=, peers/README.md says how to install one")
        }
        self.framework = framework
        self.line = line
        self.version = version
        self.workloads = Set(workloads.compactMap(\.string))
    }

    /// Milliseconds of a step, the mean of `steps`. `isLast` says whether something else is timed next.
    public func milliseconds(_ workload: String, threads: Int, steps: Int, isLast: Bool = true) throws -> Double {
        let request = Value.object([
            "workload": .string(workload), "threads": .integer(threads), "steps": .integer(steps),
        ])
        let answer = try line.answer(to: request.canonicalJSON)
        guard let milliseconds = answer["ms_per_step"]?.number else {
            throw BenchmarkError(
                "\(framework.title)'s side failed on \(workload): \(answer["error"]?.string ?? answer.canonicalJSON)")
        }
        variants[workload] = answer["variant"]?.string
        // Its threads look out for work a while longer, and would take processors from whoever is timed next.
        if threads > 1 && isLast { Thread.sleep(forTimeInterval: 0.25) }
        return milliseconds
    }
}

/// A process that answers each line with a line.
private final class PeerLine {
    /// Seconds that one answer has: large networks are slow to be made.
    private static let limit = 600.0

    private let process: ChildProcess
    private let requests: Int32
    private let answers: Int32
    private var unread: [UInt8] = []
    private let framework: String

    init(_ command: [String], of framework: String) throws {
        self.framework = framework
        signal(SIGPIPE, SIG_IGN)
        let input = try PrivatePipe()
        let output: PrivatePipe
        do {
            output = try PrivatePipe()
        } catch {
            input.closeEnds()
            throw error
        }
        (requests, answers) = (input.writeEnd, output.readEnd)
        defer {
            close(input.readEnd)
            close(output.writeEnd)
        }
        do {
            process = try ChildProcess(command, streams: (input.readEnd, output.writeEnd, STDERR_FILENO))
        } catch {
            close(input.writeEnd)
            close(output.readEnd)
            throw error
        }
        setNonBlocking(answers)
    }

    deinit {
        close(requests)
        close(answers)
        process.kill()
        let end = MonotonicClock.now + 1
        while process.reap() == nil, MonotonicClock.now < end { usleep(1000) }
    }

    func answer(to request: String) throws -> Value {
        guard writeAll(requests, Array((request + "\n").utf8)) else { throw ended }
        let end = MonotonicClock.now + Self.limit
        while true {
            if let lineEnd = unread.firstIndex(of: 10) {
                let line = String(decoding: unread[..<lineEnd], as: UTF8.self)
                unread.removeSubrange(...lineEnd)
                return try Value(json: line)
            }
            let left = end - MonotonicClock.now
            guard left > 0 else {
                throw BenchmarkError("\(framework)'s side did not answer within \(Int(Self.limit)) s")
            }
            var watched = pollfd(fd: answers, events: Int16(POLLIN), revents: 0)
            poll(&watched, 1, Int32(min(left, 1) * 1000) + 1)
            guard readOnce(answers, { unread.append(contentsOf: $0) }) != .end else { throw ended }
        }
    }

    private var ended: BenchmarkError {
        BenchmarkError("\(framework)'s process ended; what it said stands above")
    }
}
