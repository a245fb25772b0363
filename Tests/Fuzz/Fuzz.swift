import Foundation

/// Reads mutated inputs through every reader: each is read or refused, none stops the program or keeps it.
///
///     fuzz [COUNT]                            COUNT inputs, for each reader as many (100,000)
///     fuzz --only READER [--input INDEX]      inputs of one reader, or one of them
///     fuzz --write FILE --only READER --input INDEX
///
/// Readers run in a process of their own, which notes what it is at: what ends it, or takes longer than the limit, has a name, and is
/// written to a file. The variable FUZZ_SECONDS sets the limit for one input (20 s), FUZZ_SEED draws other inputs.
@main
struct Fuzz {
    var count = 100_000
    var only: String?
    var input: Int?
    var write: String?
    var worker: (first: Int, end: Int, state: String)?
    let seed = ProcessInfo.processInfo.environment["FUZZ_SEED"].flatMap { UInt64($0) } ?? 1
    let limit = ProcessInfo.processInfo.environment["FUZZ_SECONDS"].flatMap { Double($0) } ?? 20

    static func main() {
        do {
            let fuzz = try Fuzz(Array(CommandLine.arguments.dropFirst()))
            exit(try fuzz.run() ? 0 : 1)
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(2)
        }
    }

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        func next(_ option: String) throws -> String {
            guard let value = rest.popFirst() else { throw FuzzError(description: "\(option) needs a value") }
            return value
        }
        func number(_ option: String) throws -> Int {
            guard let value = Int(try next(option)), value >= 0 else {
                throw FuzzError(description: "\(option) needs a number")
            }
            return value
        }
        while let argument = rest.popFirst() {
            switch argument {
            case "--only": only = try next(argument)
            case "--input": input = try number(argument)
            case "--write": write = try next(argument)
            case "--worker": worker = (try number(argument), try number(argument), try next(argument))
            default:
                guard let value = Int(argument), value > 0 else {
                    throw FuzzError(description: "usage: fuzz [COUNT] [--only READER [--input INDEX [--write FILE]]]")
                }
                count = value
            }
        }
    }

    /// Whether nothing was found.
    private func run() throws -> Bool {
        // Children end where the memory that they ask for is not there, not where all of the machine's is gone.
        let readers = try Reader.all().filter { only == nil || $0.name == only }
        guard !readers.isEmpty else { throw FuzzError(description: "there is no reader \(only ?? "")") }
        if let write, let input {
            try put(readers[0].input(input, seed: seed), write)
            return true
        }
        let folder = NSTemporaryDirectory() + "/azmoon-fuzz-\(getpid())"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        if let worker {
            try work(readers[0], worker.first..<worker.end, State(path: worker.state).record, folder)
            return true
        }
        var (total, accepted, findings) = (0, 0, 0)
        for reader in readers {
            let share = input == nil ? (count + readers.count - 1) / readers.count : 1
            let (read, refused, found) = try supervise(reader, from: input ?? 0, count: share, folder)
            let counts = [share, read, refused, found].map {
                String(repeating: " ", count: max(1, 9 - "\($0)".count)) + "\($0)"
            }
            say(reader.name.padding(toLength: 14, withPad: " ", startingAt: 0) + counts.joined())
            (total, accepted, findings) = (total + share, accepted + read, findings + found)
        }
        print(
            "\(total) inputs: \(accepted) read, \(total - accepted - findings) refused, \(findings) stopped or kept the program"
        )
        return findings == 0
    }

    /// Reads inputs one after the other and notes each before.
    private func work(
        _ reader: Reader, _ inputs: Range<Int>, _ record: UnsafeMutablePointer<State.Record>, _ folder: String
    ) {
        for index in inputs {
            record.pointee.index = index
            let input = reader.input(index, seed: seed)
            do {
                try reader.read(input, folder)
                record.pointee.accepted += 1
            } catch {
                // The message is made too: texts of a file stand in it.
                guard !"\(error)".isEmpty else { abort() }
                record.pointee.refused += 1
            }
        }
    }

    /// Lets workers read `count` inputs; a finding costs one input, and after ten the rest is left.
    private func supervise(
        _ reader: Reader, from first: Int, count: Int, _ folder: String
    ) throws -> (read: Int, refused: Int, found: Int) {
        let path = "\(folder)/state"
        let state = try State(path: path).record
        state.pointee = State.Record(index: first)
        let end = first + count
        var (next, found) = (first, 0)
        while next < end, found < 10 {
            let child = try Child(["--only", reader.name, "--worker", "\(next)", "\(end)", path])
            guard let ending = wait(for: child, state), !ending.isEmpty else { break }
            found += 1
            let index = state.pointee.index
            let name = "fuzz-\(reader.name)-\(index)"
            try put(reader.input(index, seed: seed), name)
            say("\(reader.name), input \(index), seed \(seed): \(ending). It is in \(name)")
            next = index + 1
        }
        return (state.pointee.accepted, state.pointee.refused, found)
    }

    /// A line at once, also into a file.
    private func say(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }

    /// How a worker ended; empty when it did what it should.
    private func wait(for child: Child, _ state: UnsafeMutablePointer<State.Record>) -> String? {
        var (index, since) = (-1, Date.now)
        while true {
            if let ending = child.ending() { return ending }
            usleep(20_000)
            if state.pointee.index != index { (index, since) = (state.pointee.index, Date.now) }
            if Date.now.timeIntervalSince(since) > limit {
                child.end()
                return "took longer than \(limit) s"
            }
        }
    }
}
