import Foundation
import Testing

extension ProgramTests {
    /// `azmoon weights`.
    @Suite struct Weights {
        let workspace: Workspace

        init() throws {
            workspace = try Workspace()
            var head = Array(#"{"layer.weight":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]}}"#.utf8)
            head += [UInt8](repeating: 32, count: (8 - head.count % 8) % 8)
            let bytes = [UInt8(head.count), 0, 0, 0, 0, 0, 0, 0] + head + [0, 0, 128, 63, 0, 0, 0, 64]
            try workspace.write("some.weights", bytes)
        }

        @Test func showsATable() throws {
            let table = try workspace.succeed("weights show some.weights").output
            #expect(
                table == """
                    name          shape  type     bytes
                    layer.weight  1x2    float32      8
                    safetensors: 1 tensor, 2 elements, 8 bytes

                    """)
        }

        @Test func convertsThereAndBack() throws {
            let message = try workspace.succeed("weights convert some.weights some.h5").output
            #expect(message == "some.h5: 1 tensor\n")
            try workspace.succeed("weights convert some.h5 back.safetensors")
            let table = try workspace.succeed("weights show back.safetensors").output
            #expect(table.contains("layer.weight  1x2    float32      8"))
        }

        /// The weights that a run ended with are weights like others.
        @Test func readsRunFiles() throws {
            let workspace = try Workspace.small()
            let run = try #require(try workspace.names("results/small/runs").first { $0.hasSuffix(".h5") })
            let table = try workspace.succeed("weights show results/small/runs/\(run)").output
            #expect(table.contains("weight") && table.contains("HDF5:"), "\(table)")
        }

        @Test func saysWhatIsWrong() throws {
            try workspace.write("empty.pth", "")
            try workspace.fail("weights show empty.pth", saying: "azmoon: empty.pth: the file is empty.")
            try workspace.fail("weights show none.pth", saying: "none.pth: there is no such file")
            try workspace.fail("weights show some.weights --part other", saying: #"there is no "other" in it"#)
            try workspace.fail(
                "weights convert some.weights some.pth", saying: "a name that ends in .safetensors or .h5")
            try workspace.fail("weights fetch lenet", saying: "no published weights 'lenet'. Did you mean 'alexnet'?")
            try workspace.fail("weights show", code: 2, saying: "Missing expected argument")
        }

        @Test func listsWhatCanBeFetched() throws {
            let names = try workspace.succeed("weights fetch").output.split(separator: "\n")
            #expect(names.contains("resnet18") && names.contains("efficientnet-lite0"))
        }
    }
}
