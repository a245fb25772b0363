import Analysis
import ArgumentParser
import Foundation
import Store

/// The runs below a folder of results, found by their ids.
struct StoredRuns: ParsableArguments {
    @Option(help: "The folder that holds a folder of results for each experiment.")
    var results = "results"

    /// The store that has a run whose id starts with `id`, and the first 16 digits.
    /// - Throws: `UserError` where there is none, or several.
    func find(_ id: String) throws -> (store: RunStore, id: String) {
        let wanted = String(id.lowercased().prefix(16))
        guard !wanted.isEmpty, wanted.allSatisfy(\.isHexDigit) else {
            throw UserError(
                "'\(id)' is not a trial's id: ids are hexadecimal, as reports and 'azmoon sweep --dry-run' show them")
        }
        var found: [(store: RunStore, id: String)] = []
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: results) else {
            throw UserError(
                "there is no folder '\(results)' with results\(Experiments.place(of: results)); name another one with --results"
            )
        }
        for name in names.sorted() {
            let directory = "\(results)/\(name)"
            guard FileManager.default.fileExists(atPath: "\(directory)/runs") else { continue }
            let store = try RunStore(directory: directory, access: .readOnly)
            found += try store.listing().ids.filter { $0.hasPrefix(wanted) }.map { (store, $0) }
        }
        guard let first = found.first else {
            throw UserError("no run in \(results) has an id that starts with \(wanted)")
        }
        guard found.allSatisfy({ $0.id == first.id }) else {
            throw UserError("\(found.count) runs have ids that start with \(wanted); give more digits")
        }
        return first
    }

    /// What the report of a sweep calls the arms of the trials with these ids: of the experiment itself, else of one of its variants; nil
    /// where no plan of the store has them all. A plan that cannot be read names nothing: the report is of the runs.
    /// - Throws: where the folder of the variants cannot be listed.
    func names(of ids: [String], in store: RunStore) throws -> [String]? {
        ([nil] + (try RunStore.variants(in: store.directory))).lazy.compactMap { variant in
            try? RunStore(directory: store.directory, variant: variant, access: .readOnly).plan()?.names(ofTrials: ids)
        }.first
    }
}
