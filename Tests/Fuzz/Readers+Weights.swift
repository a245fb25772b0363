import Checkpoints
import Foundation

extension Reader {
    private static let fixtures = "Tests/CheckpointsTests/Fixtures"

    /// Reads a file of weights in full, as far as its tensors are small.
    private static func readWeights(_ bytes: [UInt8], _ folder: String) throws {
        let path = "\(folder)/weights"
        try put(bytes, path)
        let contents = try Checkpoint.contents(of: path)
        for (_, tensor) in contents.root.tensors where tensor.loadedByteCount < 1 << 20 { _ = try tensor.load() }
        _ = try contents.state()
    }

    static func weights() throws -> [Reader] {
        func seeds(_ names: String...) throws -> [[UInt8]] {
            try names.map { try Repository.bytes("\(fixtures)/\($0)") }
        }
        let archives = try seeds(
            "checkpoint.pth", "views.pth", "types.pth", "new-types.pth", "foreign.pth", "negated.pth", "buffer.pth",
            "sparse.pth", "quantized.pth", "protocol5.pth", "protocol3.pth", "attribute.pth", "malicious.pth")
        // Behind the archive's checksums: the pickle changes, beside storages that are large enough for each.
        let pickles = archives.flatMap { Containers.entries($0) }.filter { $0.name.hasSuffix("/data.pkl") }.map(\.bytes)
        let storages = (0..<32).map { (name: "it/data/\($0)", bytes: [UInt8](repeating: 1, count: 512)) }
        guard pickles.count == archives.count else {
            throw FuzzError(description: "\(fixtures) has archives without a pickle")
        }
        return [
            Reader(name: "pth-archive", seeds: archives, read: readWeights),
            Reader(
                name: "pickle", seeds: pickles,
                mutation: Mutation(snippets: [
                    "ctorch._utils\n_rebuild_tensor_v2\n", "ccollections\nOrderedDict\n", "ccollections\ndefaultdict\n",
                    "cargparse\nNamespace\n", "cnumpy\ndtype\n", "c_codecs\nencode\n", "c__builtin__\nset\n",
                    "ctorch\nfloat16\n",
                    "(", "]", "}", ")", "t", "R", "b", "s", "u", "a", "e", "l", "d", "2", "0", "1", "h\u{1}", "q\u{1}",
                    "Q", "N",
                    "K\u{1}", "X\u{1}\u{0}\u{0}\u{0}a", "}2b", "(]q\u{1}h\u{1}a",
                ]),
                wrap: { Containers.zip([("it/data.pkl", $0)] + storages) }, read: readWeights),
            Reader(
                name: "pth-legacy",
                seeds: try seeds(
                    "checkpoint-legacy.pth", "views-legacy.pth", "types-legacy.pth", "foreign-legacy.pth",
                    "negated-legacy.pth", "legacy-protocol4.pth"), read: readWeights),
            Reader(name: "zip-deflated", seeds: try seeds("deflated.pth"), read: readWeights),
            Reader(
                name: "safetensors", seeds: try seeds("types.safetensors", "state.safetensors"),
                mutation: Mutation(
                    snippets: [
                        #""dtype":"F8_E4M3""#, #""shape":[-1]"#, "[", "]", "{", "}", ",", #"\u0000"#, #"\ud800"#,
                    ],
                    isText: true), read: readWeights),
            try sealedWeights(),
        ]
    }

    /// HDF5 as Azmoon writes it: its checksum must find every damage before the library sees it.
    private static func sealedWeights() throws -> Reader {
        let path = NSTemporaryDirectory() + "/azmoon-fuzz-\(getpid()).h5"
        defer { unlink(path) }
        try Checkpoint.write(Checkpoint.read("\(fixtures)/types.pth"), to: path)
        let bytes = try Repository.bytes(path)
        return Reader(
            name: "hdf5-weights", seeds: [Array(bytes[16...])], wrap: { bytes[..<16] + $0 }, read: readWeights)
    }
}
