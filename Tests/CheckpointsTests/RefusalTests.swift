import Testing

@testable import Checkpoints

@Suite struct RefusalTests {
    @Test(arguments: [
        ("malicious.pth", #"malicious.pth: the file asks to run "posix.system"; azmoon never runs what a file says."#),
        (
            "malicious-legacy.pth",
            #"malicious-legacy.pth: the file asks to run "posix.system"; azmoon never runs what a file says."#
        ),
        (
            "class.pth",
            #"class.pth: the file asks to run "torch.nn.modules.linear.Linear"; azmoon never runs what a file says."#
        ),
        ("truncated.pth", "truncated.pth: the archive is cut off: it has no directory at its end."),
        ("big-endian.pth", "big-endian.pth: its numbers are big-endian, which azmoon does not read."),
        (
            "short-storage.pth",
            #"short-storage.pth: the storage "0" has 4 bytes, too few for 2 elements of float32."#
        ),
        ("no-storage.pth", #"no-storage.pth: the storage "0" is not in the file."#),
        ("no-pickle.pth", "no-pickle.pth: is a zip archive without a data.pkl: no file of PyTorch's."),
        (
            "wrong-shape.pth",
            #"wrong-shape.pth: a tensor in the storage "0" with the shape [3] reaches beyond its 2 elements."#
        ),
        ("one.pth", "one.pth: holds one tensor without a name, where a dictionary of tensors is needed."),
        ("none.pth", "none.pth: holds no tensors."),
        ("plain.pkl", "plain.pkl: is a pickle, but no file of PyTorch's."),
        (
            "two.pth",
            #"two.pth: holds tensors in several dictionaries, "generator", "discriminator"; say which part is meant."#
        ),
        ("expected.json", "expected.json: is no file of weights: neither PyTorch nor safetensors nor HDF5."),
    ])
    func saysWhatIsWrong(_ name: String, _ message: String) throws {
        #expect(try Fixtures.failure(name) == message)
    }

    @Test func truncatedOldFile() throws {
        let message = try Fixtures.failure("truncated-legacy.pth")
        #expect(message.hasPrefix("truncated-legacy.pth: the file is cut off: the storage"))
    }

    @Test func missingParts() throws {
        #expect(
            try Fixtures.failure("two.pth", part: "critic")
                == #"two.pth: there is no "critic" in it; there are "generator", "discriminator"."#)
        #expect(
            try Fixtures.failure("checkpoint.pth", part: "epoch") == #"checkpoint.pth: holds no tensors at "epoch"."#)
    }

    @Test func filesThatAreNone() throws {
        let folder = try TemporaryFolder()
        let error = #expect(throws: CheckpointError.self) { try Checkpoint.read("\(folder.path)/none.pth") }
        #expect(error?.reason == "there is no such file")
        #expect(throws: CheckpointError(folder.path, "is a folder, not a regular file")) {
            try Checkpoint.read(folder.path)
        }
        #expect(try Fixtures.failure([]) == "it: the file is empty.")
        var tar = [UInt8](repeating: 65, count: 1024)
        tar.replaceSubrange(257..<262, with: "ustar".utf8)
        #expect(try Fixtures.failure(tar).hasPrefix("it: is a tar file, PyTorch's form before version 0.1.10"))
    }
}
