// swift-tools-version: 6.1
import PackageDescription

/// A room of the house: a Swift target that may import only the rooms named in `uses`.
func room(
    _ name: String, uses dependencies: [Target.Dependency] = [], exclude: [String] = [], resources: [Resource] = []
) -> Target {
    .target(name: name, dependencies: dependencies, exclude: exclude, resources: resources)
}

func tests(
    of name: String, uses dependencies: [Target.Dependency] = [], exclude: [String] = [], resources: [Resource] = []
) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + dependencies, exclude: exclude,
        resources: resources)
}

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "Azmoon",
    products: [
        .library(name: "Engine", targets: ["Engine"]),
        .library(name: "Models", targets: ["Models"]),
        .library(name: "Data", targets: ["Data"]),
        .library(name: "Checkpoints", targets: ["Checkpoints"]),
        .executable(name: "azmoon", targets: ["azmoon"]),
    ],
    // Sources/Tasks/Version.swift says the same versions, for the provenance of runs.
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    ],
    targets: [
        .systemLibrary(name: "CHDF5", pkgConfig: "hdf5-serial", providers: [.apt(["libhdf5-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
        .systemLibrary(name: "CJPEG", pkgConfig: "libjpeg", providers: [.apt(["libjpeg-dev"])]),
        .systemLibrary(name: "CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"])]),
        .target(name: "CElementary", exclude: ["make_tables.py"]),
        .target(name: "CKernels", dependencies: ["CElementary"]),
        .target(name: "CImages", dependencies: ["CJPEG", "CPNG"]),
        .target(name: "CConfinement"),

        .target(name: "CProcesses"),
        room("Files", uses: ["CConfinement", "CProcesses", "CDeflate", "CZlib", crypto]),
        room("Streams", uses: ["CElementary"]),
        room("Engine", uses: ["Files", "Streams", "CElementary", "CKernels"]),
        room("Models", uses: ["Engine", "CElementary"]),
        room("Images", uses: ["Files", "CImages"]),
        room("HDF5", uses: ["CHDF5"]),
        room(
            "Data", uses: ["Files", "Streams", "Engine", "Images", "HDF5", "CElementary", "CKernels"], exclude: ["Tables/README.md"],
            resources: [.embedInCode("Tables/iris.csv"), .embedInCode("Tables/digits.csv.gz")]),
        room("Checkpoints", uses: ["Files", "Engine", "HDF5"]),
        room("Specs", uses: ["Files", "Streams", "CElementary", yams]),
        room("Store", uses: ["Files", "HDF5", "Specs"]),
        room("Runs", uses: ["Specs", "Store", "CElementary"]),
        room(
            "Tasks",
            uses: [
                "Files", "Streams", "Engine", "Models", "Images", "Data", "Checkpoints", "Specs", "Store", "Runs", "Reports",
                "CElementary",
            ]),
        room("Benchmarks", uses: ["Files", "Engine", "Models", "Specs", "Tasks"]),
        room("Sweeps", uses: ["Files", "Specs", "Store", "Runs"]),
        room("Analysis", uses: ["Streams", "Specs", "Store", "Runs", "CElementary"]),
        room("Reports", uses: ["Files", "Specs", "Runs", "Analysis", "CElementary"]),
        .executableTarget(
            name: "azmoon",
            dependencies: [
                "Benchmarks", "Tasks", "Sweeps", "Runs", "Analysis", "Reports", "Store", "Specs", "Checkpoints",
                "Images", "Data",
                "Models", "Engine", "Streams", "Files",
                arguments,
            ]),

        .executableTarget(
            name: "fuzz",
            dependencies: ["Tasks", "Analysis", "Store", "Specs", "Checkpoints", "Images", "Data", "Engine", "CZlib"],
            path: "Tests/Fuzz"),

        tests(of: "CElementary", resources: [.copy("Fixtures")]),
        tests(of: "Files"),
        tests(of: "Streams"),
        tests(of: "Engine", uses: ["CKernels"], resources: [.copy("Fixtures")]),
        tests(of: "Models", uses: ["Engine", "Files"], resources: [.copy("Fixtures")]),
        tests(of: "Images", resources: [.copy("Fixtures")]),
        tests(
            of: "Data", uses: ["Files", "Streams", "Engine", "Images", "HDF5", "CKernels", "CZlib"],
            resources: [.copy("Fixtures")]),
        tests(of: "HDF5", uses: ["CHDF5"]),
        tests(of: "Checkpoints", uses: ["Files", "Engine"], resources: [.copy("Fixtures")]),
        tests(of: "Specs"),
        tests(of: "Store", uses: ["Files", "CHDF5"], exclude: ["read_with_h5py.py"]),
        tests(
            of: "Tasks", uses: ["Files", "Specs", "Store", "Runs", "Reports", "Engine", "Models", "Images", "Data"],
            exclude: ["Fixtures"]),
        tests(of: "Sweeps", uses: ["Files", "Specs", "Store"]),
        tests(of: "Runs", uses: ["Specs", "Store"]),
        tests(of: "Analysis", uses: ["Streams", "Specs", "Store", "Runs"], resources: [.copy("Fixtures")]),
        tests(of: "Reports", uses: ["Files", "Streams", "Specs", "Store", "Runs", "Analysis", "Images"]),
        .testTarget(
            name: "AzmoonTests",
            dependencies: ["azmoon", "Files", "Tasks", "Store", "Specs", "Checkpoints", "Models", "Engine"],
            exclude: ["Fixtures"]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c11
)
