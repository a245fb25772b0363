import Foundation
import Store

extension Reader {
    /// What a results folder holds: run files behind their seal, and the journal.
    static func runs() throws -> [Reader] {
        let folder = NSTemporaryDirectory() + "/azmoon-fuzz-runs-\(getpid())"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let store = try RunStore(directory: folder)
        let id = String(repeating: "0123456789abcdef", count: 4)
        try store.write(
            RunRecord(
                trialID: id, status: .completed, reason: "", settings: "{}", provenance: "{}",
                datasets: [
                    RunDataset(path: "/curves/test/loss", shape: [2], elements: .float64([1, 0.5])),
                    RunDataset(path: "/tensors/final/0.weight", shape: [2, 2], elements: .float32([1, 2, 3, 4])),
                    RunDataset(path: "/timing/total", shape: [], elements: .float64([1])),
                ]))
        let run = try Repository.bytes(store.runPath(id))
        let journal = try Repository.bytes("\(folder)/journal.jsonl")
        return [
            Reader(name: "run-file", seeds: [run]) { bytes, folder in
                let store = try RunStore(directory: folder)
                try put(bytes, store.runPath(id))
                let run = try store.open(id)
                for path in try run.datasetPaths() { _ = try run.read(path) }
            },
            Reader(
                name: "journal", seeds: [journal + journal, journal],
                mutation: Mutation(snippets: ["{", "}", "\n", "\"", "\\u0000", "null", ","], isText: true)
            ) { bytes, folder in
                try put(bytes, "\(folder)/journal.jsonl")
                _ = try RunStore(directory: folder).journalWithDamage().entries
            },
        ]
    }
}
