import Foundation

@testable import Store

/// A folder of one test, removed at its end.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/azmoon-store-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: path) } catch { print("left behind: \(path): \(error)") }
    }
}

/// A store in a folder of its own.
func withStore<Result>(_ body: (RunStore) throws -> Result) throws -> Result {
    let folder = try TemporaryFolder()
    return try withExtendedLifetime(folder) { try body(RunStore(directory: folder.path + "/results/test")) }
}

/// The id of the trial `number`, different in its leading digits.
func trialID(_ number: Int) -> String {
    let digits = String(number + 1, radix: 16)
    return String(repeating: "0", count: 12 - digits.count) + digits + String(repeating: "ab", count: 26)
}

/// A record with every type and many shapes.
func sampleRecord(_ number: Int = 0, status: RunStatus = .completed, weights: Int = 1000) -> RunRecord {
    RunRecord(
        trialID: trialID(number), status: status, reason: status == .completed ? "" : "step 12: loss is NaN — آزمون",
        settings: #"{"task":"train","seed":\#(number)}"#, provenance: #"{"commit":"abc"}"#,
        datasets: [
            RunDataset(
                path: "/tensors/initial/0.weight", shape: [weights / 10, 10],
                elements: .float32((0..<weights / 10 * 10).map { Float($0) * 0.37 - 5 })),
            RunDataset(
                path: "/tensors/final/features.0.weight", shape: [2, 1, 3],
                elements: .float32([1, .nan, .infinity, -0.0, 5, 6])),
            RunDataset(path: "/curves/test/accuracy", shape: [3], elements: .float64([0.1, 0.5, 0.75])),
            RunDataset(path: "/steps/loss", shape: [0], elements: .float32([])),
            RunDataset(path: "/confusion/test", shape: [2, 2], elements: .int64([5, .min, 0, .max])),
            RunDataset(path: "/predictions/test", shape: [2000], elements: .int64((0..<2000).map { $0 % 10 })),
            RunDataset(path: "/diagnostics/mask", shape: [4], elements: .uint8([0, 1, 255, 3])),
            RunDataset(path: "/timing/total", shape: [], elements: .float64([12.5])),
            RunDataset(path: "/provenance/diff", shape: [], elements: .text("- old\n+ new — 実験\n")),
        ])
}

extension RunDataset {
    /// Compares bits, so that NaN equals itself and 0 is not -0.
    func isIdentical(to other: RunDataset) -> Bool {
        guard path == other.path, shape == other.shape else { return false }
        return switch (elements, other.elements) {
        case (.float32(let a), .float32(let b)): a.map(\.bitPattern) == b.map(\.bitPattern)
        case (.float64(let a), .float64(let b)): a.map(\.bitPattern) == b.map(\.bitPattern)
        default: elements == other.elements
        }
    }
}

func bytes(of path: String) throws -> [UInt8] { try [UInt8](Data(contentsOf: URL(fileURLWithPath: path))) }

func write(_ bytes: [UInt8], to path: String) throws { try Data(bytes).write(to: URL(fileURLWithPath: path)) }

func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
}
