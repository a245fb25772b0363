import Testing

@testable import Data

@Suite struct DataFoldersTests {
    @Test func cacheFollowsTheEnvironment() {
        #expect(DataFolders(environment: ["AZMOON_DATA": "/a", "XDG_CACHE_HOME": "/b", "HOME": "/c"]).cache == "/a")
        #expect(
            DataFolders(environment: ["AZMOON_DATA": "", "XDG_CACHE_HOME": "/b", "HOME": "/c"]).cache == "/b/azmoon")
        #expect(DataFolders(environment: ["XDG_CACHE_HOME": "relative", "HOME": "/c"]).cache == "/c/.cache/azmoon")
        #expect(DataFolders(environment: ["HOME": "/c"]).cache == "/c/.cache/azmoon")
    }

    @Test func cacheComesBeforeThePackage() throws {
        let cache = try TemporaryFolder()
        let package = try TemporaryFolder()
        var small = SmallSource()
        small.source.package = .init(name: "dataset-small", folder: "\(package.path)/small")
        let folders = DataFolders(cache: cache.path)
        try small.write(to: package)
        #expect(folders.place(of: small.source) == "\(package.path)/small")
        try small.write(to: cache)
        #expect(folders.place(of: small.source) == "\(cache.path)/small")
    }

    @Test func missingSourceNamesTheCommands() throws {
        let cache = try TemporaryFolder()
        var source = ImageSource.fashionMNIST
        source.package?.folder = "/nowhere/fashion-mnist"
        let folders = DataFolders(cache: cache.path)
        let error = #expect(throws: DataError.self) { try ImageArchive.open(source, folders: folders) }
        #expect(
            try withoutFolder(#require(error))
                == "The data set Fashion-MNIST is not on this machine (searched fashion-mnist, "
                + "/nowhere/fashion-mnist). Get it with `apt install dataset-fashion-mnist` or "
                + "`azmoon data fetch fashion-mnist`, or set data.source to digits, which is part of the program.")
        // Three files of four are not the data set.
        for file in source.files.dropLast() { try cache.write("fashion-mnist/\(file.name)", [0]) }
        #expect(throws: DataError.self) { try folders.locate(source) }
        let mnist = #expect(throws: DataError.self) { try folders.locate(.mnist) }
        #expect(
            try withoutFolder(#require(mnist))
                == "The data set MNIST is not on this machine (searched mnist). Get it with `azmoon data fetch mnist`, "
                + "or set data.source to digits, which is part of the program.")
    }

    @Test func sourcesByName() throws {
        #expect(try ImageSource.named("mnist") == .mnist)
        #expect(
            throws: DataError.impossible(
                reason: "There is no image source named cifar. The sources are "
                    + ImageSource.known.map(\.name).joined(separator: ", ") + ".")
        ) { try ImageSource.named("cifar") }
        for source in ImageSource.known {
            #expect(source.classNames.count == source.classes)
            for file in source.files {
                #expect(file.compressedSHA256.count == 64 && file.contentSHA256?.count ?? 64 == 64 && file.size != nil)
            }
            #expect(Set(source.classNames).count == source.classes && !source.summary.isEmpty)
            for mirror in source.mirrors { #expect(mirror.hasPrefix("https://") && mirror.hasSuffix("/")) }
        }
    }
}
