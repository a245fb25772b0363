import HDF5

/// The bytes of a run file.
enum RunImage {
    /// Lays the record out as HDF5 and seals it: the same record gives the same bytes with the same HDF5 library.
    static func encode(_ record: RunRecord) throws(StoreError) -> (bytes: [UInt8], seal: RunSeal) {
        do throws(HDF5Error) {
            let size = record.datasets.reduce(0) { $0 + $1.elements.byteCount + 512 }
            let file = try File.inMemory(
                expectedBytes: size + record.settings.utf8.count + record.provenance.utf8.count + 1 << 16,
                userBlock: RunSeal.size)
            let root = try file.root()
            try root.attributes.set("schema_version", to: Int64(RunSeal.version))
            try root.attributes.set("trial_id", to: record.trialID)
            try root.attributes.set("status", to: record.status.rawValue)
            try root.attributes.set("reason", to: record.reason)
            try root.attributes.set("spec", to: record.settings)
            try root.attributes.set("provenance", to: record.provenance)
            for dataset in record.datasets { try root.write(dataset) }
            var bytes = try file.image(prefix: RunSeal.size)
            let seal = bytes.withUnsafeBytes { RunSeal(sealing: $0) }
            bytes.replaceSubrange(..<RunSeal.size, with: seal.bytes)
            return (bytes, seal)
        } catch {
            throw .invalidRecord(trial: record.trialID, reason: error.description)
        }
    }
}

extension Group {
    fileprivate func write(_ dataset: RunDataset) throws(HDF5Error) {
        switch dataset.elements {
        case .float32(let values): try write(values, shape: dataset.shape, to: dataset.path)
        case .float64(let values): try write(values, shape: dataset.shape, to: dataset.path)
        case .int64(let values): try write(values, shape: dataset.shape, to: dataset.path)
        case .uint8(let values): try write(values, shape: dataset.shape, to: dataset.path)
        case .text(let text): try write(text: text, to: dataset.path)
        }
    }
}

extension RunElements {
    fileprivate var byteCount: Int {
        switch self {
        case .float32(let values): values.count * 4
        case .float64(let values): values.count * 8
        case .int64(let values): values.count * 8
        case .uint8(let values): values.count
        case .text(let text): text.utf8.count
        }
    }
}
