import Files
import Foundation
import Testing

@testable import Store

/// Runs only where `python3` has h5py; AZMOON_PYTHON may name another interpreter.
@Suite struct PythonReadsRuns {
    @Test(.enabled(if: python(["-c", "import h5py"]) != nil, "python3 has no h5py"))
    func h5pySeesWhatWasWritten() throws {
        try withStore { store throws in
            let record = sampleRecord(status: .diverged)
            try store.write(record)
            let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/read_with_h5py.py"
            let output = try #require(python([script, store.runPath(record.trialID)]))
            let seen = try JSONDecoder().decode(Seen.self, from: output)
            #expect(seen.seal == Seen.Seal(title: "AZMOON RUN 1", holds: true) && seen.user_block == 512)
            #expect(
                seen.attributes
                    == Seen.Attributes(
                        schema_version: 1, trial_id: record.trialID, status: "diverged", reason: record.reason,
                        spec: record.settings, provenance: record.provenance))
            #expect(
                seen.datasets == Dictionary(uniqueKeysWithValues: record.datasets.map { ($0.path, Seen.Dataset($0)) }))
        }
    }
}

private struct Seen: Decodable {
    struct Seal: Decodable, Equatable { var title: String, holds: Bool }
    struct Attributes: Decodable, Equatable {
        // swift-format-ignore: AlwaysUseLowerCamelCase
        var schema_version: Int, trial_id: String, status: String, reason: String, spec: String, provenance: String
    }
    struct Dataset: Decodable, Equatable { var type: String, shape: [Int], values: String?, bytes: String? }
    // swift-format-ignore: AlwaysUseLowerCamelCase
    var seal: Seal, user_block: Int, attributes: Attributes, datasets: [String: Dataset]
}

extension Seen.Dataset {
    init(_ dataset: RunDataset) {
        func hexadecimal(_ values: [some BitwiseCopyable]) -> String {
            values.withUnsafeBytes { Hexadecimal.digits(of: $0) }
        }
        (type, values, bytes) =
            switch dataset.elements {
            case .float32(let values): ("float32", nil, hexadecimal(values))
            case .float64(let values): ("float64", nil, hexadecimal(values))
            case .int64(let values): ("int64", nil, hexadecimal(values))
            case .uint8(let values): ("uint8", nil, hexadecimal(values))
            case .text(let text): ("text", text, nil)
            }
        shape = dataset.shape
    }
}

/// What the interpreter prints, or nil if it is missing or fails.
private func python(_ arguments: [String]) -> Data? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [ProcessInfo.processInfo.environment["AZMOON_PYTHON"] ?? "python3"] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return nil }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? data : nil
}
